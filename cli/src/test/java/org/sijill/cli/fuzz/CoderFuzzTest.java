// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sijill.coder.Coder;
import org.sijill.coder.ar.quantity.QuantityStage;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.time.TimeStage;
import org.sijill.model.CodedReport;
import org.sijill.model.Evidence;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/** Any bytes, taken as a report's text in UTF-8. */
class CoderFuzzTest {
  private static final Coder CODER = Coder.arabic();
  private static final QuantityStage QUANTITIES = QuantityStage.standard();
  private static final TimeStage TIMES = TimeStage.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 2, 19);

  private static Report report(byte[] bytes) {
    ReportHeader header = new ReportHeader("fuzz", DAY, "ar", null, null, null, null, null, null);
    return new Report(header, new String(bytes, StandardCharsets.UTF_8), List.of());
  }

  private static void within(Span span, Document document) {
    assertThat(span.start()).isBetween(0, span.end());
    assertThat(span.end()).isLessThanOrEqualTo(document.report().text().length());
    assertThat(span.last()).isLessThanOrEqualTo(document.tokens().size());
  }

  @FuzzTest(maxDuration = "5m")
  void tokensStandInTheTextInOrder(byte[] bytes) {
    Document document = TextStage.read(report(bytes));
    int at = 0;
    for (Token token : document.tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(at);
      assertThat(token.end()).isGreaterThan(token.start());
      at = token.end();
    }
    assertThat(at).isLessThanOrEqualTo(document.report().text().length());
  }

  @FuzzTest(maxDuration = "5m")
  void quantitiesStandInTheText(byte[] bytes) {
    Document document = TextStage.read(report(bytes));
    QUANTITIES.read(document).forEach(q -> within(q.span(), document));
  }

  @FuzzTest(maxDuration = "5m")
  void timesStandInTheText(byte[] bytes) {
    Document document = TextStage.read(report(bytes));
    TIMES.read(document, QUANTITIES.read(document)).forEach(time -> within(time.span(), document));
  }

  @FuzzTest(maxDuration = "5m")
  void everyQuoteIsCutOutAndTheSameComesTwice(byte[] bytes) {
    Report report = report(bytes);
    CodedReport coded = CODER.code(report);
    List<Evidence> evidence = new ArrayList<>();
    coded.events().forEach(event -> evidence.addAll(event.evidence()));
    coded.tallies().forEach(tally -> evidence.addAll(tally.evidence()));
    for (Evidence e : evidence) {
      assertThat(report.text().substring(e.start(), e.end())).isEqualTo(e.quote());
    }
    assertThat(CODER.code(report)).isEqualTo(coded);
  }
}
