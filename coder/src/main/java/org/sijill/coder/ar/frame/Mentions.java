// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.PartyKind;
import org.sijill.model.Precision;

/**
 * What the earlier stages found in a report, looked up by token. Immutable and thread-safe.
 *
 * <p>Where two mentions begin at one token the longer stands; of equals, time before place before
 * side.
 */
final class Mentions {
  private final @Nullable Mention[] starts;
  private final @Nullable SideMention[] sideStarts;
  private final @Nullable SideMention[] innerStarts;
  private final @Nullable Quantity[] quantityStarts;
  private final @Nullable Quantity[] counts;

  Mentions(
      Document document,
      List<Quantity> quantities,
      List<TimeExpression> times,
      List<PlaceMention> places,
      List<SideMention> sides) {
    int size = document.tokens().size();
    starts = new @Nullable Mention[size];
    sideStarts = new @Nullable SideMention[size];
    innerStarts = new @Nullable SideMention[size];
    quantityStarts = new @Nullable Quantity[size];
    counts = new @Nullable Quantity[size];
    times.forEach(this::add);
    for (PlaceMention place : places) {
      if (place.role() != PlaceMention.Role.NAME
          && place.role() != PlaceMention.Role.SIDE
          && place.role() != PlaceMention.Role.ADJECTIVE) {
        add(place);
      }
    }
    for (SideMention side : sides) {
      if (side.inner()) {
        innerStarts[side.span().first()] = side;
      }
      if (!side.inner()) {
        add(side);
        sideStarts[side.span().first()] = side;
      } else if (side.form() == SideMention.Form.ADJECTIVE && starts[side.span().first()] == null) {
        starts[side.span().first()] = side;
      }
    }
    for (Quantity quantity : quantities) {
      if (!countsSomething(quantity)) {
        continue;
      }
      if (quantityStarts[quantity.span().first()] == null) {
        quantityStarts[quantity.span().first()] = quantity;
      }
      mark(quantity, quantity.span());
      Span noun = quantity.noun();
      if (noun != null) {
        mark(quantity, noun);
      }
    }
  }

  private static boolean countsSomething(Quantity quantity) {
    return quantity.form() != Quantity.Form.ORDINAL
        && switch (quantity.counted()) {
          case NAME, AGE, MONEY, PERCENT, DURATION, DISTANCE -> false;
          default -> true;
        };
  }

  private void add(Mention mention) {
    int first = mention.span().first();
    Mention known = starts[first];
    if (known instanceof PlaceMention place
        && mention instanceof SideMention side
        && side.party().kind() == PartyKind.SITE
        && (isKnownSite(place) || isTown(place, side))) {
      return;
    }
    if (known == null || mention.span().last() > known.span().last()) {
      starts[first] = mention;
    }
  }

  private static boolean isKnownSite(PlaceMention place) {
    return place.place().precision() == Precision.SITE && place.place().id() != null;
  }

  /** "the Somali town of X": a town with an adjective of nationality is a place, not a site. */
  private static boolean isTown(PlaceMention place, SideMention side) {
    return place.place().precision() == Precision.TOWN
        && side.span().last() - place.span().last() == 1;
  }

  private void mark(Quantity quantity, Span span) {
    for (int i = span.first(); i < span.last(); i++) {
      if (counts[i] == null) {
        counts[i] = quantity;
      }
    }
  }

  /** The mention that begins at a token, or null. */
  @Nullable Mention at(int token) {
    return starts[token];
  }

  /** The side that has just the tokens of a place, or null: a country or capital may be either. */
  @Nullable SideMention sideAs(PlaceMention place) {
    SideMention side = sideStarts[place.span().first()];
    return side != null && side.span().last() == place.span().last() ? side : null;
  }

  /** The side inside another mention that begins at a token, or null. */
  @Nullable SideMention innerAt(int token) {
    return token < innerStarts.length ? innerStarts[token] : null;
  }

  /** The quantity that begins at a token, or null. */
  @Nullable Quantity quantityAt(int token) {
    return quantityStarts[token];
  }

  /** The quantity that counts what stands in {@code first} to {@code last}, or null. */
  @Nullable Quantity countOf(int first, int last) {
    for (int i = first; i < last; i++) {
      Quantity quantity = counts[i];
      if (quantity != null) {
        return quantity;
      }
    }
    return null;
  }
}
