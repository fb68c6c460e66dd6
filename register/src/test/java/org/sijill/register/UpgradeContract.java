// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Request;
import org.sijill.register.export.Format;
import org.sijill.register.query.Query;

/** Registers that another program wrote, or that another clock ran beside, open and hold. */
abstract class UpgradeContract {
  private String location = "";

  abstract String location();

  @BeforeEach
  void fill() {
    location = location();
    try (Register register = Register.open(location, CrashWork.CLOCK)) {
      register
          .reports()
          .add(
              List.of(
                  Samples.report("a", "الصباح", "2024-03-05", Samples.act()),
                  Samples.report("b", "المساء", "2024-03-06", Samples.act().killed(9))));
      accept(register);
    }
  }

  private static void accept(Register register) {
    String id = register.incidents().page(Query.ALL, Paging.first(1)).items().get(0).id();
    register.decisions().record(Request.of("salma", new Action.Accept(id)));
  }

  private static String export(Register register) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    register.exports().write(Query.ALL, Format.JSONL, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection c = Databases.raw(location);
        Statement s = c.createStatement()) {
      for (String sql : statements) {
        s.execute(sql);
      }
    }
  }

  @Test
  void whatOtherRulesLinkedIsLinkedAnew() throws SQLException {
    String before;
    try (Register register = Register.open(location, CrashWork.CLOCK)) {
      before = export(register);
    }
    execute("UPDATE derived SET rules = 'older'", "DELETE FROM link");
    try (Register register = Register.open(location, CrashWork.CLOCK)) {
      assertThat(register.ledger().verify().faults()).isEmpty();
      assertThat(export(register)).isEqualTo(before);
    }
  }

  @Test
  void aClockSetBackLeavesTheLedgerInItsOrder() {
    Clock back = Clock.offset(CrashWork.CLOCK, Duration.ofDays(-400));
    try (Register register = Register.open(location, back)) {
      register
          .reports()
          .add(List.of(Samples.report("c", "الظهر", "2024-03-06", Samples.act().killed(8))));
      accept(register);
      assertThat(register.ledger().verify().faults()).isEmpty();
      assertThat(register.reports().count()).isEqualTo(3);
      assertThat(register.ledger().after(0, 100))
          .isSortedAccordingTo((a, b) -> Long.compare(a.seq(), b.seq()));
    }
  }
}
