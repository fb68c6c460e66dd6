// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.knowledge.text.Folding;

/**
 * The written forms of an Arabic place name: folded, as sequences of words, each with what sets it
 * apart from the name as it was given. Thread-safe.
 *
 * <p>Rules: the article of the first word may be there or not; a first word such as {@code kafr},
 * {@code abu}, {@code khan} may be joined to the next or not; a name may be written as one word
 * where its parts are.
 */
public final class NameForms {
  /** The form is the name itself. */
  public static final int EXACT = 0;

  /** The article of the first word was added or taken off. */
  public static final int ARTICLE = 1;

  /** Words were joined or split. */
  public static final int JOINED = 2;

  /** The form is not the place's usual name. */
  public static final int ALIAS = 4;

  /** The form is an ordinary word too, and means the place only after a generic head. */
  public static final int NEEDS_HEAD = 8;

  /** The form is often an ordinary word, and means the place only after a head or a preposition. */
  public static final int NEEDS_CUE = 16;

  /** Bits that the marks take. */
  static final int BITS = 5;

  private static final Set<String> OPENERS =
      Set.of(
          "ابو", "ام", "بني", "خان", "تل", "دير", "كفر", "بيت", "بير", "عين", "راس", "وادي", "باب",
          "سيدي", "عبد", "ال", "بو", "بن", "جرف", "برج", "نور", "رام", "بعل", "كوم", "ميت", "شرم");
  private static final Set<String> SPLITTABLE =
      Set.of("كفر", "بيت", "دير", "ابو", "خان", "عين", "رام");
  private static final int SHORTEST_SPLIT = 3;

  private NameForms() {}

  /** The words of a name, folded, without punctuation. */
  public static List<String> words(String name) {
    return Arrays.stream(Folding.fold(name).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** All forms of a name with their marks; the name itself first. */
  public static Map<List<String>, Integer> of(String name) {
    Map<List<String>, Integer> forms = new LinkedHashMap<>();
    List<String> words = words(name);
    if (words.isEmpty()) {
      return forms;
    }
    forms.put(words, EXACT);
    joined(words, forms);
    split(words, forms);
    for (Map.Entry<List<String>, Integer> form : List.copyOf(forms.entrySet())) {
      article(form.getKey(), form.getValue(), forms);
    }
    return forms;
  }

  private static void joined(List<String> words, Map<List<String>, Integer> forms) {
    if (words.size() > 1 && OPENERS.contains(words.get(0))) {
      List<String> joined = new ArrayList<>(words.subList(1, words.size()));
      joined.set(0, words.get(0) + joined.get(0));
      forms.putIfAbsent(List.copyOf(joined), JOINED);
    }
  }

  private static void split(List<String> words, Map<List<String>, Integer> forms) {
    String first = words.get(0);
    for (String opener : SPLITTABLE) {
      if (first.startsWith(opener) && first.length() - opener.length() >= SHORTEST_SPLIT) {
        List<String> split = new ArrayList<>(words);
        split.set(0, opener);
        split.add(1, first.substring(opener.length()));
        forms.putIfAbsent(List.copyOf(split), JOINED);
      }
    }
  }

  private static void article(List<String> words, int marks, Map<List<String>, Integer> forms) {
    String first = words.get(0);
    List<String> other = new ArrayList<>(words);
    if (first.startsWith("ال") && first.length() > 4) {
      other.set(0, first.substring(2));
    } else if (first.length() > 2 && words.size() == 1) {
      other.set(0, "ال" + first);
    } else {
      return;
    }
    forms.putIfAbsent(List.copyOf(other), marks | ARTICLE);
  }
}
