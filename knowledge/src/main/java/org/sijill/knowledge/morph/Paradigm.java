// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import static org.sijill.knowledge.morph.Gender.COMMON;
import static org.sijill.knowledge.morph.Gender.FEMININE;
import static org.sijill.knowledge.morph.Gender.MASCULINE;
import static org.sijill.knowledge.morph.GrammaticalNumber.DUAL;
import static org.sijill.knowledge.morph.GrammaticalNumber.PLURAL;
import static org.sijill.knowledge.morph.GrammaticalNumber.SINGULAR;
import static org.sijill.knowledge.morph.Person.FIRST;
import static org.sijill.knowledge.morph.Person.SECOND;
import static org.sijill.knowledge.morph.Person.THIRD;

import java.util.ArrayList;
import java.util.List;

/** The cells of a verb's paradigm in the sounds of {@link Spelling}. */
final class Paradigm {
  private Paradigm() {}

  /**
   * One cell.
   *
   * @param sounds the form alone
   * @param joints the form before an object pronoun, in every mood that is heard there
   */
  record Cell(
      String sounds,
      List<String> joints,
      Tense tense,
      boolean shortened,
      Person person,
      Gender gender,
      GrammaticalNumber number) {
    VerbForm form(String surface, Voice voice, String object) {
      return new VerbForm(surface, tense, shortened, person, gender, number, voice, object);
    }
  }

  static List<Cell> perfect(VerbEntry verb, boolean passive) {
    Stem stem = Stem.of(verb, Tense.PERFECT, passive);
    String v = stem.vowel();
    String open = "";
    String dual = "A";
    String plural = "W";
    String he = v;
    String closed = stem.consonant();
    switch (stem.tail()) {
      case A, A_WAW -> {
        boolean waw = stem.tail() == Stem.Tail.A_WAW;
        he = v + (waw ? "A" : "Y");
        dual = waw ? "aوA" : "aيA";
        plural = "aW";
        closed = v + (waw ? "aو" : "aي");
      }
      case I -> {
        he = v + "iي";
        open = "iي";
        dual = "iيA";
        closed = v + "I";
      }
      default -> {}
    }
    List<Cell> out = new ArrayList<>();
    String heJoint = stem.tail() == Stem.Tail.A || stem.tail() == Stem.Tail.A_WAW ? he : he + "a";
    out.add(perfect(he, List.of(heJoint), THIRD, MASCULINE, SINGULAR));
    out.add(perfect(v + open + "at", THIRD, FEMININE, SINGULAR));
    out.add(perfect(v + dual, THIRD, MASCULINE, DUAL));
    out.add(perfect(v + open + "atA", THIRD, FEMININE, DUAL));
    out.add(perfect(v + plural, THIRD, MASCULINE, PLURAL));
    out.add(perfect(closed + "na", THIRD, FEMININE, PLURAL));
    out.add(perfect(closed + "ta", SECOND, MASCULINE, SINGULAR));
    out.add(perfect(closed + "ti", SECOND, FEMININE, SINGULAR));
    out.add(perfect(closed + "tumA", SECOND, COMMON, DUAL));
    out.add(perfect(closed + "tum", List.of(closed + "tumU"), SECOND, MASCULINE, PLURAL));
    out.add(perfect(closed + "tuنna", SECOND, FEMININE, PLURAL));
    out.add(perfect(closed + "tu", FIRST, COMMON, SINGULAR));
    out.add(perfect(closed + "nA", FIRST, COMMON, PLURAL));
    return out;
  }

  private static Cell perfect(
      String sounds, Person person, Gender gender, GrammaticalNumber number) {
    return perfect(sounds, List.of(arabic(sounds)), person, gender, number);
  }

  private static Cell perfect(
      String sounds, List<String> joints, Person person, Gender gender, GrammaticalNumber number) {
    List<String> all = joints.stream().map(Paradigm::arabic).toList();
    return new Cell(arabic(sounds), all, Tense.PERFECT, false, person, gender, number);
  }

  /** Endings are written with Latin t, n, m for legibility. */
  private static String arabic(String sounds) {
    return sounds.replace('t', 'ت').replace('n', 'ن').replace('m', 'م');
  }

  static List<Cell> imperfect(VerbEntry verb, boolean passive) {
    Stem stem = Stem.of(verb, Tense.IMPERFECT, passive);
    String vowel = passive || verb.pattern().prefixU() ? "u" : "a";
    List<Cell> out = new ArrayList<>();
    singular(out, "ي" + vowel, stem, THIRD, MASCULINE, SINGULAR);
    singular(out, "ت" + vowel, stem, THIRD, FEMININE, SINGULAR);
    singular(out, "ت" + vowel, stem, SECOND, MASCULINE, SINGULAR);
    singular(out, "ء" + vowel, stem, FIRST, COMMON, SINGULAR);
    singular(out, "ن" + vowel, stem, FIRST, COMMON, PLURAL);
    ending(out, "ي" + vowel, dual(stem), "ن", THIRD, MASCULINE, DUAL);
    ending(out, "ت" + vowel, dual(stem), "ن", THIRD, FEMININE, DUAL);
    ending(out, "ت" + vowel, dual(stem), "ن", SECOND, COMMON, DUAL);
    plural(out, "ي" + vowel, stem, THIRD);
    plural(out, "ت" + vowel, stem, SECOND);
    ending(out, "ت" + vowel, youWoman(stem), "ن", SECOND, FEMININE, SINGULAR);
    women(out, "ي" + vowel, stem, THIRD);
    women(out, "ت" + vowel, stem, SECOND);
    return out;
  }

