// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Token;
import org.sijill.model.Estimate;
import org.sijill.model.Toll;
import org.sijill.model.VictimKind;

/**
 * What the later stages ask of quantities: sums of coordinated counts, tolls, joint figures. All
 * functions are pure.
 *
 * <p>"Five soldiers and three civilians" is two adjacent quantities; {@link #coordinated} finds the
 * run and {@link #sum} adds it up and keeps the parts.
 */
public final class Quantities {
  private static final int GAP = 2;

  private Quantities() {}

  /** Whether people are counted, whatever befell them. */
  public static boolean isPeople(Quantity q) {
    return q.counted().isPeople();
  }

  /**
   * The index one past the last quantity that is joined to the one at {@code first} by wa with
   * nothing but its own noun between: "five soldiers and three civilians".
   */
  public static int coordinated(Document doc, List<Quantity> quantities, int first) {
    int next = first + 1;
    while (next < quantities.size()
        && isPeople(quantities.get(next))
        && quantities.get(next).role() == quantities.get(first).role()
        && quantities.get(next).counted() == quantities.get(next - 1).counted()
        && joined(doc, quantities.get(next - 1), quantities.get(next))) {
      next++;
    }
    return next;
  }

  private static boolean joined(Document doc, Quantity a, Quantity b) {
    int from = end(a);
    int to = b.span().first();
    if (to - from > GAP || to < from) {
      return false;
    }
    Token token = doc.token(to);
    boolean attached = b.span().start() > token.start() && token.form().startsWith("و");
    boolean apart = to - from == 1 && doc.token(from).form().equals("و");
    return attached && to == from || apart;
  }

  private static int end(Quantity q) {
    Span noun = q.noun();
    return noun == null ? q.span().last() : Math.max(noun.last(), q.span().last());
  }

  /** The toll that several counts make together, with the parts by kind. */
  public static Toll sum(List<Quantity> quantities) {
    Estimate total = Estimate.ZERO;
    Map<VictimKind, Integer> kinds = new EnumMap<>(VictimKind.class);
    for (Quantity q : quantities) {
      total = plus(total, q.value());
      q.byKind().forEach((kind, n) -> kinds.merge(kind, n, Quantities::plus));
    }
    return Toll.of(total, kinds);
  }

  /** Adds two figures bound by bound; a figure without a bound makes the sum's bound unknown. */
  public static Estimate plus(Estimate a, Estimate b) {
    Integer low = add(low(a), low(b));
    return new Estimate(low, add(a.best(), b.best()), add(a.high(), b.high()));
  }

  /** A lower bound of "about n" within a sum is unknown; of "at most n" too. */
  private static @Nullable Integer low(Estimate e) {
    return e.low();
  }

  private static @Nullable Integer add(@Nullable Integer a, @Nullable Integer b) {
    return a == null || b == null ? null : plus(a, b);
  }

  private static Integer plus(Integer a, Integer b) {
    return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
  }

  /** The toll of one quantity. */
  public static Toll toll(Quantity q) {
    return Toll.of(q.value(), q.byKind());
  }

  /**
   * What a joint figure says of the killed, and equally of the injured: at least one each, or two
   * each for a bare "dead and wounded" (codebook ruling 11); zero for a denied one.
   */
  public static Estimate each(Quantity joint) {
    if (joint.form() == Quantity.Form.ZERO) {
      return Estimate.ZERO;
    }
    return Estimate.moreThan(joint.form() == Quantity.Form.PLURAL ? 2 : 1);
  }
}
