// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

/** Says why an input gives no report; never leaves this package. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final Outcome outcome;

  RefusedException(Outcome outcome, String message) {
    super(message);
    this.outcome = outcome;
  }

  Reading.Refused at(String name) {
    return new Reading.Refused(name, outcome, String.valueOf(getMessage()));
  }
}