  private static void singular(
      List<Cell> out,
      String prefix,
      Stem stem,
      Person person,
      Gender gender,
      GrammaticalNumber number) {
    String v = prefix + stem.vowel();
    if (stem.tail() == Stem.Tail.SOUND) {
      out.add(
          new Cell(v, List.of(v + "u", v + "a"), Tense.IMPERFECT, false, person, gender, number));
    } else {
      String full = v + end(stem);
      out.add(new Cell(full, List.of(full), Tense.IMPERFECT, false, person, gender, number));
    }
    String bare = prefix + stem.bare();
    if (stem.tail() != Stem.Tail.SOUND || !bare.equals(v)) {
      List<String> joints = List.of(bare + endShort(stem));
      out.add(
          new Cell(bare + endShort(stem), joints, Tense.IMPERFECT, true, person, gender, number));
    }
  }

  private static String end(Stem stem) {
    return switch (stem.tail()) {
      case A, A_WAW -> "Y";
      case I -> "I";
      case U -> "U";
      case SOUND -> "";
    };
  }

  private static String endShort(Stem stem) {
    return switch (stem.tail()) {
      case A, A_WAW -> "a";
      case I -> "i";
      case U -> "u";
      case SOUND -> "";
    };
  }

  private static String dual(Stem stem) {
    return stem.vowel()
        + switch (stem.tail()) {
          case A, A_WAW -> "aيA";
          case I -> "iيA";
          case U -> "uوA";
          case SOUND -> "A";
        };
  }

  private static String youWoman(Stem stem) {
    return stem.vowel() + (stem.tail() == Stem.Tail.A ? "aي" : "I");
  }

  private static void ending(
      List<Cell> out,
      String prefix,
      String stem,
      String nun,
      Person person,
      Gender gender,
      GrammaticalNumber number) {
    String full = prefix + stem + nun;
    out.add(new Cell(full, List.of(full + "i"), Tense.IMPERFECT, false, person, gender, number));
    String cut = prefix + stem;
    out.add(new Cell(cut, List.of(cut), Tense.IMPERFECT, true, person, gender, number));
  }

  private static void plural(List<Cell> out, String prefix, Stem stem, Person person) {
    boolean a = stem.tail() == Stem.Tail.A || stem.tail() == Stem.Tail.A_WAW;
    String v = prefix + stem.vowel() + (a ? "a" : "");
    String full = v + (a ? "ون" : "Uن");
    out.add(new Cell(full, List.of(full + "a"), Tense.IMPERFECT, false, person, MASCULINE, PLURAL));
    out.add(new Cell(v + "W", List.of(v + "W"), Tense.IMPERFECT, true, person, MASCULINE, PLURAL));
  }

  private static void women(List<Cell> out, String prefix, Stem stem, Person person) {
    String v =
        prefix
            + switch (stem.tail()) {
              case A, A_WAW -> stem.vowel() + "aي";
              case I -> stem.vowel() + "I";
              case U -> stem.vowel() + "U";
              case SOUND -> stem.consonant();
            }
            + "نa";
    out.add(new Cell(v, List.of(v), Tense.IMPERFECT, false, person, FEMININE, PLURAL));
  }

  static List<Cell> imperative(VerbEntry verb) {
    Stem stem = Stem.of(verb, Tense.IMPERFECT, false);
    boolean dropsHamza =
        verb.pattern() == VerbPattern.I
            && (verb.root().equals("ءخذ")
                || verb.root().equals("ءكل")
                || verb.root().equals("ءمر"));
    int from = dropsHamza ? 1 : 0;
    String v = stem.vowel().substring(from);
    String bare = stem.bare().substring(from);
    boolean fourth = verb.pattern() == VerbPattern.IV;
    String one = wasl(bare, fourth) + endShort(stem);
    String many = wasl(v, fourth) + (stem.tail() == Stem.Tail.A ? "a" : "") + "W";
    String she = wasl(v, fourth) + (stem.tail() == Stem.Tail.A ? "aي" : "I");
    List<Cell> out = new ArrayList<>();
    out.add(new Cell(one, List.of(one), Tense.IMPERATIVE, false, SECOND, MASCULINE, SINGULAR));
    out.add(new Cell(she, List.of(she), Tense.IMPERATIVE, false, SECOND, FEMININE, SINGULAR));
    out.add(new Cell(many, List.of(many), Tense.IMPERATIVE, false, SECOND, MASCULINE, PLURAL));
    return out;
  }

  private static String wasl(String stem, boolean fourth) {
    if (fourth) {
      return "ءa" + stem;
    }
    boolean cluster = stem.length() > 1 && "aiuAIUYW".indexOf(stem.charAt(1)) < 0;
    return cluster ? "اi" + stem : stem;
  }
}
