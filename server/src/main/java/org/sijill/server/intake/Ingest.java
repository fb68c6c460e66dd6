// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.Coder;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Outcome;
import org.sijill.intake.Provenance;
import org.sijill.intake.Stamp;
import org.sijill.model.Report;
import org.sijill.register.Register;
import org.sijill.register.Submission;

/** Codes what intake reads and stores it in small batches. Not thread-safe; serves one run. */
public final class Ingest {
  private static final int BATCH = 50;
  private static final Submission.Coding CODING = new Submission.Coding("dev", "sijill");

  private final Register register;
  private final Coder coder;
  private final List<Submission> waiting = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  public Ingest(Register register, Coder coder) {
    this.register = register;
    this.coder = coder;
  }

  /**
   * What became of one input.
   *
   * @param where the place of the input, in words
   * @param outcome code of the register's outcome, or of intake's if it was not stored
   * @param reason why it was not stored, or empty
   * @param report identifier of the stored report, or null
   * @param events how many events were coded
   */
  public record Line(
      String where, String outcome, String reason, @Nullable String report, int events) {}

  /** What the caller knows of all reports of a run. */
  public static Known given(@Nullable String published, @Nullable String outlet) {
    Stamp stamp = null;
    if (published != null && !published.isBlank()) {
      try {
        stamp = new Stamp(LocalDate.parse(published), null, DateSource.GIVEN);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("published is a day, YYYY-MM-DD", e);
      }
    }
    String name = outlet == null || outlet.isBlank() ? null : outlet.strip();
    return new Known(null, null, name, null, null, null, null, stamp, null);
  }

  /** Takes one outcome of intake. */
  public void take(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      store(read);
    } else if (outcome instanceof Outcome.Updated updated) {
      store(updated.read());
    } else if (outcome instanceof Outcome.Duplicate duplicate && duplicate.read() != null) {
      store(duplicate.read());
    } else {
      lines.add(
          new Line(outcome.where().toString(), outcome.code().code(), outcome.reason(), null, 0));
    }
  }

  private void store(Outcome.Read read) {
    Report report = read.report();
    Provenance from = read.provenance();
    var coded = coder.code(report);
    places.add(lines.size());
    lines.add(
        new Line(read.where().toString(), "", "", report.header().id(), coded.events().size()));
    waiting.add(
        new Submission(report, coded, CODING, from.retrieved(), from.where().toString(), null));
    if (waiting.size() >= BATCH) {
      finish();
    }
  }

  /** Stores what waits. */
  public void finish() {
    if (waiting.isEmpty()) {
      return;
    }
    var stored = register.reports().add(waiting);
    for (int i = 0; i < stored.size(); i++) {
      Line line = lines.get(places.get(i));
      lines.set(
          places.get(i),
          new Line(line.where(), stored.get(i).code(), "", line.report(), line.events()));
    }
    waiting.clear();
    places.clear();
  }

  /** All outcomes in the order of the inputs. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** How many inputs came to each outcome. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    lines.forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
    return counts;
  }
}
