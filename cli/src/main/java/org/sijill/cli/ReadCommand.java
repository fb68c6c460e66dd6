// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.batch.Progress;
import org.sijill.cli.output.OutcomeTable;
import org.sijill.intake.Outcome;
import org.sijill.intake.out.OutcomeLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill read}. */
@Command(
    name = "read",
    description = {
      "Read reports in whatever form they come and print them as JSON lines, without coding them.",
      "",
      "Forms: text, web pages, JSON, JSONL, CSV, RSS, Atom, JSON Feed, WARC, WACZ, NITF, NewsML-G2;",
      "packed with gzip, zstd or zip. Every input has exactly one outcome; the table at the end counts",
      "them: read, duplicate, updated, no_text, no_date, other_language, too_large, broken."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill read crawl.warc.gz --out reports.jsonl",
      "  sijill read pages/ --all | grep no_date",
      "  sijill read @files.txt | sijill code - --format csv"
    })
final class ReadCommand implements Callable<Integer> {
  /** Outcomes of inputs that should have been reports. */
  static final Set<Outcome.Code> COMPLAINTS =
      EnumSet.of(Outcome.Code.NO_DATE, Outcome.Code.TOO_LARGE, Outcome.Code.BROKEN);

  private static final int MOST_COMPLAINTS = 20;

  private final Console console;

  @Mixin Help help = new Help();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|@LIST", description = Input.PATHS)
  List<Path> paths = List.of();

  @Mixin Input input = new Input();

  @Option(
      names = {"-a", "--all"},
      description =
          "A line for every input, with its outcome and the reason, not for reports only.")
  boolean all;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description =
          "Write to FILE, which appears when the run is complete, not to standard output.")
  @Nullable Path out;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no table; complaints only.")
  boolean quiet;

  ReadCommand(Console console) {
    this.console = console;
  }

  /** Nobody takes the output any more. */
  private static final class ClosedException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Override
  public Integer call() {
    OutcomeTable table = new OutcomeTable();
    Progress progress = new Progress(console.err(), console.live(), System::nanoTime);
    try (Sink sink = Sink.open(console, out)) {
      input.versions(console, paths).into(writer(sink, table, progress));
      sink.complete();
    } catch (ClosedException e) {
      return 0;
    }
    progress.clear();
    if (!quiet) {
      console.say(table.of(console.width()) + "in " + progress.seconds());
    }
    boolean failed = COMPLAINTS.stream().anyMatch(code -> table.counts().of(code) > 0);
    return failed || table.counts().total() == 0 ? 1 : 0;
  }

  private Consumer<Outcome> writer(Sink sink, OutcomeTable table, Progress progress) {
    return outcome -> {
      table.add(outcome);
      complain(outcome, table, progress);
      if (all || isNew(outcome)) {
        if (!sink.write(OutcomeLine.json(outcome) + "\n")) {
          throw new ClosedException();
        }
      }
      if (!quiet) {
        progress.step();
      }
    };
  }

  private static boolean isNew(Outcome outcome) {
    return outcome.code() == Outcome.Code.READ || outcome.code() == Outcome.Code.UPDATED;
  }

  private void complain(Outcome outcome, OutcomeTable table, Progress progress) {
    if (!COMPLAINTS.contains(outcome.code())) {
      return;
    }
    long complaints = COMPLAINTS.stream().mapToLong(table.counts()::of).sum();
    if (complaints <= MOST_COMPLAINTS) {
      progress.clear();
      console.say(outcome.where() + ": " + outcome.code().code() + ": " + outcome.reason());
    } else if (complaints == MOST_COMPLAINTS + 1) {
      console.say("more of the kind; --all prints them all");
    }
  }
}
