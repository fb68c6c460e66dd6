// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.knowledge.text.Folding;

/**
 * The words of a text in a form in which spellings and the article do not matter: folded, without
 * ال and the particles written with it. Also the form in which the register searches.
 */
public final class Words {
  private static final String[] HEADS = {"وال", "بال", "فال", "كال", "لل", "ال"};
  private static final int SHORTEST_REST = 3;

  private Words() {}

  /** The words in order, joined by single spaces. */
  public static String searchable(CharSequence text) {
    StringBuilder out = new StringBuilder();
    String folded = Folding.fold(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        out.append(out.length() == 0 ? "" : " ").append(bare(folded.substring(start, i)));
        start = -1;
      }
    }
    return out.toString();
  }

  /** The distinct words of at least three letters. */
  public static Set<String> of(Collection<String> texts) {
    Set<String> words = new TreeSet<>();
    for (String text : texts) {
      for (String word : searchable(text).split(" ", -1)) {
        if (word.length() >= SHORTEST_REST) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** Share of the smaller set that stands in both, 0 if one is empty. */
  public static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.min(a.size(), b.size());
  }

  private static String bare(String word) {
    for (String head : HEADS) {
      if (word.startsWith(head) && word.length() - head.length() >= SHORTEST_REST) {
        return word.substring(head.length());
      }
    }
    return word;
  }
}
