// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.Clock;
import org.sijill.register.derive.Deriver;
import org.sijill.register.export.Exports;
import org.sijill.register.link.Weights;
import org.sijill.register.store.Database;
import org.sijill.register.store.Dialect;
import org.sijill.register.store.RegisterException;
import org.sijill.register.tally.Tallies;

/**
 * A register: reports, the incidents that follow from them, people's decisions, and the ledger of
 * it all. The front door of this module. Thread-safe; several programs may open one register.
 *
 * <pre>{@code
 * try (Register register = Register.open("conflict.db")) {
 *   register.reports().add(submissions);
 *   Page<IncidentRow> page = register.incidents().list(Query.parse("country=SY"), Paging.first(50));
 * }
 * }</pre>
 */
public final class Register implements AutoCloseable {
  private final Database database;
  private final Reports reports;
  private final Incidents incidents;
  private final Decisions decisions;
  private final LedgerBook ledger;
  private final Tallies tallies;
  private final Exports exports;

  private Register(Database database, Clock clock) {
    this.database = database;
    Deriver deriver = new Deriver(Weights.standard(), database.dialect() == Dialect.SQLITE);
    if (!database.read(deriver::upToDate)) {
      database.change(deriver::remake);
    }
    Now now = new Now(clock);
    this.reports = new Reports(database, deriver, now);
    this.incidents = new Incidents(database);
    this.decisions = new Decisions(database, deriver, now);
    this.ledger = new LedgerBook(database, deriver);
    this.tallies = new Tallies(database);
    this.exports = new Exports(this, clock);
  }

  /**
   * Opens a register, made if it is not there. If it was made by a program with other rules of
   * linking, its links and incidents are made anew, in one transaction; that may take a while.
   *
   * @param location a file's path for SQLite, or {@code postgresql://user:password@host:port/name}
   * @throws RegisterException if it cannot be opened
   */
  public static Register open(String location) {
    return open(location, Clock.systemUTC());
  }

  /** The same with a clock of one's own, for tests. */
  public static Register open(String location, Clock clock) {
    Database database = Database.open(location);
    try {
      return new Register(database, clock);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The reports. */
  public Reports reports() {
    return reports;
  }

  /** The incidents. */
  public Incidents incidents() {
    return incidents;
  }

  /** What people decide. */
  public Decisions decisions() {
    return decisions;
  }

  /** The ledger. */
  public LedgerBook ledger() {
    return ledger;
  }

  /** Running totals against the record. */
  public Tallies tallies() {
    return tallies;
  }

  /** Incidents in the shapes that other programs read. */
  public Exports exports() {
    return exports;
  }

  /**
   * Takes over a JSONL export of another register; what is there already changes nothing.
   *
   * @return how many versions of reports and how many decisions were new
   * @throws IllegalArgumentException if a line is none of an export, with its number; what stood
   *     before it has been taken over
   */
  public Imported adopt(Reader lines) {
    return new Importer(this).read(new BufferedReader(lines));
  }

  /**
   * Copies the register, live and from one state of it, into another that is empty: a backup to a
   * file, a restore from one, or a move to the other kind of database.
   *
   * @param location as for {@link #open(String)}
   * @throws RegisterException if there is anything in the other register
   */
  public void copyTo(String location) {
    try (Database other = Database.open(location)) {
      database.copyTo(other);
      boolean sqlite = other.dialect() == Dialect.SQLITE;
      other.change(
          handle -> {
            new ReportRows(handle, other.dialect()).words();
            new Deriver(Weights.standard(), sqlite).words(handle);
          });
    }
  }

  /** Which database it lies in. */
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public void close() {
    database.close();
  }
}
