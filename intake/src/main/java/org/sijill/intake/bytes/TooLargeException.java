// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import java.io.IOException;

/** An input goes beyond a limit; the message names the limit in words. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Names the limit, such as {@code more than 8388608 bytes}. */
  public TooLargeException(String message) {
    super(message);
  }
}
