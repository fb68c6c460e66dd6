// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

/** A request that cannot be served, with what to tell the caller. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  /**
   * @param status HTTP status
   * @param code stable snake_case code
   * @param detail what is wrong and what would be right
   */
  public ProblemException(int status, String code, String detail) {
    super(detail);
    this.status = status;
    this.code = code;
  }

  /** Something that is not there. */
  public static ProblemException missing(String what) {
    return new ProblemException(404, "not_found", what);
  }

  /** A request that makes no sense. */
  public static ProblemException bad(String code, String detail) {
    return new ProblemException(400, code, detail);
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Stable code. */
  public String code() {
    return code;
  }
}
