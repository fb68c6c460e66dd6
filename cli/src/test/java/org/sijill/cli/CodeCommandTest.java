// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;

class CodeCommandTest {
  private static final String TEXT = "عنوان التقرير\n\nوصل الوزير إلى المدينة صباح اليوم.\n";

  @TempDir Path temporary;
  private Path reports = Path.of("");

  @BeforeEach
  void twoGoodReports() throws IOException {
    reports = Files.createDirectory(temporary.resolve("reports"));
    add("a", TEXT, "{\"published\": \"2026-03-05\"}");
    add("b", TEXT, "{\"published\": \"2026-03-06\"}");
  }

  @Test
  void folderGivesALineAReportInOrder() throws IOException {
    Cli cli = Cli.run("code", reports, "--format", "jsonl");
    assertThat(cli.code()).isZero();
    assertThat(cli.out().lines().map(CodeCommandTest::id)).containsExactly("a", "b");
    assertThat(cli.err()).contains("2 reports: 2 coded; ");
  }

  @Test
  void aReportThatFailsLeavesTheOthersCoded() throws IOException {
    add("c", TEXT, "{}");
    add("d", "", "{\"published\": \"2026-03-06\"}");
    add("e", "A report in English.", "{\"published\": \"2026-03-06\"}");
    add("f", TEXT, "{\"published\": \"soon\"}");
    Cli cli = Cli.run("code", reports, reports.resolve("gone.txt"), "--format", "jsonl");
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.out().lines().map(CodeCommandTest::id)).containsExactly("a", "b");
    assertThat(cli.err())
        .contains("c.txt: no day of publication")
        .contains("; --published YYYY-MM-DD gives one, or {\"published\": \"YYYY-MM-DD\"}")
        .contains("d.txt: empty")
        .contains("e.txt: written in en, for which there is no pack; only Arabic reports are coded")
        .contains("f.txt: the file beside it cannot be read: 'soon' in")
        .contains("gone.txt: no such file")
        .contains("7 reports: 2 coded, 1 no_text, 1 no_date, 1 other_language, 2 broken;");
  }

  @Test
  void everyComplaintIsOneLine() throws IOException {
    add("c", TEXT, "{\"published\": \n nonsense");
    Cli cli = Cli.run("code", reports, "--quiet", "--format", "jsonl");
    assertThat(cli.err().lines())
        .singleElement()
        .asString()
        .contains("c.txt: the file beside it cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "jsonl", "csv"})
  void outputIsTheSameWhateverTheThreads(String format) {
    Cli one = Cli.run("code", reports, "--format", format, "--threads", 1);
    Cli four = Cli.run("code", reports, "--format", format, "--threads", 4);
    assertThat(four.out()).isEqualTo(one.out());
  }

  @Test
  void outFileHasWhatStandardOutputWouldHave() throws IOException {
    Path out = temporary.resolve("new/folder/out.jsonl");
    Cli cli = Cli.run("code", reports, "--format", "jsonl", "--out", out);
    assertThat(cli.out()).isEmpty();
    assertThat(Files.readString(out)).isEqualTo(Cli.run("code", reports, "-f", "jsonl").out());
  }

  @Test
  void outFileReplacesAnOlderOneAndLeavesNothingElse() throws IOException {
    Path out = Files.writeString(temporary.resolve("out.csv"), "old");
    Cli.run("code", reports, "--format", "csv", "--out", out);
    assertThat(Files.readString(out)).startsWith("report_id,");
    try (Stream<Path> files = Files.list(temporary)) {
      assertThat(files).containsExactlyInAnyOrder(out, reports);
    }
  }

  @Test
  void outFileThatCannotBeWrittenIsOneComplaint() {
    Cli cli = Cli.run("code", reports, "--out", reports.resolve("a.txt/out"));
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).startsWith("sijill: ").contains("cannot be written").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
  void standardInputIsReadInAnyOfTheEncodings(String charset) throws IOException {
    byte[] input = TEXT.getBytes(Charset.forName(charset));
    Cli cli = Cli.run(input, "code", "-", "-p", "2026-03-05", "-f", "jsonl");
    assertThat(cli.code()).isZero();
    CodedReport report = Json.codedReport(cli.out());
    assertThat(report.report().id()).isEqualTo("stdin");
    assertThat(report.report().headline()).isEqualTo("عنوان التقرير");
  }

  @Test
  void dateOfTheCommandLineServesAllReports() throws IOException {
    Cli cli = Cli.run("code", reports, "-p", "2025-01-31", "-f", "jsonl");
    assertThat(cli.out().lines().map(CodeCommandTest::published))
        .containsOnly("2025-01-31", "2025-01-31");
  }

  @Test
  void dateLineAtTheTopWillDo() {
    byte[] input =
        "عنوان التقرير\n٥ آذار ٢٠٢٦\n\nوصل الوزير إلى المدينة.\n".getBytes(StandardCharsets.UTF_8);
    assertThat(published(Cli.run(input, "code", "-", "-f", "jsonl").out())).isEqualTo("2026-03-05");
  }

  @Test
  void linesOfJsonAreReports() {
    byte[] input =
        "{\"nr\": \"x1\", \"titel\": \"عنوان\", \"text\": \"وصل الوزير إلى المدينة.\", \"date\": \"2026-03-05\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    Cli cli =
        Cli.run(input, "code", "-", "-f", "jsonl", "--map", "id=nr", "--map", "headline=titel");
    assertThat(id(cli.out())).isEqualTo("x1");
    assertThat(read(cli.out()).report().headline()).isEqualTo("عنوان");
  }

  @Test
  void fieldThatDoesNotExistIsOneComplaint() {
    Cli cli = Cli.run("code", reports, "--map", "shoe=size");
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).startsWith("sijill: ").hasLineCount(1);
  }

  @Test
  void folderWithoutReportsIsAFailure() throws IOException {
    Cli cli = Cli.run("code", Files.createDirectory(temporary.resolve("none")));
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("0 reports");
  }

  @Test
  void byteOrderMarkComesWhenAsked() {
    assertThat(Cli.run("code", reports, "-f", "csv", "--bom").out()).startsWith("\uFEFF");
  }

  private void add(String id, String text, String sidecar) throws IOException {
    Files.write(reports.resolve(id + ".txt"), text.getBytes(StandardCharsets.UTF_8));
    Files.writeString(reports.resolve(id + ".json"), sidecar);
  }

  private static String id(String line) {
    return read(line).report().id();
  }

  private static String published(String line) {
    return read(line).report().published().toString();
  }

  private static CodedReport read(String line) {
    try {
      return Json.codedReport(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }
}
