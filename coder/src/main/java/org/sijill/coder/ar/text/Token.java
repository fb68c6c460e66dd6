// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.List;

/**
 * A word, a number or a punctuation mark of a report.
 *
 * @param index position in {@link Document#tokens()}
 * @param start first UTF-16 unit of the report's text
 * @param end one past the last UTF-16 unit
 * @param spaced whether white space or the text's start stands before it
 * @param word what follows from its letters
 */
public record Token(int index, int start, int end, boolean spaced, WordForm word) {
  /** The folded form. */
  public String form() {
    return word.form();
  }

  /** What it is made of. */
  public TokenKind kind() {
    return word.kind();
  }

  /** The ways its proclitics may be split off, the whole form first; never empty. */
  public List<Split> splits() {
    return word.splits();
  }

  /** Whether it is the given punctuation mark. */
  public boolean is(char mark) {
    String form = word.form();
    return word.kind() == TokenKind.PUNCT && form.length() == 1 && form.charAt(0) == mark;
  }

  /** Whether it is a word of Arabic letters. */
  public boolean isWord() {
    return word.kind() == TokenKind.WORD;
  }

  /** Whether it is made of digits. */
  public boolean isNumber() {
    return word.kind() == TokenKind.NUMBER;
  }
}
