// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.cli.output.ReportFormat;
import org.sijill.cli.output.Samples;
import org.sijill.coder.Coder;
import org.sijill.coder.Trace;
import org.sijill.intake.DateSource;
import org.sijill.intake.Details;
import org.sijill.intake.Form;
import org.sijill.intake.Outcome;
import org.sijill.intake.Provenance;
import org.sijill.intake.Where;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

class BatchTest {
  /** Gives every report one event; fails on a report with the text "fault". */
  private static final Coder CODER =
      new Coder() {
        @Override
        public CodedReport code(Report report) {
          if (report.text().equals("fault")) {
            throw new IllegalArgumentException("broken rule");
          }
          String id = report.header().id();
          return Samples.report(id, Samples.event(id + "#1", 0, 3));
        }

        @Override
        public Trace trace(Report report) {
          throw new UnsupportedOperationException();
        }
      };

  private final List<Batch.Result> results = new ArrayList<>();

  @Test
  void everyInputHasOneOutcomeAndTheyAddUp() {
    Counts counts =
        run(
            1,
            read("a", "x"),
            new Outcome.NoDate(where("b"), "why"),
            read("c", "fault"),
            read("d", "x"));
    assertThat(counts).hasToString("4 reports: 2 coded, 1 no_date, 1 fault; 2 events, 0 tallies");
    long sum = Stream.of(Fate.values()).mapToLong(counts::of).sum();
    assertThat(sum).isEqualTo(counts.inputs());
    assertThat(counts.allCoded()).isFalse();
  }

  @Test
  void faultOfTheCoderIsReportedWithItsCause() {
    run(1, read("c", "fault"));
    assertThat(results.get(0).message()).contains("the coder failed").contains("broken rule");
  }

  @Test
  void allCodedNeedsAtLeastOneInput() {
    assertThat(run(1).allCoded()).isFalse();
    assertThat(run(1, read("a", "x")).allCoded()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void outputIsTheSameWhateverTheThreads(int threads) {
    run(1, many());
    List<Batch.Result> alone = List.copyOf(results);
    results.clear();
    run(threads, many());
    assertThat(results).isEqualTo(alone);
  }

  private Counts run(int threads, Outcome... inputs) {
    return new Batch(CODER, ReportFormat.jsonl(), threads)
        .run(sink -> List.of(inputs).forEach(sink), results::add);
  }

  private static Outcome[] many() {
    return IntStream.range(0, 200)
        .mapToObj(i -> i % 5 == 0 ? new Outcome.NoText(where("r" + i), "why") : read("r" + i, "x"))
        .toArray(Outcome[]::new);
  }

  private static Outcome read(String id, String text) {
    ReportHeader header =
        new ReportHeader(id, LocalDate.of(2026, 3, 5), "ar", null, null, null, null, null, null);
    return new Outcome.Read(
        new Report(header, text, List.of()),
        new Details(DateSource.GIVEN, null, null, null, false),
        new Provenance(where(id), Instant.EPOCH, "", Form.TEXT, null));
  }

  private static Where where(String name) {
    return Where.file(name);
  }
}
