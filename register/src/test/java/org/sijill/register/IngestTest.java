// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Request;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.ReviewState;
import org.sijill.register.ingest.Counts;
import org.sijill.register.ingest.Ingest;
import org.sijill.register.ingest.Input;
import org.sijill.register.ingest.Recode;
import org.sijill.register.query.Query;

/** Reading, coding on many threads, storing in lots, and coding again. */
class IngestTest {
  private static final Submission.Coding OLD = new Submission.Coding("k1", "p1");
  private static final Submission.Coding NEW = new Submission.Coding("k2", "p1");

  @TempDir Path dir = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private Register register;

  private final Map<String, CodedReport> codings = new HashMap<>();
  private final List<Input> inputs = new ArrayList<>();
  private final AtomicInteger coded = new AtomicInteger();

  @BeforeEach
  void open() {
    register = Register.open(Databases.sqlite(dir));
    for (int i = 0; i < 50; i++) {
      put(
          Samples.report(
              "r" + i,
              "الصباح",
              "2024-03-05",
              Samples.act()
                  .at(i == 7 ? Samples.IDLIB : Samples.DOUMA)
                  .on("2024-03-" + (10 + i % 15))
                  .killed(i)));
    }
    inputs.add(20, new Input.Refused("no_date", "x.txt", "no day of publication"));
  }

  @AfterEach
  void close() {
    register.close();
  }

  private void put(Submission s) {
    codings.put(s.report().header().id(), s.coded());
    inputs.add(new Input.Item(s.report(), s.retrieved(), s.origin(), null));
  }

  private CodedReport code(Report report) {
    coded.incrementAndGet();
    return Objects.requireNonNull(codings.get(report.header().id()));
  }

  private Counts run(List<Input> some) {
    return new Ingest(register, this::code, OLD, new Ingest.Settings(3, 7))
        .run(some::forEach, done -> {});
  }

  @Test
  void everyInputHasOneOutcome() {
    Counts counts = run(inputs);
    assertThat(counts.inputs()).isEqualTo(51);
    assertThat(counts.outcomes()).isEqualTo(Map.of("added", 50L, "no_date", 1L));
    assertThat(register.reports().count()).isEqualTo(50);
  }

  @Test
  void asecondRunNeitherCodesNorStores() {
    run(inputs.subList(0, 30));
    coded.set(0);
    assertThat(run(inputs).outcomes())
        .isEqualTo(Map.of("unchanged", 29L, "added", 21L, "no_date", 1L));
    assertThat(coded.get()).isEqualTo(21);
  }

  @Test
  void aFaultOfTheCoderStopsNothingElse() {
    codings.remove("r7");
    assertThat(run(inputs).outcomes()).containsEntry("fault", 1L).containsEntry("added", 49L);
  }

  @Test
  void whatAReaderThrowsComesThroughAndWhatWasReadStays() {
    Ingest ingest = new Ingest(register, this::code, OLD, Ingest.Settings.usual());
    assertThatThrownBy(
            () ->
                ingest.run(
                    sink -> {
                      inputs.subList(0, 5).forEach(sink);
                      throw new IllegalStateException("the disk is gone");
                    },
                    done -> {}))
        .hasMessage("the disk is gone");
    run(inputs);
    assertThat(register.reports().count()).isEqualTo(50);
  }

  @Test
  void decisionsSurviveNewerKnowledge() {
    run(inputs);
    Incident before = find("r7");
    register.decisions().record(Request.of("salma", new Action.Accept(before.id())));
    Submission other =
        Samples.report(
            "r7",
            "الصباح",
            "2024-03-05",
            Samples.act().words("حادث سابق").at(Samples.MOSUL).on("2024-01-01"),
            Samples.act().words("قصفت طائرات بلدة وقتل سبعة أشخاص").on("2024-03-17").killed(8));
    codings.put("r7", other.coded());
    Counts counts = new Recode(register).run(this::code, NEW, Ingest.Settings.usual(), done -> {});
    assertThat(counts.outcomes()).isEqualTo(Map.of("recoded", 1L, "unchanged", 49L));
    Incident after = register.incidents().find(before.id()).orElseThrow();
    assertThat(after.review().state()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(after.events()).extracting(m -> m.event().id()).contains("r7#2");
    assertThat(register.ledger().verify().faults()).isEmpty();
  }

  private Incident find(String report) {
    return register
        .incidents()
        .page(Query.parse("report=" + report), Paging.first(1))
        .items()
        .get(0);
  }
}
