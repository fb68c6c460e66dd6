// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sijill.knowledge.text.Spaces;

/**
 * A noun, adjective or participle in compact form.
 *
 * <p>Written in one cell as {@code WORD [m|f] [weak] [+ون] [+ات] [pl:PLURAL,...] [f:FEMININE]}: the
 * singular as it is written, with hamza and teh marbuta; its gender where the ending does not show
 * it; {@code weak} if its last yeh falls off with nunation (قاضي); sound plurals; broken plurals;
 * the feminine of an adjective or of a noun of persons ({@code f:+} adds teh marbuta), which takes
 * the plural in -āt. A word in teh marbuta without any plural given takes -āt. Examples: {@code
 * غارة}, {@code هجوم +ات}, {@code قتيل pl:قتلى f:قتيلة}, {@code مقاتل +ون f:+}, {@code حرب f
 * pl:حروب}.
 *
 * @param word the singular as it is written
 * @param gender masculine or feminine
 * @param masculinePlural whether it takes -ūn, -īn
 * @param femininePlural whether it takes -āt
 * @param plurals broken plurals as they are written
 * @param feminine its feminine as it is written, or empty
 * @param weak whether its last yeh falls off with nunation and before the plural endings
 */
public record NounEntry(
    String word,
    Gender gender,
    boolean masculinePlural,
    boolean femininePlural,
    List<String> plurals,
    String feminine,
    boolean weak) {

  /**
   * @throws IllegalArgumentException if the word is shorter than two letters
   */
  public NounEntry {
    plurals = List.copyOf(plurals);
    if (word.length() < 2) {
      throw new IllegalArgumentException("'" + word + "' is too short for a noun");
    }
  }

  /**
   * Reads a cell.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static NounEntry parse(String cell) {
    List<String> parts = Spaces.words(cell);
    String word = parts.isEmpty() ? "" : parts.get(0);
    Gender gender = word.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
    boolean men = false;
    boolean women = false;
    List<String> plurals = new ArrayList<>();
    String feminine = "";
    boolean weak = false;
    for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
      if (part.equals("m") || part.equals("f")) {
        gender = part.equals("f") ? Gender.FEMININE : Gender.MASCULINE;
      } else if (part.equals("weak")) {
        weak = true;
      } else if (part.equals("+ون")) {
        men = true;
      } else if (part.equals("+ات")) {
        women = true;
      } else if (part.startsWith("pl:")) {
        plurals.addAll(Arrays.asList(part.substring(3).replace('،', ',').split(",")));
      } else if (part.startsWith("f:")) {
        feminine = part.equals("f:+") ? word + "ة" : part.substring(2);
      } else {
        throw new IllegalArgumentException("'" + part + "' is not understood in '" + cell + "'");
      }
    }
    boolean sound = women || (word.endsWith("ة") && plurals.isEmpty());
    return new NounEntry(word, gender, men, sound, plurals, feminine, weak);
  }

  /** A verbal noun with the plural in -āt. */
  static NounEntry masdar(String word, boolean weak) {
    Gender gender = word.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
    return new NounEntry(word, gender, false, true, List.of(), "", word.endsWith("ي") && weak);
  }

  /** A participle with feminine and both sound plurals. */
  static NounEntry participle(String word, String feminine, boolean weak) {
    return new NounEntry(word, Gender.MASCULINE, true, false, List.of(), feminine, weak);
  }
}
