// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

/**
 * The derived forms of the verb as numbered in Western grammars (Wright, Fischer), with the
 * beginnings of their stems.
 *
 * <p>A stem is a beginning, then the last but one radical, a vowel and the last radical. In the
 * beginnings {@code 1} to {@code 3} are radicals, {@code t} the infix of form VIII, {@code a i u}
 * short and {@code A U} long vowels; Arabic letters are themselves.
 */
public enum VerbPattern {
  /** faʿala. */
  I("1a", "1u", "1", "1"),
  /** faʿʿala. */
  II("1a2", "1u2", "1a2", "1a2"),
  /** fāʿala. */
  III("1A", "1U", "1A", "1A"),
  /** afʿala. */
  IV("ءa1", "ءu1", "1", "1"),
  /** tafaʿʿala. */
  V("تa1a2", "تu1u2", "تa1a2", "تa1a2"),
  /** tafāʿala. */
  VI("تa1A", "تu1U", "تa1A", "تa1A"),
  /** infaʿala. */
  VII("اiن1a", "اuن1u", "ن1a", "ن1a"),
  /** iftaʿala. */
  VIII("اi1ta", "اu1tu", "1ta", "1ta"),
  /** ifʿalla. */
  IX("اi12a", "اu12u", "12a", "12a"),
  /** istafʿala. */
  X("اiستa1", "اuستu1", "ستa1", "ستa1"),
  /** faʿlala, four radicals. */
  QI("1a2", "1u2", "1a2", "1a2"),
  /** tafaʿlala, four radicals. */
  QII("تa1a2", "تu1u2", "تa1a2", "تa1a2"),
  /** ifʿalalla, four radicals. */
  QIV("اi12a3", "اu12u3", "12a3", "12a3");

  private final String perfectActive;
  private final String perfectPassive;
  private final String imperfectActive;
  private final String imperfectPassive;

  VerbPattern(
      String perfectActive,
      String perfectPassive,
      String imperfectActive,
      String imperfectPassive) {
    this.perfectActive = perfectActive;
    this.perfectPassive = perfectPassive;
    this.imperfectActive = imperfectActive;
    this.imperfectPassive = imperfectPassive;
  }

  String head(Tense tense, boolean passive) {
    if (tense == Tense.PERFECT) {
      return passive ? perfectPassive : perfectActive;
    }
    return passive ? imperfectPassive : imperfectActive;
  }

  /** How many radicals its root has. */
  public int radicals() {
    return this == QI || this == QII || this == QIV ? 4 : 3;
  }

  /** The vowel of the active imperfect's prefix is u. */
  boolean prefixU() {
    return this == II || this == III || this == IV || this == QI;
  }

  /** The vowel before the last radical in the active imperfect is a. */
  boolean imperfectA() {
    return this == V || this == VI || this == QII;
  }

  /** A weak or doubled last syllable is drawn together. */
  boolean contracts() {
    return this == I || this == IV || this == VII || this == VIII || this == X;
  }
}
