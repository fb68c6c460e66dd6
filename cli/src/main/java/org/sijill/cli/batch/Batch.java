// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.output.ReportFormat;
import org.sijill.coder.Coder;
import org.sijill.intake.Outcome;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Source;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;

/**
 * Reads and codes a run of sources: reads on the caller's thread, codes on others. A report that
 * cannot be read or coded never stops the others. The output is the same whatever the number of
 * threads.
 *
 * @param coder codes the reports
 * @param format writes them out
 * @param threads how many threads code
 */
public record Batch(Coder coder, ReportFormat format, int threads) {
  /**
   * What became of one input.
   *
   * @param name the input's name
   * @param fate what became of it
   * @param message why it was not coded, null if it was
   * @param output what is written out for it
   * @param events how many events it has
   * @param tallies how many tallies it has
   */
  public record Result(
      String name, Fate fate, @Nullable String message, String output, int events, int tallies) {}

  /** Something that puts the outcome of every input into its argument, in order. */
  @FunctionalInterface
  public interface Feed {
    /** Runs to the end. */
    void into(java.util.function.Consumer<Outcome> sink);

    /** All sources, one after the other, by one reader. */
    static Feed of(ReportReader reader, Iterator<Source> sources) {
      return sink -> sources.forEachRemaining(source -> reader.read(source, sink));
    }
  }

  /**
   * Runs over all inputs and hands their results, in order, to {@code sink} until that returns
   * false.
   */
  public Counts run(Feed feed, Predicate<Result> sink) {
    Counts counts = new Counts();
    Predicate<Result> counting =
        result -> {
          counts.add(result);
          return sink.test(result);
        };
    try (Ordered<Outcome, Result> ordered = new Ordered<>(threads, this::result, counting)) {
      feed.into(ordered::put);
      ordered.finish();
    } catch (Ordered.StoppedException e) {
      return counts;
    }
    return counts;
  }

  private Result result(Outcome outcome) {
    String name = outcome.where().toString();
    Report report = report(outcome);
    if (report == null) {
      Fate fate = Fate.of(outcome);
      String message = fate == Fate.DUPLICATE ? null : outcome.reason();
      return new Result(name, fate, message, "", 0, 0);
    }
    try {
      CodedReport coded = coder.code(report);
      String output = format.body(coded);
      return new Result(
          name, Fate.CODED, null, output, coded.events().size(), coded.tallies().size());
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(name, Fate.FAULT, fault(e), "", 0, 0);
    }
  }

  /** The report to code; a copy or a later version is coded like any other. */
  public static @Nullable Report report(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      return read.report();
    }
    if (outcome instanceof Outcome.Duplicate duplicate) {
      Outcome.Read copy = duplicate.read();
      return copy == null ? null : copy.report();
    }
    return outcome instanceof Outcome.Updated updated ? updated.read().report() : null;
  }

  private static String fault(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return "the coder failed; please report this with the text:\n" + trace;
  }
}
