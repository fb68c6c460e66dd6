// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.sijill.cli.batch.Progress;
import org.sijill.coder.Coder;
import org.sijill.intake.Outcome;
import org.sijill.intake.Provenance;
import org.sijill.register.Register;
import org.sijill.register.ingest.Counts;
import org.sijill.register.ingest.Ingest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill ingest}. */
@Command(
    name = "ingest",
    description = {
      "Read reports, code them, store them in a register and link their events into incidents.",
      "What is in the register already changes nothing, so a run that was cut off is started again;",
      "a newer version of a report takes the place of the older one, which stays readable."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill ingest reports/ --db syria.db",
      "  sijill ingest archive.jsonl.gz --db postgresql://me:secret@localhost/register"
    })
final class IngestCommand implements Callable<Integer> {
  private static final int MOST_COMPLAINTS = 20;

  private final Console console;

  @Mixin Help help = new Help();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|@LIST", description = Input.PATHS)
  List<Path> paths = List.of();

  @Mixin RegisterOption register = new RegisterOption();
  @Mixin Input input = new Input();
  @Mixin Effort effort = new Effort();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no counts; complaints only.")
  boolean quiet;

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Progress progress = new Progress(console.err(), console.live(), System::nanoTime);
    Listener listener = new Listener(progress);
    try (Register open = register.open(console)) {
      Ingest ingest =
          new Ingest(open, Coder.arabic()::code, CodingVersion.current(), effort.settings());
      Counts counts =
          ingest.run(
              sink -> input.feed(console, paths).into(outcome -> sink.accept(of(outcome))),
              listener);
      progress.clear();
      if (!quiet) {
        console.say(counts + ", in " + progress.seconds());
      }
      return listener.complaints == 0 && counts.inputs() > 0 ? 0 : 1;
    }
  }

  /** Tells of every input that could not be stored, the first twenty in full. */
  private final class Listener implements Consumer<Ingest.Done> {
    private final Progress progress;
    private int complaints;

    Listener(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void accept(Ingest.Done done) {
      if (!done.reason().isEmpty() && ++complaints <= MOST_COMPLAINTS) {
        progress.clear();
        console.say(done.where() + ": " + done.code() + ": " + done.reason());
      } else if (complaints == MOST_COMPLAINTS + 1 && !done.reason().isEmpty()) {
        console.say("more of the kind; the counts at the end have them all");
      }
      if (!quiet) {
        progress.step();
      }
    }
  }

  static org.sijill.register.ingest.Input of(Outcome outcome) {
    Outcome.Read read = null;
    if (outcome instanceof Outcome.Read plain) {
      read = plain;
    } else if (outcome instanceof Outcome.Duplicate copy) {
      read = copy.read();
    } else if (outcome instanceof Outcome.Updated newer) {
      read = newer.read();
    }
    if (read == null) {
      boolean again = outcome instanceof Outcome.Duplicate;
      return new org.sijill.register.ingest.Input.Refused(
          outcome.code().code(), outcome.where().toString(), again ? "" : outcome.reason());
    }
    Provenance from = read.provenance();
    return new org.sijill.register.ingest.Input.Item(
        read.report(), from.retrieved(), from.where().toString(), null);
  }
}
