// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.coder.Coder;
import org.sijill.coder.ar.Cases;
import org.sijill.knowledge.Tsv;
import org.sijill.model.Event;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Toll;

/** Runs the table of short reports with the toll and the day of their one event. */
class TollAndDayCasesTest {
  private static final LocalDate PUBLISHED = LocalDate.parse("2021-06-16");

  static List<Tsv.Row> cases() {
    return Cases.rows(TollAndDayCasesTest.class, "tolls-and-days.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheTollAndTheDay(Tsv.Row row) {
    String text = row.get("report").replace(" / ", "\n\n");
    ReportHeader header =
        new ReportHeader("case", PUBLISHED, "ar", null, null, null, null, null, null);
    List<Event> events =
        Coder.arabic().code(new Report(header, text, List.of())).events().stream().toList();
    assertThat(events).as(row.where()).hasSize(1);
    Event event = events.get(0);
    assertThat(value(event.killed())).as(row.where() + " killed").isEqualTo(row.get("killed"));
    assertThat(value(event.injured())).as(row.where() + " injured").isEqualTo(row.get("injured"));
    assertThat(event.date().from() + ".." + event.date().to())
        .as(row.where() + " day")
        .isEqualTo(row.get("from") + ".." + row.get("to"));
  }

  private static String value(@Nullable Toll toll) {
    if (toll == null) {
      return "-";
    }

    return toll.best() != null && toll.best().equals(toll.low()) && toll.best().equals(toll.high())
        ? toll.best().toString()
        : bound(toll.low()) + "/" + bound(toll.best()) + "/" + bound(toll.high());
  }

  private static String bound(@Nullable Integer n) {
    return n == null ? "?" : n.toString();
  }
}
