// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Recorded;
import org.sijill.register.decision.Request;
import org.sijill.register.export.Format;
import org.sijill.register.incident.Incident;
import org.sijill.register.query.Query;
import org.sijill.register.store.RegisterException;

/** What is exported as JSONL can be taken over by an empty register without loss. */
abstract class RoundTripContract {
  abstract String location();

  private static String export(Register register) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    register.exports().write(Query.ALL, Format.JSONL, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void fill(Register register) {
    register
        .reports()
        .add(
            List.of(
                Samples.report("a", "الصباح", "2024-03-05", Samples.act()),
                Samples.report("b", "المساء", "2024-03-06", Samples.act().killed(9)),
                Samples.report("c", "الظهيرة", "2024-03-06", Samples.act().killed(8)),
                Samples.report(
                    "d",
                    "المساء",
                    "2024-03-10",
                    List.of(Samples.attacks(5, "2024-03-01", "2024-03-10", "هجمات")))));
    Submission kept = Samples.report("e", "الصباح", "2024-03-12", Samples.act().on("2024-03-12"));
    byte[] page = "صفحة".getBytes(StandardCharsets.UTF_8);
    register
        .reports()
        .add(
            List.of(
                new Submission(
                    kept.report(),
                    kept.coded(),
                    kept.coding(),
                    Instant.parse("2024-03-12T08:00:00Z"),
                    "feed",
                    page)));
  }

  private static void decide(Register register) {
    Incident first = register.incidents().find(first(register)).orElseThrow();
    String third = first.events().get(2).key();
    Recorded split = record(register, new Action.Split(first.id(), List.of(third)));
    record(register, new Action.Correct(first.id(), "count", IntNode.valueOf(3), null));
    record(register, new Action.Accept(third));
    Recorded undo = record(register, new Action.Undo(split.decision().id()));
    record(register, new Action.Undo(undo.decision().id()));
    record(register, new Action.Note(first.id(), "للمتابعة"));
  }

  private static String first(Register register) {
    return register.incidents().page(Query.parse("report=a"), Paging.first(1)).items().get(0).id();
  }

  private static Recorded record(Register register, Action action) {
    return register.decisions().record(Request.of("salma", action));
  }

  @Test
  void exportImportExportIsTheSame() {
    String before;
    try (Register one = Register.open(location())) {
      fill(one);
      decide(one);
      before = export(one);
    }
    try (Register other = Register.open(location())) {
      assertThat(other.adopt(new StringReader(before))).isEqualTo(new Imported(5, 6));
      assertThat(export(other)).isEqualTo(before);
      assertThat(other.ledger().verify().faults()).isEmpty();
    }
  }

  @Test
  void importingAgainBringsNothing() {
    try (Register one = Register.open(location())) {
      fill(one);
      decide(one);
      assertThat(one.adopt(new StringReader(export(one)))).isEqualTo(new Imported(0, 0));
    }
  }

  @Test
  void aBackupIsTheSameRegister() {
    String copy = location();
    try (Register one = Register.open(location())) {
      fill(one);
      decide(one);
      one.copyTo(copy);
      try (Register other = Register.open(copy)) {
        assertThat(export(other)).isEqualTo(export(one));
        assertThat(other.ledger().head()).isEqualTo(one.ledger().head());
        assertThat(other.ledger().verify().faults()).isEmpty();
        assertThat(other.incidents().count(Query.parse("q=بلدة"))).isEqualTo(3);
        assertThat(other.incidents().count(Query.parse("text=بلدة"))).isEqualTo(3);
      }
    }
  }

  @Test
  void aRegisterIsNotCopiedIntoOneThatHoldsAnything() {
    String copy = location();
    try (Register one = Register.open(location());
        Register other = Register.open(copy)) {
      fill(one);
      fill(other);
      assertThatThrownBy(() -> one.copyTo(copy)).isInstanceOf(RegisterException.class);
    }
  }
}
