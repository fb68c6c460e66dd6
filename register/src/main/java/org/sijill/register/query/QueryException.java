// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

/** A query that cannot be understood; the message names the parameter and what would do. */
public final class QueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  QueryException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The parameter at fault, as it was written. */
  public String parameter() {
    return parameter;
  }
}
