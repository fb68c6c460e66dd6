// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.Estimate;
import org.sijill.model.Measure;
import org.sijill.model.Party;
import org.sijill.model.Source;
import org.sijill.model.Tally;

/**
 * Tells sums of many events from the tolls of one: figures since, until or over a span of time
 * longer than an act lasts. Not thread-safe; one for a report.
 */
final class Tallies {
  /** Figures over more days than this are sums of several acts. */
  private static final int LONGEST_ACT_DAYS = 3;

  private final Document document;
  private final List<Tally> tallies = new ArrayList<>();

  Tallies(Document document) {
    this.document = document;
  }

  List<Tally> all() {
    return tallies;
  }

  /** Takes the sums out of an act; null if nothing else is left of it. */
  @Nullable Act take(Act act) {
    TimeExpression span = span(act);
    if (span == null) {
      return act;
    }
    boolean taken = false;
    for (Casualty casualty : act.casualties()) {
      Quantity quantity = casualty.quantity();
      if (quantity == null || casualty.harm() == Casualty.Harm.NONE) {
        continue;
      }
      taken = true;
      if (casualty.harm() == Casualty.Harm.BOTH) {
        add(Measure.KILLED, Estimate.moreThan(1), act, quantity, casualty.victims(), span);
        add(Measure.INJURED, Estimate.moreThan(1), act, quantity, casualty.victims(), span);
      } else {
        Measure measure =
            casualty.harm() == Casualty.Harm.KILLED ? Measure.KILLED : Measure.INJURED;
        add(measure, quantity.value(), act, quantity, casualty.victims(), span);
      }
    }
    Quantity count = act.count();
    Measure measure = count == null ? null : measure(count);
    if (count != null && measure != null && !taken) {
      add(measure, count.value(), act, count, null, span);
      taken = true;
    }
    return taken ? null : act;
  }

  private static @Nullable Measure measure(Quantity count) {
    if (count.form() == Quantity.Form.SINGULAR || count.form() == Quantity.Form.PLURAL) {
      return null;
    }
    return switch (count.counted()) {
      case ATTACKS -> Measure.ATTACKS;
      case STRIKES -> Measure.STRIKES;
      case MISSILES -> Measure.MISSILES;
      case DRONES -> Measure.DRONES;
      case DETAINED -> Measure.DETAINED;
      case DISPLACED -> Measure.DISPLACED;
      case MISSING -> Measure.MISSING;
      default -> null;
    };
  }

  /** The span that makes the act's figures a sum: open at its begin, or long. */
  private static @Nullable TimeExpression span(Act act) {
    for (TimeExpression time : act.times()) {
      boolean open = time.bound() == TimeExpression.Bound.SINCE;
      boolean until = time.bound() == TimeExpression.Bound.UNTIL;
      if (open || until || Draft.dates(time) && Draft.days(time) > LONGEST_ACT_DAYS) {
        return time;
      }
    }
    return null;
  }

  private void add(
      Measure measure,
      Estimate value,
      Act act,
      Quantity quantity,
      @Nullable SideMention victims,
      TimeExpression span) {
    EvidenceSheet evidence = new EvidenceSheet(document);
    evidence.note("value", quantity.span(), quantity.rule());
    evidence.note("measure", act.triggers(), "frame_" + act.frame().name());
    evidence.note("since", span.span(), span.rule());
    LocalDate published = Objects.requireNonNull(document.report().header().published());
    LocalDate until = span.bound() == TimeExpression.Bound.SINCE ? published : span.to();
    String scope =
        quantity.noun() != null
            ? document.quote(quantity.noun())
            : victims == null ? null : victims.party().text();
    Map<String, Source> sources = new LinkedHashMap<>();
    for (SideMention side : act.sources()) {
      Party party = side.party();
      sources.putIfAbsent(party.text(), new Source(party.text(), party.nameEn(), party.kind()));
      evidence.note("sources", side.span(), side.rule());
    }
    PlaceMention place = new Draft(act).place();
    tallies.add(
        new Tally(
            measure,
            value,
            span.from(),
            until,
            scope,
            place == null ? null : place.place().country(),
            List.copyOf(sources.values()),
            evidence.entries()));
  }
}
