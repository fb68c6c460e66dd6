// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.cli.input.Outcome;
import org.sijill.cli.input.Reading;
import org.sijill.cli.output.ReportFormat;
import org.sijill.cli.output.Samples;
import org.sijill.coder.Coder;
import org.sijill.coder.Trace;
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
        run(1, read("a", "x"), refused("b", Outcome.NO_DATE), read("c", "fault"), read("d", "x"));
    assertThat(counts).hasToString("4 reports: 2 coded, 1 no_date, 1 fault; 2 events, 0 tallies");
    long sum = Stream.of(Outcome.values()).mapToLong(counts::of).sum();
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

  private Counts run(int threads, Reading... inputs) {
    Iterator<Supplier<Reading>> readings =
        Stream.of(inputs).<Supplier<Reading>>map(input -> () -> input).iterator();
    return new Batch(CODER, ReportFormat.jsonl(), threads).run(readings, results::add);
  }

  private static Reading[] many() {
    return IntStream.range(0, 200)
        .mapToObj(i -> i % 5 == 0 ? refused("r" + i, Outcome.EMPTY) : read("r" + i, "x"))
        .toArray(Reading[]::new);
  }

  private static Reading read(String id, String text) {
    ReportHeader header =
        new ReportHeader(id, LocalDate.of(2026, 3, 5), "ar", null, null, null, null, null, null);
    return new Reading.Read(id, new Report(header, text, List.of()));
  }

  private static Reading refused(String name, Outcome outcome) {
    return new Reading.Refused(name, outcome, "why");
  }
}
