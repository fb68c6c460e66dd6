// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.sijill.cli.batch.Batch;
import org.sijill.cli.batch.Fate;
import org.sijill.cli.explain.Explanation;
import org.sijill.cli.explain.Histogram;
import org.sijill.cli.explain.Stage;
import org.sijill.coder.Coder;
import org.sijill.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sijill explain}. */
@Command(
    name = "explain",
    description = {
      "Print what every stage of the coder saw in a report, sentence by sentence.",
      "",
      "Words with the ways they may be split, numbers, times, places, sides, acts with their roles, and",
      "for every value of every event its words and the rule that gave it. With --histogram, over many",
      "reports: the words of months, days and longer units that no rule of stage time took."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill explain report.txt --published 2026-03-05",
      "  sijill explain report.txt --sentence 3 --stage time --stage place",
      "  sijill explain reports.jsonl.gz --stage time --histogram 50"
    })
final class ExplainCommand implements Callable<Integer> {
  /** Reads a stage. */
  static final class StageChoice extends Choice<Stage> {
    StageChoice() {
      super(Stage.values());
    }
  }

  private final Console console;

  @Mixin Help help = new Help();

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "A file or folder of reports, or - for standard input.")
  Path file = Path.of("");

  @Mixin Input input = new Input();

  @Option(
      names = {"-s", "--sentence"},
      paramLabel = "N",
      description = "Only this sentence, counted from 1; may be repeated.")
  List<Integer> sentences = List.of();

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      converter = StageChoice.class,
      description = "Only this stage, one of ${COMPLETION-CANDIDATES}; may be repeated.")
  Set<Stage> stages = Set.of();

  @Option(
      names = "--histogram",
      paramLabel = "N",
      arity = "0..1",
      fallbackValue = "50",
      description = {
        "With --stage time: print no report but the N (50) words of time that are most often in none of",
        "the expressions found."
      })
  int histogram;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (histogram > 0) {
      return histogram();
    }
    Coder coder = Coder.arabic();
    return each(report -> print(new Explanation(coder.trace(report), wanted())));
  }

  private int histogram() {
    if (!stages.equals(Set.of(Stage.TIME))) {
      throw new ParameterException(
          spec.commandLine(), "--histogram needs --stage time and no other");
    }
    Histogram words = new Histogram();
    int code = each(words::add);
    console.out().print(words.lines(histogram));
    console.out().flush();
    return code;
  }

  /** Hands every report that can be read to {@code use}; complains of the others. */
  private int each(Consumer<Report> use) {
    boolean[] all = {true};
    input
        .feed(console, List.of(file))
        .into(
            outcome -> {
              Report report = Batch.report(outcome);
              if (report == null) {
                all[0] = false;
                console.say(
                    Run.complaint(outcome.where().toString(), Fate.of(outcome), outcome.reason()));
              } else {
                use.accept(report);
              }
            });
    return all[0] ? 0 : 1;
  }

  private Set<Stage> wanted() {
    return stages.isEmpty() ? EnumSet.allOf(Stage.class) : stages;
  }

  private void print(Explanation explanation) {
    int last = explanation.sentences();
    for (int number : sentences) {
      if (number < 1 || number > last) {
        throw new ParameterException(
            spec.commandLine(), "there is no sentence " + number + "; the report has " + last);
      }
    }
    for (int number = 1; number <= last; number++) {
      if (sentences.isEmpty() || sentences.contains(number)) {
        console.out().print(explanation.sentence(number));
      }
    }
    console.out().flush();
  }
}
