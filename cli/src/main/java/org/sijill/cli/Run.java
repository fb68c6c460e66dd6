// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import org.sijill.cli.batch.Batch;
import org.sijill.cli.batch.Counts;
import org.sijill.cli.batch.Fate;
import org.sijill.cli.batch.Progress;
import org.sijill.cli.output.ReportFormat;
import org.sijill.coder.Coder;

/**
 * Codes inputs and writes them out as the options say; what {@code code} and {@code demo} share.
 */
final class Run {
  private Run() {}

  /**
   * Runs to the end.
   *
   * @return 0 if every input was coded, 1 otherwise
   */
  static int run(Console console, Output options, int threads, Batch.Feed feed) {
    ReportFormat format = options.reportFormat(console);
    Progress progress = new Progress(console.err(), console.live(), System::nanoTime);
    try (Sink sink = Sink.open(console, options.out)) {
      sink.write(format.head());
      Counts counts =
          new Batch(Coder.arabic(), format, threads)
              .run(
                  feed,
                  result -> {
                    if (result.message() != null) {
                      progress.clear();
                      console.say(complaint(result.name(), result.fate(), result.message()));
                    }
                    if (!options.quiet) {
                      progress.step();
                    }
                    return sink.write(result.output());
                  });
      progress.clear();
      sink.complete();
      if (!options.quiet) {
        console.say(counts + ", in " + progress.seconds());
      }
      return counts.allCoded() ? 0 : 1;
    }
  }

  /** One line that says what is wrong with an input, and what to do where that is not plain. */
  static String complaint(String name, Fate fate, String message) {
    String advice =
        switch (fate) {
          case NO_DATE ->
              "; --published YYYY-MM-DD gives one, or {\"published\": \"YYYY-MM-DD\"}"
                  + " in NAME.json beside NAME.txt";
          case OTHER_LANGUAGE -> "; only Arabic reports are coded";
          default -> "";
        };
    String said = fate == Fate.FAULT ? message : message.lines().findFirst().orElse("");
    return name + ": " + said + advice;
  }
}
