// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.List;

/**
 * A word, a number or a punctuation mark of a report.
 *
 * @param index position in {@link Document#tokens()}
 * @param start first UTF-16 unit of the report's text
 * @param end one past the last UTF-16 unit
 * @param form the folded form
 * @param kind what it is made of
 * @param spaced whether white space or the text's start stands before it
 * @param splits the ways its proclitics may be split off, the whole form first; never empty
 */
public record Token(
    int index,
    int start,
    int end,
    String form,
    TokenKind kind,
    boolean spaced,
    List<Split> splits) {
  /** Whether it is the given punctuation mark. */
  public boolean is(char mark) {
    return kind == TokenKind.PUNCT && form.length() == 1 && form.charAt(0) == mark;
  }

  /** Whether it is a word of Arabic letters. */
  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  /** Whether it is made of digits. */
  public boolean isNumber() {
    return kind == TokenKind.NUMBER;
  }
}
