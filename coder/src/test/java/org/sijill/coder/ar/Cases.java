// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.knowledge.Tsv;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/** What the tables of cases share: reading a table, and a report of one sentence. */
public final class Cases {
  private Cases() {}

  /** The rows of a table that lies beside a test class. */
  public static List<Tsv.Row> rows(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name)) {
      return Tsv.read(name, Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report of the given text and publication day, cut into sentences. */
  public static Document document(String text, LocalDate published) {
    ReportHeader header =
        new ReportHeader("case", published, "ar", null, null, null, null, null, null);
    return TextStage.read(new Report(header, text, List.of()));
  }
}
