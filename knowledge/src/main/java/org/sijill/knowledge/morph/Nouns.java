// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sijill.knowledge.text.Folding;

/**
 * Inflects nouns, adjectives and participles: singular, dual, sound and broken plurals, the
 * accusative alef, the construct without nun, and possessive pronouns.
 *
 * <p>Forms are folded and unvocalised, without article; each distinct reading is given once. Pure
 * and thread-safe.
 */
public final class Nouns {
  private Nouns() {}

  /** All forms. */
  public static List<NounForm> forms(NounEntry noun) {
    Set<NounForm> out = new LinkedHashSet<>();
    Builder of = new Builder(noun.gender(), noun.weak(), out);
    of.likeSingular(noun.word(), GrammaticalNumber.SINGULAR);
    of.dual(noun.word());
    if (noun.masculinePlural()) {
      of.masculinePlural(noun.word());
    }
    if (noun.femininePlural()) {
      of.femininePlural(noun.word());
    }
    noun.plurals().forEach(plural -> of.likeSingular(plural, GrammaticalNumber.PLURAL));
    if (!noun.feminine().isEmpty()) {
      Builder she = new Builder(Gender.FEMININE, false, out);
      she.likeSingular(noun.feminine(), GrammaticalNumber.SINGULAR);
      she.dual(noun.feminine());
      she.femininePlural(noun.feminine());
    }
    return List.copyOf(out);
  }

  private record Builder(Gender gender, boolean weak, Set<NounForm> out) {
    void add(String written, GrammaticalNumber number, NounState state, String possessor) {
      out.add(new NounForm(Folding.fold(written), number, gender, state, possessor));
    }

    /** The singular, and broken plurals, which inflect as a singular does. */
    void likeSingular(String word, GrammaticalNumber number) {
      add(word, number, NounState.FREE, "");
      if (weak && number == GrammaticalNumber.SINGULAR) {
        add(cut(word, 1), number, NounState.FREE, "");
      }
      if (takesAlef(word)) {
        add(word + "ا", number, NounState.INDEFINITE_ACCUSATIVE, "");
      }
      for (String base : beforePronoun(word)) {
        possessed(base, number);
      }
    }

    private void possessed(String base, GrammaticalNumber number) {
      for (String pronoun : Enclitics.POSSESSORS) {
        boolean written = !pronoun.equals("ي") || !(base.endsWith("ي") || base.endsWith("ا"));
        if (written) {
          add(base + pronoun, number, NounState.POSSESSED, pronoun);
        }
      }
    }

    void dual(String word) {
      String base = beforeEnding(word);
      String alef = base.endsWith("أ") ? cut(base, 1) + "آ" : base + "ا";
      endings(alef, base + "ي", GrammaticalNumber.DUAL);
    }

    void masculinePlural(String word) {
      boolean drops = weak || word.endsWith("ى");
      String base = drops ? cut(word, 1) : word;
      endings(base + "و", base + "ي", GrammaticalNumber.PLURAL);
      if (base.endsWith("أ")) {
        endings(cut(base, 1) + "ؤو", cut(base, 1) + "ئي", GrammaticalNumber.PLURAL);
      }
    }

    private void endings(String nominative, String oblique, GrammaticalNumber number) {
      for (String base : List.of(nominative, oblique)) {
        add(base + "ن", number, NounState.FREE, "");
        add(base, number, NounState.CONSTRUCT, "");
        for (String pronoun : Enclitics.POSSESSORS) {
          if (!pronoun.equals("ي")) {
            add(base + pronoun, number, NounState.POSSESSED, pronoun);
          }
        }
      }
    }

    void femininePlural(String word) {
      String base = word.endsWith("ة") ? cut(word, 1) : word;
      if (base.endsWith("ى") || (base.endsWith("ا") && word.endsWith("ة"))) {
        base = cut(base, 1) + "ي";
      }
      String plural = base.endsWith("أ") ? cut(base, 1) + "آت" : base + "ات";
      add(plural, GrammaticalNumber.PLURAL, NounState.FREE, "");
      possessed(plural, GrammaticalNumber.PLURAL);
    }
  }

  private static boolean takesAlef(String word) {
    return !word.endsWith("ة")
        && !word.endsWith("ى")
        && !word.endsWith("ا")
        && !word.endsWith("أ")
        && !word.endsWith("اء")
        && !word.endsWith("ات");
  }

  private static String beforeEnding(String word) {
    if (word.endsWith("ة")) {
      return cut(word, 1) + "ت";
    }
    return word.endsWith("ى") ? cut(word, 1) + "ي" : word;
  }

  private static List<String> beforePronoun(String word) {
    if (word.endsWith("ة")) {
      return List.of(cut(word, 1) + "ت");
    }
    if (word.endsWith("ى")) {
      return List.of(cut(word, 1) + "ا");
    }
    if (word.endsWith("اء")) {
      return List.of(word, cut(word, 1) + "ؤ", cut(word, 1) + "ئ");
    }
    if (word.endsWith("أ")) {
      return List.of(word, cut(word, 1) + "ؤ", cut(word, 1) + "ئ");
    }
    return List.of(word);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
