// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.input.Outcome;
import org.sijill.cli.input.Reading;
import org.sijill.cli.output.ReportFormat;
import org.sijill.coder.Coder;
import org.sijill.model.CodedReport;

/**
 * Codes a run of reports. A report that cannot be read or coded never stops the others. The output
 * is the same whatever the number of threads.
 *
 * @param coder codes the reports
 * @param format writes them out
 * @param threads how many threads work
 */
public record Batch(Coder coder, ReportFormat format, int threads) {
  /**
   * What became of one input.
   *
   * @param name the input's name
   * @param outcome what became of it
   * @param message why it was not coded, null if it was
   * @param output what is written out for it
   * @param events how many events it has
   * @param tallies how many tallies it has
   */
  public record Result(
      String name,
      Outcome outcome,
      @Nullable String message,
      String output,
      int events,
      int tallies) {}

  /**
   * Runs over all inputs and hands their results, in order, to {@code sink} until that returns
   * false.
   */
  public Counts run(Iterator<Supplier<Reading>> inputs, Predicate<Result> sink) {
    Counts counts = new Counts();
    Ordered.run(
        inputs,
        threads,
        this::result,
        result -> {
          counts.add(result);
          return sink.test(result);
        });
    return counts;
  }

  private Result result(Supplier<Reading> input) {
    Reading reading = input.get();
    if (reading instanceof Reading.Refused refused) {
      return new Result(refused.name(), refused.outcome(), refused.message(), "", 0, 0);
    }
    Reading.Read read = (Reading.Read) reading;
    try {
      CodedReport coded = coder.code(read.report());
      String output = format.body(coded);
      return new Result(
          read.name(), Outcome.CODED, null, output, coded.events().size(), coded.tallies().size());
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(read.name(), Outcome.FAULT, fault(e), "", 0, 0);
    }
  }

  private static String fault(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return "the coder failed; please report this with the text:\n" + trace;
  }
}
