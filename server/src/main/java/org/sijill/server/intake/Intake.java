// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.Coder;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Outcome;
import org.sijill.intake.Provenance;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.intake.Stamp;
import org.sijill.register.Register;
import org.sijill.register.Submission;
import org.sijill.register.ingest.Counts;
import org.sijill.register.ingest.Ingest;
import org.sijill.register.ingest.Input;

/** Reads, codes and stores what somebody hands over, by the register's own way in. Thread-safe. */
public final class Intake {
  /** One coder and small lots: what is handed over by hand should show at once. */
  private static final Ingest.Settings SETTINGS = new Ingest.Settings(1, 16);

  private final Register register;
  private final Coder coder;
  private final Submission.Coding coding;

  /**
   * @param coding by what it codes
   */
  public Intake(Register register, Coder coder, Submission.Coding coding) {
    this.register = register;
    this.coder = coder;
    this.coding = coding;
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

  /**
   * Takes all reports of a source.
   *
   * @param listener is told what became of each, in order, on another thread
   * @return how many inputs had which outcome
   */
  public Counts take(Source source, Known given, Consumer<Line> listener) {
    ReportReader reader = ReportReader.of(Settings.usual().withGiven(given));
    Map<String, String> ids = new ConcurrentHashMap<>();
    return new Ingest(register, coder::code, coding, SETTINGS)
        .run(
            sink -> reader.read(source, outcome -> sink.accept(input(outcome, ids))),
            done ->
                listener.accept(
                    new Line(
                        done.where(),
                        done.code(),
                        done.reason(),
                        done.reason().isEmpty() ? ids.get(done.where()) : null,
                        done.events())));
  }

  private static Input input(Outcome outcome, Map<String, String> ids) {
    Outcome.Read read = read(outcome);
    if (read == null) {
      return new Input.Refused(outcome.code().code(), outcome.where().toString(), outcome.reason());
    }
    Provenance from = read.provenance();
    ids.put(from.where().toString(), read.report().header().id());
    return new Input.Item(read.report(), from.retrieved(), from.where().toString(), null);
  }

  private static Outcome.@Nullable Read read(Outcome outcome) {
    if (outcome instanceof Outcome.Read plain) {
      return plain;
    }
    if (outcome instanceof Outcome.Duplicate copy) {
      return copy.read();
    }
    return outcome instanceof Outcome.Updated newer ? newer.read() : null;
  }
}
