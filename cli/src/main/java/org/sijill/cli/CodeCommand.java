// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
      "A report is a text file (headline, a blank line, body), a web page, a line or record of a JSON,",
      "JSONL or CSV file, an item of a feed, a page in a web archive (WARC, WACZ) or a NITF or NewsML",
      "file; packed with gzip, zstd or zip if you like. Its publication date comes from --published,",
      "from NAME.json beside NAME.txt ({\"published\": \"YYYY-MM-DD\", \"outlet\": ...}), from its own",
      "fields, or from a date line at its top."
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

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|@LIST", description = Input.PATHS)
  List<Path> paths = List.of();

  @Mixin Input input = new Input();

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
    return Run.run(console, output, used, input.feed(console, paths));
  }
}
