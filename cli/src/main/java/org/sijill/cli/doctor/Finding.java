// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.doctor;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.sijill.model.Coded;

/**
 * One thing looked at. Immutable.
 *
 * @param check what was looked at
 * @param state how it is
 * @param found what was found
 * @param advice what to do, empty if it is well
 */
public record Finding(String check, State state, String found, String advice) {
  /** How a thing is. */
  public enum State implements Coded {
    /** Well. */
    OK,
    /** The program runs, but something of it suffers. */
    WEAK,
    /** Must be mended. */
    BAD;

    @Override
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Finding ok(String check, String found) {
    return new Finding(check, State.OK, found, "");
  }

  static Finding weak(String check, String found, String advice) {
    return new Finding(check, State.WEAK, found, advice);
  }

  static Finding bad(String check, String found, String advice) {
    return new Finding(check, State.BAD, found, advice);
  }
}
