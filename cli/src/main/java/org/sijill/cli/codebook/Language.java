// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.codebook;

import java.util.Locale;
import org.sijill.model.Coded;

/** The languages in which pages are written. */
public enum Language implements Coded {
  /** Arabic. */
  AR,
  /** English. */
  EN;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return code();
  }

  /** The one of two texts that is in this language. */
  String pick(String english, String arabic) {
    return this == AR ? arabic : english;
  }
}
