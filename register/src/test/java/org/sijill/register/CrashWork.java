// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.sijill.model.CodedReport;
import org.sijill.model.Place;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Request;
import org.sijill.register.ingest.Ingest;
import org.sijill.register.ingest.Input;

/**
 * A piece of work that can be cut off anywhere and started again: reports, decisions about them,
 * more reports with newer versions of some, more decisions. The same every time, whatever happened
 * in between.
 */
final class CrashWork {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-01T00:00:00Z"), ZoneOffset.UTC);

  private static final int REPORTS = 30;
  private static final int DECISIONS = 24;
  private static final List<Place> PLACES = List.of(Samples.IDLIB, Samples.DOUMA, Samples.MOSUL);
  private static final Submission.Coding CODING = new Submission.Coding("k1", "p1");

  private final Register register;
  private final Consumer<String> acknowledged;

  CrashWork(Register register, Consumer<String> acknowledged) {
    this.register = register;
    this.acknowledged = acknowledged;
  }

  /** Does what is still to do of all of it; tells of each change once it is on disk. */
  void run() {
    ingest(reports(0, REPORTS / 2));
    decide(DECISIONS / 2);
    List<Submission> rest = reports(REPORTS / 2, REPORTS);
    for (int i = 0; i < REPORTS / 2; i += 3) {
      rest.add(newer(i));
    }
    ingest(rest);
    decide(DECISIONS);
  }

  /** What stands in the register of all that {@link #run} may have told of. */
  static Set<String> present(Register register) {
    Set<String> present = new HashSet<>();
    register
        .reports()
        .ids()
        .forEach(
            id ->
                register
                    .reports()
                    .versions(id)
                    .forEach(v -> present.add("report " + v.origin() + " " + v.retrieved())));
    register.decisions().each(d -> present.add("decision " + d.key()));
    return present;
  }

  private static List<Submission> reports(int from, int to) {
    List<Submission> reports = new ArrayList<>();
    for (int i = from; i < to; i++) {
      reports.add(report(i, new Random(i).nextInt(9), "2024-04-01T00:00:00Z"));
    }
    return reports;
  }

  private static Submission newer(int i) {
    return report(i, 9 + i % 4, "2024-04-02T00:00:00Z");
  }

  private static Submission report(int i, int killed, String retrieved) {
    Random random = new Random(i * 31L);
    LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(25));
    SampleAct one =
        Samples.act()
            .at(PLACES.get(i % 3))
            .on(day.toString())
            .killed(killed)
            .by(Samples.ARMY)
            .words("قصفت طائرات بلدة وقتل " + killed);
    SampleAct two =
        Samples.act()
            .at(PLACES.get(random.nextInt(3)))
            .on(day.minusDays(1).toString())
            .by(Samples.REBELS)
            .words("سقطت قذائف على حي آخر ليلا");
    Submission s = Samples.report("r" + i, "صحيفة " + i % 5, day.plusDays(1).toString(), one, two);
    return new Submission(
        s.report(), s.coded(), CODING, Instant.parse(retrieved), "place-" + i, null);
  }

  private void ingest(List<Submission> reports) {
    Map<String, CodedReport> codings = new HashMap<>();
    reports.forEach(s -> codings.put(s.report().header().id(), s.coded()));
    List<Input> inputs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Submission s : reports) {
      inputs.add(new Input.Item(s.report(), s.retrieved(), s.origin(), null));
      names.add("report " + s.origin() + " " + s.retrieved());
    }
    int[] next = {0};
    new Ingest(
            register,
            r -> Objects.requireNonNull(codings.get(r.header().id())),
            CODING,
            new Ingest.Settings(2, 3))
        .run(inputs::forEach, done -> tell(done.code(), names.get(next[0]++)));
  }

  /** What was there before is told of once only, so that kills fall on all parts of the work. */
  private void tell(String outcome, String name) {
    if (!outcome.equals("unchanged")) {
      acknowledged.accept(name);
    }
  }

  private void decide(int upTo) {
    Set<String> there = new HashSet<>();
    register.decisions().each(d -> there.add(String.valueOf(d.key())));
    for (int n = 0; n < upTo; n++) {
      if (!there.contains("k" + n)) {
        record(n);
        acknowledged.accept("decision k" + n);
      }
    }
  }

  private void record(int n) {
    CrashDecisions decisions = new CrashDecisions(register, n);
    try {
      register.decisions().record(request(n, decisions.action()));
    } catch (IllegalArgumentException | NoSuchThingException e) {
      register.decisions().record(request(n, new Action.Note(decisions.incident(), "لا يصح")));
    }
  }

  private static Request request(int n, Action action) {
    return new Request("salma", action, Map.of(), "k" + n);
  }
}
