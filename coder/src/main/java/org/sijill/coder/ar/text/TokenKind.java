// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

/** What a token is made of. */
public enum TokenKind {
  /** Arabic-script letters. */
  WORD,
  /** Letters of another script. */
  LATIN,
  /** Digits, with separators inside such as {@code 1,200} or {@code 3.5}. */
  NUMBER,
  /** One punctuation mark or symbol. */
  PUNCT
}
