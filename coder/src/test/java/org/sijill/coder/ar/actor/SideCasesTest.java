// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.knowledge.Tsv;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/** Runs the table of own cases, one sentence each. */
class SideCasesTest {
  static Document document(String text) {
    ReportHeader header =
        new ReportHeader(
            "case", LocalDate.of(2018, 6, 1), "ar", null, null, null, null, null, null);
    return TextStage.read(new Report(header, text, List.of()));
  }

  static List<SideMention> read(Document document) {
    return ActorStage.standard().read(document, List.of(), List.of(), List.of());
  }

  static Stream<Tsv.Row> cases() {
    try (InputStream in = SideCasesTest.class.getResourceAsStream("sides.tsv")) {
      return Tsv.read("sides.tsv", Objects.requireNonNull(in)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheSide(Tsv.Row row) {
    Document document = document(row.get("text"));
    List<SideMention> found = read(document);
    String words = row.get("words");
    List<SideMention> same = found.stream().filter(m -> m.party().text().equals(words)).toList();
    if (row.get("form").equals("none")) {
      assertThat(same).as(row.where()).isEmpty();
      return;
    }
    assertThat(same).as("%s: %s among %s", row.where(), words, found).isNotEmpty();
    SideMention mention = same.get(0);
    assertThat(Objects.requireNonNullElse(mention.party().id(), "-"))
        .as(row.where() + " id")
        .isEqualTo(row.get("id"));
    assertThat(mention.party().kind().code()).as(row.where() + " kind").isEqualTo(row.get("kind"));
    assertThat(mention.form().name().toLowerCase(Locale.ROOT))
        .as(row.where() + " form")
        .isEqualTo(row.get("form"));
    assertThat(Objects.requireNonNullElse(mention.country(), ""))
        .as(row.where() + " country")
        .isEqualTo(row.get("country"));
    assertThat(document.quote(mention.span())).isEqualTo(words);
  }
}
