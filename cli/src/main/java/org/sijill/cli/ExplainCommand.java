// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.explain.Explanation;
import org.sijill.cli.explain.Stage;
import org.sijill.cli.input.Reading;
import org.sijill.cli.input.ReportReader;
import org.sijill.coder.Coder;
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
      "Words with the ways they may be split, numbers, times, places, sides, and for every value of",
      "every event its words and the rule that gave it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill explain report.txt --published 2026-03-05",
      "  sijill explain report.txt --sentence 3 --stage time --stage place"
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

  @Parameters(paramLabel = "FILE", description = "A text file, or - for standard input.")
  Path file = Path.of("");

  @Option(
      names = {"-p", "--published"},
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Publication date, YYYY-MM-DD.")
  @Nullable LocalDate published;

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

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ReportReader reader = ReportReader.standard(published);
    Reading reading =
        file.toString().equals(ReportReader.STDIN) ? reader.read(console.in()) : reader.read(file);
    if (reading instanceof Reading.Refused refused) {
      console.say(refused.name() + ": " + refused.message());
      return 1;
    }
    Explanation explanation =
        new Explanation(
            Coder.arabic().trace(((Reading.Read) reading).report()),
            stages.isEmpty() ? EnumSet.allOf(Stage.class) : stages);
    print(explanation);
    return 0;
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
