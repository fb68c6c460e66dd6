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
import org.sijill.cli.input.ReportFiles;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.intake.Stamp;
import picocli.CommandLine.Option;

/** The options that say how reports are read. */
final class Input {
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
   * Everything that the paths hold, read one after the other.
   *
   * @param paths files, folders, or - for standard input
   */
  Batch.Feed feed(Console console, List<Path> paths) {
    ReportFiles files = new ReportFiles(paths);
    Instant now = Instant.now();
    Iterator<Source> sources =
        new Iterator<>() {
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
    return Batch.Feed.of(reader(), sources);
  }

  private ReportReader reader() {
    Known given =
        published == null
            ? Known.nothing()
            : Known.published(new Stamp(published, null, DateSource.GIVEN));
    try {
      return ReportReader.of(
          Settings.usual()
              .withGiven(given)
              .withZone(zone)
              .withCharset(encoding)
              .withFields(fields)
              .withVersions(false));
    } catch (IllegalArgumentException e) {
      throw new FailedException(String.valueOf(e.getMessage()));
    }
  }
}
