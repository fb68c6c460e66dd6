// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.input.Reading;
import org.sijill.cli.input.ReportFiles;
import org.sijill.cli.input.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill code}. */
@Command(
    name = "code",
    description = {
      "Code reports into events, each value with the words that it came from.",
      "",
      "A report is a text file: headline, a blank line, body; UTF-8, UTF-16 or Windows-1256. Its",
      "publication date comes from --published, from NAME.json beside NAME.txt",
      "({\"published\": \"YYYY-MM-DD\", \"outlet\": ..., \"url\": ...}), or from a date line at its top."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill code report.txt --published 2026-03-05",
      "  sijill code reports/ --format jsonl --out coded.jsonl",
      "  cat report.txt | sijill code - --published 2026-03-05 --format csv"
    })
final class CodeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Text files, folders with .txt files at any depth, or - for standard input.")
  List<Path> paths = List.of();

  @Option(
      names = {"-p", "--published"},
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Publication date of all the reports, YYYY-MM-DD.")
  @Nullable LocalDate published;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Number of threads; as many as there are processors if not given.")
  int threads;

  @Mixin Output output = new Output();

  CodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean one = paths.size() == 1 && !Files.isDirectory(paths.get(0));
    int used = threads > 0 ? threads : one ? 1 : Runtime.getRuntime().availableProcessors();
    return Run.run(console, output, used, inputs(ReportReader.standard(published)));
  }

  private Iterator<Supplier<Reading>> inputs(ReportReader reader) {
    ReportFiles files = new ReportFiles(paths);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return files.hasNext();
      }

      @Override
      public Supplier<Reading> next() {
        Path path = files.next();
        return path.toString().equals(ReportReader.STDIN)
            ? () -> reader.read(console.in())
            : () -> reader.read(path);
      }
    };
  }
}
