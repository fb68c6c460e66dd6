// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.util.Iterator;
import java.util.function.Supplier;
import org.sijill.cli.batch.Batch;
import org.sijill.cli.batch.Counts;
import org.sijill.cli.batch.Progress;
import org.sijill.cli.input.Reading;
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
  static int run(Console console, Output options, int threads, Iterator<Supplier<Reading>> inputs) {
    ReportFormat format = options.reportFormat(console);
    Progress progress = new Progress(console.err(), console.live(), System::nanoTime);
    try (Sink sink = Sink.open(console, options.out)) {
      sink.write(format.head());
      Counts counts =
          new Batch(Coder.arabic(), format, threads)
              .run(
                  inputs,
                  result -> {
                    if (result.message() != null) {
                      progress.clear();
                      console.say(result.name() + ": " + result.message());
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
}
