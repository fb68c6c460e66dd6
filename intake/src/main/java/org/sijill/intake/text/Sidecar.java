// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Limits;
import org.sijill.intake.Stamp;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.date.DateReader;
import org.sijill.intake.draft.Paragraphs;
import org.sijill.intake.record.Fields;
import org.sijill.intake.record.JsonTree;
import org.sijill.intake.record.RecordDraft;

/**
 * The file beside a report that says what is known about it: {@code NAME.json} or {@code
 * NAME.txt.json} beside {@code NAME.txt}, an object with any of {@code published}, {@code outlet},
 * {@code agency}, {@code byline}, {@code url}, {@code language}. Thread-safe.
 */
public final class Sidecar {
  private Sidecar() {}

  /** Where the file beside it may stand, the more particular name first. */
  public static List<Path> candidates(Path report) {
    String name = String.valueOf(report.getFileName());
    int dot = name.lastIndexOf('.');
    Path full = report.resolveSibling(name + ".json");
    return dot <= 0 || name.endsWith(".json")
        ? List.of(full)
        : List.of(full, report.resolveSibling(name.substring(0, dot) + ".json"));
  }

  /**
   * What the file beside a report says; nothing if there is none.
   *
   * @throws IOException if it is there and cannot be read, or its date is none
   */
  public static Known of(@Nullable Path report, Limits limits) throws IOException {
    Optional<Path> file =
        report == null
            ? Optional.empty()
            : candidates(report).stream().filter(Files::isRegularFile).findFirst();
    return file.isEmpty() ? Known.nothing() : read(file.get(), limits);
  }

  private static Known read(Path file, Limits limits) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = Bytes.all(in, limits.documentBytes());
    }
    JsonTree tree = new JsonTree(limits);
    Fields fields = Fields.with(Map.of());
    try (JsonParser parser = tree.factory().createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException(file + " is no JSON object");
      }
      return known(tree.object(parser), fields, file);
    }
  }

  private static Known known(Map<String, String> record, Fields fields, Path file)
      throws IOException {
    Known said = new RecordDraft(fields, Paragraphs.plain()).known(record);
    Optional<String> written = fields.value("published", record);
    Stamp stamp =
        written
            .flatMap(DateReader::read)
            .map(moment -> moment.from(DateSource.SIDECAR))
            .orElse(null);
    if (written.isPresent() && stamp == null) {
      throw new IOException("'" + written.get() + "' in " + file + " is no date");
    }
    return new Known(
        said.id(),
        null,
        said.outlet(),
        said.agency(),
        said.byline(),
        said.url(),
        said.language(),
        stamp,
        said.updated());
  }
}
