// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.input.IoReason;
import org.sijill.model.Json;
import org.sijill.register.Register;
import org.sijill.register.export.FileFormat;
import org.sijill.register.export.Format;
import org.sijill.register.export.Sidecar;
import org.sijill.register.query.Query;
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
      "jsonl is complete and can be imported; csv has our own columns, excel the same safe for",
      "spreadsheets; geojson has points with radius; acled, ged and plover have the columns of those",
      "tables (with -json: as JSON); parquet needs the optional module of docs/exports.md.",
      "With --out, FILE.meta.json beside it says which query, when, from which versions."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill export --format jsonl --out register.jsonl",
      "  sijill export --format csv --query 'country=SY&from=2018-03&to=2018-03' --out march.csv",
      "  sijill export --format ged --query killed=1.. --out deaths.csv"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();
  @Mixin QueryOption query = new QueryOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = ShapeChoice.class,
      description = "One of those above; jsonl if not given.")
  Shape shape = new Shape(Format.JSONL, null);

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears when it is whole, not to standard output.")
  @Nullable Path out;

  /** A shape of the register's own, or one of an optional module; one of the two is set. */
  record Shape(@Nullable Format format, @Nullable FileFormat module) {
    private Sidecar write(Register open, Query query, Path file) throws IOException {
      if (module != null) {
        return module.write(open, query, file);
      }
      try (OutputStream stream = Files.newOutputStream(file)) {
        return open.exports().write(query, format == null ? Format.JSONL : format, stream);
      }
    }
  }

  /** Reads a shape by its code. */
  static final class ShapeChoice implements ITypeConverter<Shape> {
    private static final String PARQUET = "parquet";

    @Override
    public Shape convert(String text) {
      String code = text.replace('-', '_');
      for (Format format : Format.values()) {
        if (format.code().equals(code)) {
          return new Shape(format, null);
        }
      }
      return FileFormat.of(code)
          .map(module -> new Shape(null, module))
          .orElseThrow(() -> new TypeConversionException(unknown(text)));
    }

    private static String unknown(String text) {
      if (text.equals(PARQUET)) {
        return "parquet needs the optional module: run 'make parquet' once, see docs/exports.md";
      }
      return "'"
          + text
          + "' is none of "
          + Arrays.stream(Format.values())
              .map(format -> format.code().replace('_', '-'))
              .collect(Collectors.joining(", "))
          + ", parquet";
    }
  }

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Register open = register.existing(console)) {
      Sidecar sidecar = out == null ? stream(open) : file(open, out);
      console.say(sidecar.rows() + " incidents");
      return 0;
    } catch (IOException e) {
      throw new FailedException(out + ": cannot be written: " + IoReason.of(e));
    }
  }

  private Sidecar stream(Register open) {
    Format format = shape.format();
    if (format == null) {
      throw new FailedException("this format is written to a file only: give --out FILE");
    }
    return open.exports().write(query.query(), format, console.out());
  }

  private Sidecar file(Register open, Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    Files.createDirectories(whole.getParent());
    Path part = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".part");
    try {
      Sidecar sidecar = shape.write(open, query.query(), part);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(
          whole.resolveSibling(whole.getFileName() + ".meta.json"), Json.line(sidecar) + "\n");
      return sidecar;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
