// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

/**
 * A command cannot go on, for a reason outside the program; its message is all that the user sees.
 */
final class FailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  FailedException(String message) {
    super(message);
  }
}
