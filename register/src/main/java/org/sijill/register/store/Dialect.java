// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The few places where the two databases differ: column types, the full-text tables, the date of a
 * lock. Everything else is the same SQL. Stateless and thread-safe.
 */
public enum Dialect {
  /** One file, in WAL mode, tables STRICT. */
  SQLITE,
  /** PostgreSQL 14 or newer; texts compare by bytes, as in SQLite. */
  POSTGRESQL;

  /** Turns a numbered migration into the statements of this database. */
  List<String> statements(String script) {
    StringBuilder own = new StringBuilder();
    boolean skip = false;
    for (String line : script.split("\n", -1)) {
      if (line.startsWith("-- only: ")) {
        skip = !line.substring(9).trim().equalsIgnoreCase(name());
      } else if (line.startsWith("-- end")) {
        skip = false;
      } else if (!skip && !line.startsWith("--")) {
        own.append(line).append('\n');
      }
    }
    List<String> statements = new ArrayList<>();
    for (String statement : own.toString().split(";\\s*\n", -1)) {
      if (!statement.isBlank()) {
        statements.add(types(statement.strip()));
      }
    }
    return statements;
  }

  private String types(String statement) {
    if (this == SQLITE) {
      return statement.replace("@STRICT@", "STRICT");
    }
    return statement
        .replace("@STRICT@", "")
        .replace(" INTEGER", " BIGINT")
        .replace(" REAL", " DOUBLE PRECISION")
        .replace(" BLOB", " BYTEA")
        .replaceAll(" TEXT\\b", " TEXT COLLATE \"C\"");
  }
}
