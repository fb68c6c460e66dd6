// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/**
 * A database that the register lies in. Many may read at once; one writes at a time, also across
 * programs. Thread-safe.
 */
public final class Database implements AutoCloseable {
  private static final int POOL = 8;

  private final Dialect dialect;
  private final Jdbi readers;
  private final Jdbi writer;
  private final AutoCloseable pool;
  private final @Nullable Path file;
  private final ReentrantLock writing = new ReentrantLock(true);

  private Database(
      Dialect dialect, Jdbi readers, Jdbi writer, AutoCloseable pool, @Nullable Path file) {
    this.dialect = dialect;
    this.readers = readers;
    this.writer = writer;
    this.pool = pool;
    this.file = file;
  }

  /**
   * Opens a database, made if it is not there, and brings it to the newest shape.
   *
   * @param location a file's path, or {@code postgresql://user:password@host:port/name}
   * @throws RegisterException if it cannot be opened
   */
  public static Database open(String location) {
    Database database =
        location.startsWith("postgresql://") || location.startsWith("jdbc:postgresql:")
            ? postgres(location)
            : sqlite(Path.of(location).toAbsolutePath());
    try {
      database.write(
          handle -> {
            Migrations.run(handle, database.dialect);
            return true;
          });
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
    return database;
  }

  private static Database sqlite(Path file) {
    SqlitePool pool = new SqlitePool(file);
    return new Database(
        Dialect.SQLITE, Jdbi.create(pool.readers()), Jdbi.create(pool.writer()), pool, file);
  }

  private static Database postgres(String location) {
    HikariConfig config = new HikariConfig();
    PostgresUrl url = PostgresUrl.parse(location);
    config.setJdbcUrl(url.jdbc());
    config.setUsername(url.user());
    config.setPassword(url.password());
    config.setMaximumPoolSize(POOL);
    config.setPoolName("register");
    try {
      HikariDataSource source = new HikariDataSource(config);
      Jdbi jdbi = Jdbi.create(source);
      return new Database(Dialect.POSTGRESQL, jdbi, jdbi, source, null);
    } catch (RuntimeException e) {
      throw new RegisterException("cannot reach " + url.jdbc() + ": " + e.getMessage(), e);
    }
  }

  /** Which of the two it is. */
  public Dialect dialect() {
    return dialect;
  }

  /** The file of a SQLite database, or null. */
  public @Nullable Path file() {
    return file;
  }

  /** Reads in one transaction, so that all statements see the same state. */
  public <T extends @Nullable Object> T read(Function<Handle, T> work) {
    try {
      return dialect == Dialect.SQLITE
          ? readers.inTransaction(work::apply)
          : readers.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply);
    } catch (JdbiException e) {
      throw failed(e);
    }
  }

  /** Whether the line is lost or the server goes down: SQL states 08... and 57P... */
  private static boolean isLineLost(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith("08") || state.startsWith("57P");
  }

  /**
   * What the database says, in words for its user. With a lost line all idle connections are given
   * up: they most likely lead to the same server, and the pool trusts those just used unasked.
   */
  private RegisterException failed(JdbiException e) {
    Throwable cause = e;
    while (!(cause instanceof SQLException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof SQLException sql
        && isLineLost(sql)
        && pool instanceof HikariDataSource source) {
      source.getHikariPoolMXBean().softEvictConnections();
    }
    String said = String.valueOf(cause.getMessage());
    String advice =
        said.contains("SQLITE_FULL") || said.contains("SQLITE_IOERR")
            ? "; is the disk full? What was stored before is safe"
            : "";
    return new RegisterException("the register failed: " + said + advice, e);
  }

  /**
   * Copies everything but the word indexes into an empty database, from one state of this one.
   *
   * @throws RegisterException if the other is not empty
   */
  public void copyTo(Database other) {
    read(
        from -> {
          other.change(
              to -> {
                boolean empty =
                    to.createQuery("SELECT count(*) FROM ledger").mapTo(Long.class).one() == 0;
                if (!empty) {
                  throw new RegisterException("the register to copy into is not empty");
                }
                TableCopy.copy(from, to);
              });
          return true;
        });
  }

  /** Writes in one transaction: all of it or nothing. Waits for other writers. */
  public <T extends @Nullable Object> T write(Function<Handle, T> work) {
    writing.lock();
    try {
      return writer.inTransaction(
          handle -> {
            if (dialect == Dialect.POSTGRESQL) {
              handle.execute("SELECT pg_advisory_xact_lock(7362001)");
            }
            return work.apply(handle);
          });
    } catch (JdbiException e) {
      throw failed(e);
    } finally {
      writing.unlock();
    }
  }

  /** {@link #write(Function)} for work without an outcome. */
  public void change(Consumer<Handle> work) {
    write(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  @Override
  public void close() {
    try {
      pool.close();
    } catch (Exception e) {
      throw new RegisterException("cannot close the register", e);
    }
  }
}
