// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

import java.util.Locale;
import org.sijill.model.Coded;

/** The order of a list of incidents; the identifier decides between equals. */
public enum Order implements Coded {
  /** Newest first day first. */
  NEWEST("i.day_from", true, false),
  /** Oldest first day first. */
  OLDEST("i.day_from", false, false),
  /** Most people killed first. */
  DEADLIEST("coalesce(i.killed_best, i.killed_low, -1)", true, true),
  /** Least confident first, for review. */
  DOUBTFUL("i.confidence", false, true),
  /** Told by most reports first. */
  REPORTED("i.reports", true, true),
  /** Changed last first. */
  CHANGED("i.changed", true, true);

  private final String column;
  private final boolean descending;
  private final boolean numeric;

  Order(String column, boolean descending, boolean numeric) {
    this.column = column;
    this.descending = descending;
    this.numeric = numeric;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The expression that is sorted by. */
  public String column() {
    return column;
  }

  /** Whether the greatest comes first. */
  public boolean descending() {
    return descending;
  }

  /** Whether the expression is a number; else an ISO day. */
  public boolean numeric() {
    return numeric;
  }

  /** The ORDER BY clause. */
  public String sql() {
    return column + (descending ? " DESC" : " ASC") + ", i.id ASC";
  }
}
