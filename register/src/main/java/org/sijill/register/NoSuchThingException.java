// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

/** An incident, event, report or decision that is asked for is not in the register. */
public final class NoSuchThingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoSuchThingException(String what) {
    super("there is no " + what);
  }
}
