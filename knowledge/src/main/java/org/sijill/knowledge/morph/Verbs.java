// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.knowledge.text.Folding;

/**
 * Inflects verbs: perfect, imperfect with its shortened forms, imperative, both voices, all
 * persons, with object pronouns.
 *
 * <p>Forms are folded and unvocalised; each distinct reading is given once, and a form that reads
 * as active and passive alike is given once as {@link Voice#BOTH}. Pure and thread-safe.
 */
public final class Verbs {
  private Verbs() {}

  /** All forms without object pronouns. */
  public static List<VerbForm> forms(VerbEntry verb) {
    return collect(verb, List.of(), false);
  }

  /** All forms, without and with object pronouns (active voice). */
  public static List<VerbForm> formsWithObjects(VerbEntry verb) {
    return collect(verb, Enclitics.OBJECTS, false);
  }

  /**
   * The forms in which a report tells of others: perfect and imperfect in the third person, without
   * and with object pronouns of the third person. A fifth of {@link #formsWithObjects}.
   */
  public static List<VerbForm> told(VerbEntry verb) {
    return collect(verb, Enclitics.THIRD, true);
  }

  /** Those of {@link #forms} in the third person, which has no imperative. */
  public static List<VerbForm> third(VerbEntry verb) {
    return collect(verb, List.of(), true);
  }

  /** "we shelled": the active perfect of the first person plural, as in a side's own statements. */
  public static List<VerbForm> stated(VerbEntry verb) {
    Map<VerbForm, VerbForm> out = new LinkedHashMap<>();
    for (Paradigm.Cell cell : Paradigm.perfect(verb, false)) {
      if (cell.person() == Person.FIRST && cell.number() == GrammaticalNumber.PLURAL) {
        add(cell, "", false, out);
      }
    }
    return List.copyOf(out.values());
  }

  /** The citation form, third person masculine singular perfect, as it is written (not folded). */
  public static String lemma(VerbEntry verb) {
    return Spelling.variants(Paradigm.perfect(verb, false).get(0).sounds()).iterator().next();
  }

  private static List<VerbForm> collect(VerbEntry verb, List<String> objects, boolean told) {
    Map<VerbForm, VerbForm> out = new LinkedHashMap<>();
    for (boolean passive : new boolean[] {false, true}) {
      List<Paradigm.Cell> cells = new ArrayList<>(Paradigm.perfect(verb, passive));
      cells.addAll(Paradigm.imperfect(verb, passive));
      if (told) {
        cells.removeIf(cell -> cell.person() != Person.THIRD);
      } else if (!passive) {
        cells.addAll(Paradigm.imperative(verb));
      }
      for (Paradigm.Cell cell : cells) {
        add(cell, "", passive, out);
        if (!passive) {
          objects.forEach(object -> add(cell, object, false, out));
        }
      }
    }
    return List.copyOf(out.values());
  }

  private static void add(
      Paradigm.Cell cell, String object, boolean passive, Map<VerbForm, VerbForm> out) {
    List<String> sounds = object.isEmpty() ? List.of(cell.sounds()) : cell.joints();
    for (String s : sounds) {
      for (String written : Spelling.variants(object.isEmpty() ? s : s + object)) {
        VerbForm form = cell.form(Folding.fold(written), Voice.BOTH, object);
        Voice voice = passive ? Voice.PASSIVE : Voice.ACTIVE;
        out.merge(form, form.withVoice(voice), (a, b) -> a.voice() == b.voice() ? a : form);
      }
    }
  }
}
