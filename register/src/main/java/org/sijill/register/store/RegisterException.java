// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.store;

/** The register cannot be opened, read or written; the message says why in words for its user. */
public class RegisterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RegisterException(String message) {
    super(message);
  }

  public RegisterException(String message, Throwable cause) {
    super(message, cause);
  }
}
