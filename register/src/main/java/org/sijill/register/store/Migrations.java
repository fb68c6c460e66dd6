// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Brings a database to the newest shape by the numbered scripts beside this class. */
final class Migrations {
  private static final List<String> SCRIPTS =
      List.of("001_register.sql", "002_derived.sql", "003_near.sql", "004_ties.sql");

  private Migrations() {}

  /**
   * Runs the scripts that the database has not seen, in the caller's transaction.
   *
   * @throws RegisterException if the database was made by a newer program
   */
  static void run(Handle handle, Dialect dialect) {
    handle.execute(
        "CREATE TABLE IF NOT EXISTS migration (version "
            + (dialect == Dialect.SQLITE ? "INTEGER" : "BIGINT")
            + " PRIMARY KEY, name TEXT NOT NULL)");
    int done =
        handle
            .createQuery("SELECT coalesce(max(version), 0) FROM migration")
            .mapTo(Integer.class)
            .one();
    if (done > SCRIPTS.size()) {
      throw new RegisterException(
          "this register is of version " + done + "; this program knows " + SCRIPTS.size());
    }
    for (int version = done + 1; version <= SCRIPTS.size(); version++) {
      String name = SCRIPTS.get(version - 1);
      for (String statement : dialect.statements(read(name))) {
        try (var jdbc = handle.getConnection().createStatement()) {
          jdbc.execute(statement);
        } catch (java.sql.SQLException e) {
          throw new RegisterException("migration " + name + " failed: " + statement, e);
        }
      }
      handle.execute("INSERT INTO migration (version, name) VALUES (?, ?)", version, name);
    }
  }

  private static String read(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
