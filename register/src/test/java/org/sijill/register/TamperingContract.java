// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Request;
import org.sijill.register.query.Query;

/** Whatever is changed behind the register's back, {@code verify} finds it. */
abstract class TamperingContract {
  private String location = "";

  @SuppressWarnings("NullAway.Init")
  private Register register;

  abstract String location();

  @BeforeEach
  void fill() {
    location = location();
    register = Register.open(location);
    byte[] page = "نص الصفحة كما نُشرت".getBytes(StandardCharsets.UTF_8);
    Submission plain = Samples.report("a", "الصباح", "2024-03-05", Samples.act());
    register
        .reports()
        .add(
            List.of(
                new Submission(
                    plain.report(), plain.coded(), plain.coding(), plain.retrieved(), "x", page),
                Samples.report("b", "المساء", "2024-03-06", Samples.act().killed(9))));
    String id = register.incidents().page(Query.ALL, Paging.first(1)).items().get(0).id();
    register.decisions().record(Request.of("salma", new Action.Accept(id)));
    assertThat(register.ledger().verify().faults()).isEmpty();
  }

  @AfterEach
  void close() {
    register.close();
  }

  private boolean sound() {
    return register.ledger().verify().sound();
  }

  private record Cell(String table, String column, long seq, @Nullable Object value) {}

  @Test
  void aChangedCellOfAnyColumnIsFound() throws SQLException {
    Set<String> columns = new HashSet<>();
    List<Cell> cells = cells(List.of("ledger", "report", "coding"));
    cells.removeIf(c -> !columns.add(c.table() + "." + c.column()));
    change(cells);
  }

  @Test
  @Tag("slow")
  void anyChangedCellOfTheLedgerOrAReportIsFound() throws SQLException {
    change(cells(List.of("ledger", "report", "coding")));
  }

  private void change(List<Cell> cells) throws SQLException {
    for (Cell cell : cells) {
      Object changed = changed(cell.value(), new Random(cell.column().hashCode()));
      write(cell, changed);
      assertThat(sound()).as("%s.%s -> %s", cell.table(), cell.column(), changed).isFalse();
      write(cell, cell.value());
    }
    assertThat(sound()).isTrue();
  }

  @Test
  @Tag("slow")
  void anyChangedLetterOfTheLedgerOrAReportIsFound(TestReporter reporter) throws SQLException {
    int changes = 0;
    for (Cell cell : cells(List.of("ledger", "report", "coding"))) {
      if (cell.value() instanceof String text) {
        for (int i = 0; i < text.length(); i++) {
          write(cell, text.substring(0, i) + (char) (text.charAt(i) ^ 1) + text.substring(i + 1));
          assertThat(sound()).as("%s.%s at %d", cell.table(), cell.column(), i).isFalse();
          changes++;
        }
        write(cell, text);
      }
    }
    assertThat(sound()).isTrue();
    reporter.publishEntry("letters changed, each found", String.valueOf(changes));
  }

  @Test
  void codingsThatChangedPlacesAreFound() throws SQLException {
    execute("UPDATE coding SET report_seq = 3 - report_seq");
    assertThat(sound()).isFalse();
  }

  @Test
  void aRenumberedEntryIsFound() throws SQLException {
    execute("DELETE FROM decision_target");
    execute("DELETE FROM decision_id");
    execute("UPDATE ledger SET seq = 4 WHERE seq = 3");
    assertThat(sound()).isFalse();
  }

  @Test
  void aDroppedRowIsFound() throws SQLException {
    execute("DELETE FROM decision_target");
    execute("DELETE FROM decision_id");
    execute("DELETE FROM ledger WHERE seq = 3");
    assertThat(sound()).isFalse();
  }

  @Test
  void changedBytesAreFound() throws SQLException {
    try (Connection c = Databases.raw(location);
        PreparedStatement s = c.prepareStatement("UPDATE report_bytes SET deflated = ?")) {
      s.setBytes(1, new byte[] {1, 2, 3});
      s.executeUpdate();
    }
    assertThat(sound()).isFalse();
  }

  @Test
  void anIncidentThatDoesNotFollowIsFound() throws SQLException {
    execute("UPDATE incident SET killed_best = 70");
    assertThat(sound()).isFalse();
  }

  @Test
  void aForgottenLinkIsFound() throws SQLException {
    execute("DELETE FROM link");
    assertThat(sound()).isFalse();
  }

  @Test
  void aForgottenValueIsFound() throws SQLException {
    execute("DELETE FROM incident_value WHERE field = 'actor'");
    assertThat(sound()).isFalse();
  }

  @Test
  void theFirstEntryThatDoesNotFitIsNamed() throws SQLException {
    execute("UPDATE ledger SET actor = 'x' WHERE seq = 2");
    assertThat(register.ledger().verify().faults().get(0).entry()).isEqualTo(2);
  }

  private void execute(String sql) throws SQLException {
    try (Connection c = Databases.raw(location);
        Statement s = c.createStatement()) {
      s.execute(sql);
    }
  }

  private List<Cell> cells(List<String> tables) throws SQLException {
    List<Cell> cells = new ArrayList<>();
    try (Connection c = Databases.raw(location);
        Statement s = c.createStatement()) {
      for (String table : tables) {
        try (ResultSet rs = s.executeQuery("SELECT * FROM " + table)) {
          ResultSetMetaData meta = rs.getMetaData();
          while (rs.next()) {
            for (int i = 1; i <= meta.getColumnCount(); i++) {
              boolean number = meta.getColumnType(i) != Types.VARCHAR;
              Object value = number ? (Object) rs.getLong(i) : rs.getString(i);
              cells.add(
                  new Cell(
                      table,
                      meta.getColumnName(i),
                      rs.getLong("seq"),
                      rs.getObject(i) == null ? null : value));
            }
          }
        }
      }
    }
    cells.removeIf(c -> c.column().equals("seq") || c.column().equals("report_seq"));
    return cells;
  }

  private static Object changed(@Nullable Object value, Random random) {
    if (value instanceof Long number) {
      return 1 - number;
    }
    String text = value == null ? "" : value.toString();
    if (text.isEmpty()) {
      return "x";
    }
    int at = random.nextInt(text.length());
    return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
  }

  private void write(Cell cell, @Nullable Object value) throws SQLException {
    try (Connection c = Databases.raw(location);
        PreparedStatement s =
            c.prepareStatement(
                "UPDATE " + cell.table() + " SET " + cell.column() + " = ? WHERE seq = ?")) {
      if (value == null) {
        s.setNull(1, Types.VARCHAR);
      } else {
        s.setObject(1, value);
      }
      s.setLong(2, cell.seq());
      s.executeUpdate();
    }
  }
}
