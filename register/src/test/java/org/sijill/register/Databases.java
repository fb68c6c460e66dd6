// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Fresh registers for tests on both databases; one PostgreSQL server serves all tests of a run. */
final class Databases {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;
  private static @Nullable String reason;

  private Databases() {}

  static String sqlite(Path dir) {
    return dir.resolve("register" + NUMBER.incrementAndGet() + ".db").toString();
  }

  /** Address of a new, empty PostgreSQL database; skips the test where none can be started. */
  static synchronized String postgres() {
    if (server == null && reason == null) {
      try {
        EmbeddedPostgres started =
            EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
        server = started;
      } catch (IOException | RuntimeException e) {
        reason = "PostgreSQL binaries cannot start here: " + e.getMessage();
      }
    }
    EmbeddedPostgres running = server;
    Assumptions.assumeTrue(running != null, reason);
    if (running == null) {
      throw new IllegalStateException("assumed above");
    }
    String name = "register" + NUMBER.incrementAndGet();
    try (Connection connection = running.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "postgresql://postgres:postgres@localhost:" + running.getPort() + "/" + name;
  }

  /** A connection beside the register's own, for tampering. */
  static Connection raw(String location) throws SQLException {
    if (!location.startsWith("postgresql://")) {
      return DriverManager.getConnection("jdbc:sqlite:" + location);
    }
    String bare = location.substring(location.indexOf('@') + 1);
    return DriverManager.getConnection("jdbc:postgresql://" + bare, "postgres", "postgres");
  }

  private static void stop(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
