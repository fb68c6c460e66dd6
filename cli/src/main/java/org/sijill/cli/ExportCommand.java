// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.input.IoReason;
import org.sijill.model.Coded;
import org.sijill.model.Json;
import org.sijill.register.Register;
import org.sijill.register.export.Format;
import org.sijill.register.export.Sidecar;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code sijill export}. */
@Command(
    name = "export",
    description = {
      "Write the incidents of a query, all of them and no others.",
      "Formats: jsonl (complete, can be imported), csv, excel, geojson.",
      "With --out, FILE.meta.json beside it says which query, when, from which versions."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill export --format jsonl --out register.jsonl",
      "  sijill export --format csv --query 'country=SY&from=2018-03&to=2018-03' --out march.csv"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();
  @Mixin QueryOption query = new QueryOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatChoice.class,
      description = "One of those above; jsonl if not given.")
  Format format = Format.JSONL;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears when it is whole, not to standard output.")
  @Nullable Path out;

  /** Reads a format by its code. */
  static final class FormatChoice implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      try {
        return Coded.of(Format.class, text.replace('-', '_'));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'"
                + text
                + "' is none of "
                + Arrays.stream(Format.values())
                    .map(Format::code)
                    .collect(Collectors.joining(", ")));
      }
    }
  }

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Register open = register.existing(console)) {
      Sidecar sidecar =
          out == null
              ? open.exports().write(query.query(), format, console.out())
              : file(open, out);
      console.say(sidecar.rows() + " incidents");
      return 0;
    } catch (IOException e) {
      throw new FailedException(out + ": cannot be written: " + IoReason.of(e));
    }
  }

  private Sidecar file(Register open, Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    Files.createDirectories(whole.getParent());
    Path part = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".part");
    try {
      Sidecar sidecar;
      try (java.io.OutputStream stream = Files.newOutputStream(part)) {
        sidecar = open.exports().write(query.query(), format, stream);
      }
      Files.move(part, whole, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(
          whole.resolveSibling(whole.getFileName() + ".meta.json"), Json.line(sidecar) + "\n");
      return sidecar;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
