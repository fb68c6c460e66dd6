// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.check;

/**
 * Something that is wrong in a knowledge file.
 *
 * @param where file and line
 * @param message what is wrong, in words
 */
public record Finding(String where, String message) {
  /** {@code where: message}. */
  @Override
  public String toString() {
    return where + ": " + message;
  }

  /** The finding of a message that begins with its place, as the loaders of files throw them. */
  static Finding of(IllegalArgumentException e) {
    String said = String.valueOf(e.getMessage());
    int end = said.indexOf(": ");
    return end > 0 && said.indexOf(' ') > end
        ? new Finding(said.substring(0, end), said.substring(end + 2))
        : new Finding("knowledge", said);
  }
}
