// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;

/** Lists the words of time outside all expressions, so that gaps of the rules can be seen. */
final class Untaken {
  /** The classes whose words name a time; the others only stand around such words. */
  private static final Set<TimeClass> NAMING =
      EnumSet.of(
          TimeClass.MONTH,
          TimeClass.WEEKDAY,
          TimeClass.BARE_WEEKDAY,
          TimeClass.DEICTIC,
          TimeClass.NIGHT_DEICTIC,
          TimeClass.DAY,
          TimeClass.PART,
          TimeClass.UNIT,
          TimeClass.DUAL_UNIT,
          TimeClass.PLURAL_UNIT,
          TimeClass.YEAR_PAIR,
          TimeClass.DECADE,
          TimeClass.SEASON,
          TimeClass.WEEKEND,
          TimeClass.FEAST,
          TimeClass.CLOCK);

  private Untaken() {}

  static List<UntakenWord> words(TimeTokens t, List<TimeExpression> times) {
    Document doc = t.doc();
    List<UntakenWord> out = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : doc.sentences()) {
      for (int i = sentence.first(); i < sentence.last(); i++) {
        while (next < times.size() && times.get(next).span().last() <= i) {
          next++;
        }
        boolean taken = next < times.size() && times.get(next).span().first() <= i;
        TimeWord word = taken || !Document.counts(sentence) ? null : naming(t, i);
        if (word != null) {
          String stem = doc.token(i).form().substring(t.skip(i));
          String kind = word.type().name().toLowerCase(Locale.ROOT);
          out.add(new UntakenWord(stem, kind, doc.span(i, t.last(i), t.skip(i))));
        }
      }
    }
    return List.copyOf(out);
  }

  private static @Nullable TimeWord naming(TimeTokens t, int at) {
    for (TimeClass type : NAMING) {
      TimeWord word = t.word(at, type);
      if (word != null) {
        return word;
      }
    }
    return null;
  }
}
