// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.batch.Batch;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.intake.Stamp;
import org.sijill.intake.folder.ReportFiles;
import picocli.CommandLine.Option;

/** The options that say how reports are read. */
final class Input {
  /** What the arguments of commands that read are. */
  static final String PATHS =
      "Files, folders with such files at any depth, @LIST for the files that LIST names, one a line,"
          + " or - for standard input.";

  private static final String STDIN = "-";

  @Option(
      names = {"-p", "--published"},
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Publication date of all the reports, YYYY-MM-DD.")
  @Nullable LocalDate published;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = ZoneConverter.class,
      description = "The outlet's time zone, such as Asia/Baghdad, for dates with a time.")
  @Nullable ZoneId zone;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of files that do not show theirs.")
  @Nullable String encoding;

  @Option(
      names = "--map",
      paramLabel = "OURS=THEIRS",
      description = "The field of a JSON or CSV file that holds headline, body, published ...")
  Map<String, String> fields = Map.of();

  /**
   * Everything that the paths hold, read one after the other, copies and versions like any other.
   *
   * @param paths files, folders, lists, or - for standard input
   */
  Batch.Feed feed(Console console, List<Path> paths) {
    return Batch.Feed.of(reader(settings().withVersions(false)), sources(console, paths));
  }

  /** The same, with copies and later versions told from new reports. */
  Batch.Feed versions(Console console, List<Path> paths) {
    return Batch.Feed.of(reader(settings()), sources(console, paths));
  }

  private static Iterator<Source> sources(Console console, List<Path> paths) {
    ReportFiles files = new ReportFiles(paths, console.in());
    Instant now = Instant.now();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return files.hasNext();
      }

      @Override
      public Source next() {
        Path path = files.next();
        return path.toString().equals(STDIN)
            ? Source.stream("stdin", console.in(), now)
            : Source.file(path, now);
      }
    };
  }

  /** How the options say that reports are read. */
  Settings settings() {
    Known given =
        published == null
            ? Known.nothing()
            : Known.published(new Stamp(published, null, DateSource.GIVEN));
    return Settings.usual()
        .withGiven(given)
        .withZone(zone)
        .withCharset(encoding)
        .withFields(fields);
  }

  /**
   * A reader.
   *
   * @throws FailedException if the field map names a field that does not exist
   */
  static ReportReader reader(Settings settings) {
    try {
      return ReportReader.of(settings);
    } catch (IllegalArgumentException e) {
      throw new FailedException(String.valueOf(e.getMessage()));
    }
  }
}
