// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

/**
 * A run of tokens and the exact characters of it that are meant.
 *
 * <p>The characters may begin inside the first token, where a conjunction or a preposition is glued
 * to the words that are meant.
 *
 * @param first index of the first token
 * @param last index one past the last token
 * @param start first UTF-16 unit of the report's text
 * @param end one past the last UTF-16 unit
 */
public record Span(int first, int last, int start, int end) {
  /** Whether the two share a token. */
  public boolean overlaps(Span other) {
    return first < other.last && other.first < last;
  }

  /** Whether the other lies within this one. */
  public boolean contains(Span other) {
    return first <= other.first && other.last <= last;
  }

  /** Whether the token lies within. */
  public boolean contains(int token) {
    return first <= token && token < last;
  }

  /** Number of tokens. */
  public int size() {
    return last - first;
  }
}
