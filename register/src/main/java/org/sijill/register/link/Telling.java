// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.Event;
import org.sijill.model.Evidence;

/**
 * An event of a report with the sentence that tells it and a lasting key. The key is made of the
 * report, the sentence and the telling words, so that it stays the same when newer knowledge finds
 * more events around it or reads its fields otherwise. Immutable and thread-safe.
 *
 * @param key {@code E-} and twelve letters or digits
 * @param sentence the sentence around the telling words, at most some hundred characters
 * @param event the event
 */
public record Telling(String key, String sentence, Event event) {
  private static final int REACH = 300;
  private static final String ENDS = ".!?؟\n\r";

  /** The events of a report in their order. */
  public static List<Telling> of(String reportId, String text, List<Event> events) {
    Map<String, Integer> seen = new HashMap<>();
    List<Telling> tellings = new ArrayList<>();
    for (Event event : events) {
      Evidence anchor = Keys.anchor(event);
      String sentence = sentence(text, anchor);
      String words = Folding.fold(sentence) + "\n" + Folding.fold(anchor.quote());
      int before = seen.merge(words, 1, Integer::sum) - 1;
      tellings.add(new Telling(Keys.key(reportId, words, before), sentence, event));
    }
    return tellings;
  }

  /** The sentence of a text around the first piece of evidence, or the empty string. */
  public static String sentence(String text, List<Evidence> evidence) {
    return evidence.isEmpty() ? "" : sentence(text, evidence.get(0));
  }

  /** The words from one end of a sentence to the next, around a stretch of the text. */
  private static String sentence(String text, Evidence anchor) {
    int start = Math.max(0, Math.min(anchor.start(), text.length()));
    int end = Math.max(start, Math.min(anchor.end(), text.length()));
    int from = start;
    while (from > 0 && start - from < REACH && !ends(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < REACH && !ends(text, to)) {
      to++;
    }
    return text.substring(from, to).strip();
  }

  /** Whether a sentence ends here; a stop between digits is none. */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    boolean inNumber =
        c == '.'
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
    return ENDS.indexOf(c) >= 0 && !inNumber;
  }
}
