// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

/**
 * A closed set of values with a stable code, as it stands in JSON, CSV and the codebook.
 *
 * <p>Every enum of the model is one. Codes are lower-case ASCII with underscores and never change
 * once released; {@link #of} turns a code back into its value.
 */
public interface Coded {
  /** The stable code, for instance {@code air_drone_strike}. */
  String code();

  /**
   * Finds the value of {@code type} that has {@code code}.
   *
   * @throws IllegalArgumentException if there is none, with the codes that there are
   */
  static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
    StringBuilder known = new StringBuilder();
    for (E value : type.getEnumConstants()) {
      if (value.code().equals(code)) {
        return value;
      }
      known.append(known.length() == 0 ? "" : ", ").append(value.code());
    }
    throw new IllegalArgumentException(
        "'" + code + "' is no " + type.getSimpleName() + "; known: " + known);
  }
}
