// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.quantity.Quantity.Role;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.model.Estimate;
import org.sijill.model.VictimKind;

/**
 * Ties the parts after "among them" to the total before: each part becomes {@link Role#PART} and
 * its kind enters the total's {@link Quantity#byKind}. The parts run on while they are joined by wa
 * or commas. Works on one sentence; not thread-safe.
 */
final class Parts {
  private static final int GAP = 4;

  private final Words words;
  private int owner = -1;
  private int open = -1;

  Parts(Words words) {
    this.words = words;
  }

  /** Looks at a token that may open a list of parts. */
  void see(int at, List<Quantity> out) {
    Hit<CountWord> hit = words.word(at);
    if (hit == null || hit.value().type() != WordClass.PART || closes(hit.last())) {
      return;
    }
    for (int i = out.size() - 1; i >= 0 && out.size() - i <= GAP; i--) {
      Quantity q = out.get(i);
      boolean countable = isPeople(q) || q.counted() == Quantity.Counted.UNKNOWN;
      if (q.role() != Role.PART && countable && q.form() != Quantity.Form.ZERO) {
        owner = i;
        open = hit.last();
        return;
      }
    }
  }

  /** "Ten of them and three ..." lists nothing: wa or a stop follows at once. */
  private boolean closes(int at) {
    if (at >= words.doc().tokens().size()) {
      return true;
    }
    Token next = words.doc().token(at);
    Hit<CountWord> word = words.word(at);
    boolean wa = next.form().equals("و") || word != null && word.has(Split.CONJUNCTION);
    return wa || next.is('.') || next.is('،') || next.is(',');
  }

  /** Adds a quantity to the list, as a part where a list of parts is open. */
  void add(Quantity q, int first, int last, List<Quantity> out) {
    boolean part = owner >= 0 && first - open <= GAP && isPeople(q) && q.role() == Role.COUNT;
    if (!part) {
      if (owner >= 0 && first - open > GAP) {
        owner = -1;
      }
      out.add(q);
      return;
    }
    open = last;
    out.add(with(q, q.byKind(), Role.PART));
    Quantity total = out.get(owner);
    Map<VictimKind, Integer> kinds = new EnumMap<>(VictimKind.class);
    kinds.putAll(total.byKind());
    kinds.putAll(q.byKind());
    out.set(owner, with(total, kinds, total.role()));
  }

  private static Quantity with(Quantity q, Map<VictimKind, Integer> kinds, Role role) {
    return new Quantity(
        q.span(), q.value(), q.form(), q.counted(), q.noun(), kinds, role, q.rule());
  }

  private static boolean isPeople(Quantity q) {
    return Quantities.isPeople(q) && !q.value().equals(Estimate.ZERO);
  }
}
