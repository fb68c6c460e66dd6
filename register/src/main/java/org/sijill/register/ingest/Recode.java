// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.ingest;

import java.util.function.Consumer;
import java.util.function.Function;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;
import org.sijill.register.Register;
import org.sijill.register.StoredReport;
import org.sijill.register.Submission;

/** Codes the stored reports again with newer knowledge; what people decided stays. */
public final class Recode {
  private final Register register;

  public Recode(Register register) {
    this.register = register;
  }

  /**
   * Runs over all current reports; one that was cut off goes on where it stopped.
   *
   * @param coder codes one report; called on several threads at once
   * @param coding by what it codes
   * @param listener is told what became of each report
   */
  public Counts run(
      Function<Report, CodedReport> coder,
      Submission.Coding coding,
      Ingest.Settings settings,
      Consumer<Ingest.Done> listener) {
    return new Ingest(register, coder, coding, settings)
        .run(sink -> register.reports().each(r -> sink.accept(input(r))), listener);
  }

  private static Input input(StoredReport r) {
    return new Input.Item(
        r.report(), java.time.Instant.parse(r.retrieved()), r.report().header().id(), null);
  }
}
