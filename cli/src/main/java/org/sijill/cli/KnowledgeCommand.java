// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sijill.cli.batch.Batch;
import org.sijill.cli.codebook.CodebookPage;
import org.sijill.cli.codebook.Language;
import org.sijill.coder.Coder;
import org.sijill.coder.check.ExampleCheck;
import org.sijill.coder.check.ExampleSummary;
import org.sijill.coder.check.KnowledgeGaps;
import org.sijill.coder.check.Verdict;
import org.sijill.knowledge.check.Finding;
import org.sijill.knowledge.check.KnowledgeCheck;
import org.sijill.knowledge.examples.Examples;
import org.sijill.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
        spec.commandLine(), "give a command: sijill knowledge check, codebook or gaps");
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

  /** {@code sijill knowledge gaps}. */
  @Command(
      name = "gaps",
      description = {
        "List what the knowledge of places and sides does not hold.",
        "",
        "Reads reports and prints, tab-separated, the phrases after generic heads (town, base, road",
        "...) that stay unresolved and the subjects of verbs of attack that stay without an",
        "identifier: in how many reports each stands, and one of these. Most frequent first."
      },
      footerHeading = "%nExample:%n",
      footer = "  sijill knowledge gaps --top 60 archive/")
  int gaps(
      @Mixin Help asked,
      @Mixin Input input,
      @Option(
              names = "--top",
              paramLabel = "N",
              defaultValue = "200",
              description = "How many of each; ${DEFAULT-VALUE} if not given.")
          int top,
      @Parameters(
              arity = "1..*",
              paramLabel = "FILE|DIR",
              description = "Files, folders with such files at any depth, or - for standard input.")
          List<Path> paths) {
    KnowledgeGaps gaps = new KnowledgeGaps();
    Coder coder = Coder.arabic();
    input
        .feed(console, paths)
        .into(
            outcome -> {
              Report report = Batch.report(outcome);
              if (report != null) {
                gaps.add(coder.trace(report));
              }
            });
    console.out().println("what\tphrase\treports\texample");
    gaps.places(top).forEach(gap -> print("place", gap));
    gaps.subjects(top).forEach(gap -> print("side", gap));
    console.out().flush();
    console.say(gaps.reports() + " reports");
    return gaps.reports() > 0 ? 0 : 1;
  }

  private void print(String what, KnowledgeGaps.Gap gap) {
    console.out().println(String.join("\t", what, gap.text(), "" + gap.reports(), gap.example()));
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
