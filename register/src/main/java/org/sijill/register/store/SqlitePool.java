// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.SQLiteConfig;

/**
 * Connections to one SQLite file: as many readers as are asked for at once, kept for later, and
 * writers that take the file's write lock when their transaction begins. Thread-safe.
 */
final class SqlitePool implements AutoCloseable {
  private static final int PATIENCE_MS = 60_000;

  private final String url;
  private final ConcurrentLinkedQueue<Connection> idleReaders = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Connection> idleWriters = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  SqlitePool(Path file) {
    this.url = "jdbc:sqlite:" + file;
  }

  ConnectionFactory readers() {
    return new Kept(idleReaders, SQLiteConfig.TransactionMode.DEFERRED);
  }

  ConnectionFactory writer() {
    return new Kept(idleWriters, SQLiteConfig.TransactionMode.IMMEDIATE);
  }

  private final class Kept implements ConnectionFactory {
    private final ConcurrentLinkedQueue<Connection> idle;
    private final SQLiteConfig.TransactionMode mode;

    Kept(ConcurrentLinkedQueue<Connection> idle, SQLiteConfig.TransactionMode mode) {
      this.idle = idle;
      this.mode = mode;
    }

    @Override
    public Connection openConnection() throws SQLException {
      Connection kept = idle.poll();
      return kept == null ? fresh(mode) : kept;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
      if (closed) {
        connection.close();
      } else {
        idle.add(connection);
      }
    }
  }

  private Connection fresh(SQLiteConfig.TransactionMode mode) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MS);
    config.setTransactionMode(mode);
    config.setCacheSize(-32_000);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    try {
      return config.createConnection(url);
    } catch (SQLException e) {
      throw new SQLException("cannot open " + url.substring(12) + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws SQLException {
    closed = true;
    for (Connection c = idleReaders.poll(); c != null; c = idleReaders.poll()) {
      c.close();
    }
    for (Connection c = idleWriters.poll(); c != null; c = idleWriters.poll()) {
      c.close();
    }
  }
}
