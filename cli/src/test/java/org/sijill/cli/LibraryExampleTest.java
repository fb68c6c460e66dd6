// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.coder.Coder;
import org.sijill.model.CodedReport;
import org.sijill.model.Event;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/** The lines of docs/how-to/library.md, as they stand there. */
class LibraryExampleTest {
  private static void example(PrintStream out) {
    // the page's lines begin here
    Coder coder = Coder.arabic();
    ReportHeader header =
        new ReportHeader(
            "example-1", LocalDate.of(2026, 2, 19), "ar", null, null, null, null, null, null);
    String text = "قُتل جنديان في هجوم شنه مسلحون على حاجز للجيش في مدينة مأرب صباح الخميس.";
    CodedReport coded = coder.code(new Report(header, text, List.of()));
    for (Event event : coded.events()) {
      out.println(event.subEventType().code() + " " + event.date().from());
      event.evidence().forEach(e -> out.println(e.field() + ": " + e.quote()));
    }
    // and end here
  }

  @Test
  void printsTheEventAndItsWords() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("armed_clash 2026-02-19")
        .contains(": جنديان");
  }

  @Test
  void standsOnThePageAsItStandsHere() {
    String source = Pages.read(Path.of("src/test/java/org/sijill/cli/LibraryExampleTest.java"));
    String lines =
        source
            .substring(source.indexOf("begin here\n") + 11, source.indexOf("    // and end here"))
            .replace("out.println", "System.out.println")
            .replaceAll("(?m)^    ", "");
    assertThat(Pages.blocks(Pages.HOME.resolve("docs/how-to/library.md"), "java"))
        .containsExactly(lines);
  }
}
