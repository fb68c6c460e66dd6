// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The nouns that a verb makes: verbal nouns and participles, ready for {@link Nouns#forms}.
 *
 * <p>Verbal nouns of pattern I follow no rule; without one given by hand the commonest shape, faʿl,
 * is used. Pure and thread-safe.
 */
public final class Derived {
  private Derived() {}

  /** The verbal nouns: those given by hand, or the pattern's own. */
  public static List<NounEntry> masdars(VerbEntry verb) {
    List<String> written =
        verb.masdars().isEmpty() ? List.copyOf(Spelling.variants(masdar(verb))) : verb.masdars();
    boolean weak = verb.defective() && verb.masdars().isEmpty();
    return written.stream().map(word -> NounEntry.masdar(word, weak)).toList();
  }

  /** The active participle, with feminine and sound plurals. */
  public static List<NounEntry> activeParticiples(VerbEntry verb) {
    return participle(active(verb));
  }

  /** The passive participle, with feminine and sound plurals. */
  public static List<NounEntry> passiveParticiples(VerbEntry verb) {
    return participle(passive(verb));
  }

  private static List<NounEntry> participle(String sounds) {
    String feminine = sounds.endsWith("I") ? cut(sounds) + "iيaT" : feminine(sounds);
    List<String> she = List.copyOf(Spelling.variants(feminine));
    List<String> he = List.copyOf(Spelling.variants(sounds));
    return IntStream.range(0, Math.max(he.size(), she.size()))
        .mapToObj(
            i ->
                NounEntry.participle(
                    he.get(Math.min(i, he.size() - 1)),
                    she.get(Math.min(i, she.size() - 1)),
                    sounds.endsWith("I")))
        .distinct()
        .toList();
  }

  private static String feminine(String sounds) {
    return sounds.endsWith("Y") ? cut(sounds) + "AT" : sounds + "aT";
  }

  private static String active(VerbEntry verb) {
    if (verb.pattern() != VerbPattern.I) {
      return "مu" + imperfect(verb, false);
    }
    String start = verb.radical(1) + "A";
    char last = verb.last();
    if (verb.defective()) {
      return start + verb.middle() + "I";
    }
    if (verb.hollow()) {
      return last == 'ء' ? start + "ءI" : start + "ءi" + last;
    }
    return verb.geminate() ? start + last + last : start + verb.middle() + "i" + last;
  }

  private static String passive(VerbEntry verb) {
    if (verb.pattern() != VerbPattern.I) {
      return "مu" + imperfect(verb, true);
    }
    String start = "مa" + verb.radical(1);
    if (verb.defective()) {
      boolean waw = verb.last() == 'و';
      return start + verb.middle() + (waw ? "uوو" : "iيي");
    }
    if (verb.hollow()) {
      return start + (verb.middle() == 'و' ? "U" : "I") + verb.last();
    }
    return start + verb.middle() + "U" + verb.last();
  }

  private static String imperfect(VerbEntry verb, boolean passive) {
    Stem stem = Stem.of(verb, Tense.IMPERFECT, passive);
    if (!verb.defective()) {
      return !passive && verb.pattern().imperfectA() ? withI(stem.vowel()) : stem.vowel();
    }
    return stem.vowel() + (passive ? "Y" : "I");
  }

  /** Patterns V, VI and QII have a in the imperfect but i in the active participle. */
  private static String withI(String stem) {
    int at = stem.length() - 2;
    return stem.charAt(at) == 'a' ? stem.substring(0, at) + "i" + stem.substring(at + 1) : stem;
  }

  private static String masdar(VerbEntry verb) {
    String m = String.valueOf(verb.middle());
    String l = String.valueOf(verb.last());
    boolean weak = verb.defective();
    return switch (verb.pattern()) {
      case I -> verb.radical(1) + "a" + m + l;
      case II -> weak || l.equals("ء") ? fill("تa12i", verb) + l + "aT" : fill("تa12I", verb) + l;
      case III ->
          fill("مu1A", verb)
              + (weak ? m + "AT" : verb.geminate() ? m + l + "aT" : m + "a" + l + "aT");
      case IV ->
          verb.hollow() ? fill("ءi1A", verb) + l + "aT" : withLongA(fill("ءi1", verb), m, l, weak);
      case V -> fill("تa1a22", verb) + (weak ? "I" : "u" + l);
      case VI -> fill("تa1A", verb) + m + (weak ? "I" : verb.geminate() ? l : "u" + l);
      case VII -> withLongA(fill("اiن1i", verb), verb.hollow() ? "ي" : m, l, weak);
      case VIII -> withLongA(fill("اi1ti", verb), verb.hollow() ? "ي" : m, l, weak);
      case IX -> withLongA(fill("اi12i", verb), l, l, false);
      case X ->
          verb.hollow()
              ? fill("اiستi1A", verb) + l + "aT"
              : withLongA(fill("اiستi1", verb), m, l, weak);
      case QI -> fill("1a23a4aT", verb);
      case QII -> fill("تa1a23u4", verb);
      case QIV -> fill("اi12i34A4", verb);
    };
  }

  private static String withLongA(String start, String middle, String last, boolean weak) {
    return start + middle + "A" + (weak ? "ء" : last);
  }

  private static String fill(String template, VerbEntry verb) {
    return Radicals.fill(template, verb);
  }

  private static String cut(String sounds) {
    return sounds.substring(0, sounds.length() - 1);
  }
}
