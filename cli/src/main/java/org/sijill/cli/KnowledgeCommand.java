// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sijill.cli.codebook.CodebookPage;
import org.sijill.cli.codebook.Language;
import org.sijill.coder.Coder;
import org.sijill.coder.check.ExampleCheck;
import org.sijill.coder.check.ExampleSummary;
import org.sijill.coder.check.Verdict;
import org.sijill.knowledge.check.Finding;
import org.sijill.knowledge.check.KnowledgeCheck;
import org.sijill.knowledge.examples.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sijill knowledge}. */
@Command(
    name = "knowledge",
    description = {"Look after the coder's words, names and examples.", ""},
    synopsisSubcommandLabel = "COMMAND")
final class KnowledgeCommand implements Callable<Integer> {
  private final Console console;

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin Help help = new Help();

  KnowledgeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "give a command: sijill knowledge check or codebook");
  }

  /** {@code sijill knowledge check}. */
  @Command(
      name = "check",
      description = {
        "Check the knowledge files and run their examples.",
        "",
        "Prints every defect of a file by file and line, then every example that is coded otherwise",
        "than its row says. Exits with 1 if there is any."
      },
      footerHeading = "%nExample:%n",
      footer = "  sijill knowledge check --files")
  int check(
      @Mixin Help asked,
      @Option(names = "--files", description = "Only the files, not the examples.") boolean files,
      @Option(
              names = {"-q", "--quiet"},
              description = "No counts; defects only.")
          boolean quiet) {
    List<Finding> findings = KnowledgeCheck.run(Coder::arabic);
    findings.forEach(finding -> console.out().println(finding));
    console.out().flush();
    if (!quiet) {
      console.say(KnowledgeCheck.files() + " files, " + findings.size() + " defects");
    }
    return findings.isEmpty() && (files || examples(quiet)) ? 0 : 1;
  }

  /** {@code sijill knowledge codebook}. */
  @Command(
      name = "codebook",
      description = {
        "Print the codebook as a Markdown page.",
        "",
        "What each type and field means and what the coder does for it, from the files that the",
        "program itself uses."
      },
      footerHeading = "%nExample:%n",
      footer = "  sijill knowledge codebook --lang ar")
  int codebook(
      @Mixin Help asked,
      @Option(
              names = "--lang",
              paramLabel = "LANG",
              defaultValue = "en",
              converter = LanguageChoice.class,
              description = "ar or en; ${DEFAULT-VALUE} if not given.")
          Language language) {
    console.out().print(CodebookPage.in(language));
    console.out().flush();
    return 0;
  }

  /** Reads a language by its code. */
  static final class LanguageChoice extends Choice<Language> {
    LanguageChoice() {
      super(Language.values());
    }
  }

  private boolean examples(boolean quiet) {
    Coder coder = Coder.arabic();
    ExampleSummary summary =
        ExampleSummary.of(
            Examples.all().stream()
                .map(example -> ExampleCheck.check(example, coder.code(example.report())))
                .toList());
    for (Verdict verdict : summary.verdicts()) {
      String where = verdict.example().where() + " " + verdict.example().id();
      verdict.problems().forEach(problem -> console.out().println(where + ": " + problem));
    }
    console.out().flush();
    if (!quiet) {
      console.say(summary.figures());
    }
    return summary.right() == summary.verdicts().size();
  }
}
