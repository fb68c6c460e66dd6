// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

/**
 * The stem of one tense and voice in the sounds of {@link Spelling}.
 *
 * @param vowel before endings that begin with a vowel, and alone
 * @param consonant before endings that begin with a consonant
 * @param bare in the jussive without ending
 * @param tail what the stem ends in, which decides the endings
 */
record Stem(String vowel, String consonant, String bare, Tail tail) {
  /** How a stem ends. */
  enum Tail {
    /** In a consonant. */
    SOUND,
    /** In ā from yeh. */
    A,
    /** In ā from waw. */
    A_WAW,
    /** In ī. */
    I,
    /** In ū. */
    U
  }

  static Stem of(VerbEntry verb, Tense tense, boolean passive) {
    String head = head(verb, tense, passive);
    char middle = verb.middle();
    char last = verb.last();
    char vowel = vowel(verb, tense, passive);
    if (verb.root().equals("رءي") && (tense != Tense.PERFECT || verb.pattern() == VerbPattern.IV)) {
      return defective(verb, head, tense, passive);
    }
    if (verb.defective()) {
      return defective(verb, head + middle, tense, passive);
    }
    if (verb.hollow()) {
      return hollow(verb, head, last, tense, passive);
    }
    if (verb.pattern() == VerbPattern.IX || verb.pattern() == VerbPattern.QIV) {
      return doubling(head, vowel, last);
    }
    String plain = head + middle + vowel + last;
    if (verb.geminate()) {
      boolean closed = "aiuAU".indexOf(head.charAt(head.length() - 1)) < 0;
      String drawn = closed ? head + vowel + middle + last : head + middle + last;
      return new Stem(drawn, plain, plain, Tail.SOUND);
    }
    return new Stem(plain, plain, plain, Tail.SOUND);
  }

  /** Patterns whose last radical is doubled: IX by itself, QIV after a hamza or liquid. */
  private static Stem doubling(String head, char vowel, char last) {
    String drawn = head.endsWith("a") ? head : head + vowel;
    String plain = head + last + vowel + last;
    return new Stem(drawn + last + last, plain, plain, Tail.SOUND);
  }

  private static Stem defective(VerbEntry verb, String base, Tense tense, boolean passive) {
    boolean first = verb.pattern() == VerbPattern.I;
    Tail tail;
    if (tense == Tense.PERFECT) {
      boolean i = passive || (first && verb.perfectVowel() == 'i');
      tail = i ? Tail.I : first && verb.last() == 'و' ? Tail.A_WAW : Tail.A;
    } else if (passive || verb.pattern().imperfectA() || verb.root().equals("رءي") && first) {
      tail = Tail.A;
    } else if (first) {
      tail =
          switch (verb.imperfectVowel()) {
            case 'u' -> Tail.U;
            case 'a' -> Tail.A;
            default -> Tail.I;
          };
    } else {
      tail = Tail.I;
    }
    return new Stem(base, base, base, tail);
  }

  private static Stem hollow(VerbEntry verb, String head, char last, Tense tense, boolean passive) {
    boolean open = "aiu".indexOf(head.charAt(head.length() - 1)) >= 0;
    String start = open ? head.substring(0, head.length() - 1) : head;
    char vowel = hollowVowel(verb, tense, passive);
    char lessened = Character.toLowerCase(vowel);
    if (tense == Tense.PERFECT && !passive && verb.pattern() == VerbPattern.I) {
      lessened = verb.middle() == 'و' && verb.perfectVowel() == 'a' ? 'u' : 'i';
    }
    String closed = start + lessened + last;
    return new Stem(start + vowel + last, closed, closed, Tail.SOUND);
  }

  private static char hollowVowel(VerbEntry verb, Tense tense, boolean passive) {
    if (tense == Tense.PERFECT) {
      return passive ? 'I' : 'A';
    }
    return switch (verb.pattern()) {
      case I -> passive ? 'A' : Character.toUpperCase(verb.imperfectVowel());
      case VII, VIII -> 'A';
      default -> passive ? 'A' : 'I';
    };
  }

  private static char vowel(VerbEntry verb, Tense tense, boolean passive) {
    if (tense == Tense.PERFECT) {
      return passive ? 'i' : verb.pattern() == VerbPattern.I ? verb.perfectVowel() : 'a';
    }
    if (passive || verb.pattern().imperfectA()) {
      return 'a';
    }
    return verb.pattern() == VerbPattern.I ? verb.imperfectVowel() : 'i';
  }

  private static String head(VerbEntry verb, Tense tense, boolean passive) {
    boolean first = verb.pattern() == VerbPattern.I;
    char vowel = verb.imperfectVowel();
    boolean keeps = vowel == 'u' || (vowel == 'a' && verb.perfectVowel() == 'i');
    if (first && tense != Tense.PERFECT && !passive && verb.radical(1) == 'و' && !keeps) {
      return "";
    }
    return Radicals.fill(verb.pattern().head(tense, passive), verb);
  }
}
