// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.sijill.model.Json;
import org.sijill.register.Register;
import org.sijill.register.incident.Incident;
import org.sijill.register.ledger.Entry;
import org.sijill.register.query.Query;

/**
 * Writes incidents in the shapes that other programs read, always exactly those of a query, row by
 * row with bounded memory. Thread-safe.
 */
public final class Exports {
  private final Register register;
  private final Clock clock;

  public Exports(Register register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  /**
   * Writes the incidents of a query; the stream stays open.
   *
   * @return what would stand in the sidecar
   * @throws UncheckedIOException if the stream cannot be written
   */
  public Sidecar write(Query query, Format format, OutputStream out) {
    String head = register.ledger().head().map(Entry::hash).orElse(Entry.BEGINNING);
    try {
      BufferedWriter writer =
          new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      RowWriter rows = RowWriter.of(format, writer, register, query);
      rows.begin();
      long count = register.incidents().each(query, incident -> row(rows, incident));
      rows.end();
      writer.flush();
      return new Sidecar(
          format.code(),
          query.print(),
          clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
          program(),
          register.incidents().knowledge(query),
          count,
          head,
          "The rows are the work of the register's keepers; the quoted words belong to their"
              + " outlets.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(RowWriter rows, Incident incident) {
    try {
      rows.row(incident);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String program() {
    String version = Exports.class.getPackage().getImplementationVersion();
    return "sijill " + (version == null ? "dev" : version);
  }

  /** Writes a file and its sidecar, {@code FILE.meta.json}. */
  public Sidecar write(Query query, Format format, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      Sidecar sidecar = write(query, format, out);
      Files.writeString(
          file.resolveSibling(file.getFileName() + ".meta.json"), Json.line(sidecar) + "\n");
      return sidecar;
    }
  }
}
