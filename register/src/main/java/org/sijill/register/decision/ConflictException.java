// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.decision;

/** Somebody else changed the incident first; nothing was recorded. */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String incident;
  private final String current;

  public ConflictException(String incident, String expected, String current) {
    super(incident + " is no longer as it was seen (" + expected + "); it is now " + current);
    this.incident = incident;
    this.current = current;
  }

  /** The incident as it was named. */
  public String incident() {
    return incident;
  }

  /** Its version now; empty if it is gone. */
  public String current() {
    return current;
  }
}
