// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sijill.cli.diff.Comparison;
import org.sijill.cli.diff.Difference;
import org.sijill.cli.input.IoReason;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill diff}. */
@Command(
    name = "diff",
    description = {
      "Compare the coded events of two runs: which came, which went, which fields changed.",
      "",
      "Events are paired by the words that told them. Exits with 1 if there is a difference."
    },
    footerHeading = "%nExample:%n",
    footer = "  sijill diff before.jsonl after.jsonl")
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();

  @Parameters(index = "0", paramLabel = "BEFORE", description = "Output of code --format jsonl.")
  Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "AFTER", description = "Output of a later run.")
  Path after = Path.of("");

  @Option(names = "--json", description = "Print one JSON object a difference.")
  boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "No counts; differences only.")
  boolean quiet;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Difference> differences = Comparison.of(read(before), read(after));
    for (Difference difference : differences) {
      console.out().print(json ? Json.line(difference) + "\n" : text(difference));
    }
    console.out().flush();
    if (!quiet) {
      console.say(
          count(differences, Difference.Kind.CAME)
              + " came, "
              + count(differences, Difference.Kind.WENT)
              + " went, "
              + count(differences, Difference.Kind.CHANGED)
              + " changed");
    }
    return differences.isEmpty() ? 0 : 1;
  }

  private static long count(List<Difference> differences, Difference.Kind kind) {
    return differences.stream().filter(d -> d.kind() == kind).count();
  }

  private static String text(Difference difference) {
    String sign =
        switch (difference.kind()) {
          case CAME -> "+";
          case WENT -> "-";
          case CHANGED -> "~";
        };
    StringBuilder out = new StringBuilder();
    out.append(sign).append(' ').append(difference.report()).append("  ").append(difference.what());
    out.append("  « ").append(difference.quote().replace('\n', ' ')).append(" »\n");
    for (Difference.Field field : difference.fields()) {
      out.append("    ").append(field.name()).append(": ").append(field.before());
      out.append("\n    ").append(" ".repeat(field.name().length())).append("> ");
      out.append(field.after()).append('\n');
    }
    return out.toString();
  }

  private static Map<String, CodedReport> read(Path file) {
    Map<String, CodedReport> out = new LinkedHashMap<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          CodedReport report = Json.codedReport(line);
          out.put(report.report().id(), report);
        }
      }
    } catch (JsonProcessingException e) {
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new FailedException(
          file + ":" + number + ": is no coded report of " + CodedReport.SCHEMA + ": " + why);
    } catch (IOException e) {
      throw new FailedException(file + ": cannot be read: " + IoReason.of(e));
    }
    return out;
  }
}
