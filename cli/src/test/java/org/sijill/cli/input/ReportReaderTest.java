// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.Report;

class ReportReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final String TEXT = "عنوان التقرير\n\nوصل الوزير إلى المدينة.\n";

  @TempDir Path folder;

  @Test
  void textIsKeptAsItStands() throws IOException {
    assertThat(read(DAY, TEXT, null).text()).isEqualTo(TEXT);
  }

  @Test
  void idIsTheNameWithoutEnding() throws IOException {
    assertThat(read(DAY, TEXT, null).header().id()).isEqualTo("report.v2");
  }

  @Test
  void headlineIsTheFirstLineWithWords() throws IOException {
    assertThat(read(DAY, "\n  عنوان  \n\nنص", null).header().headline()).isEqualTo("عنوان");
  }

  @Test
  void hashIsThatOfTheBytes() throws IOException {
    assertThat(read(DAY, "سلام", null).header().sha256())
        .isEqualTo("bda1fa48345336618741fd2c4bc02809eb099c49a9b02fb5056401ab6d4dc3e6");
  }

  @Test
  void sidecarGivesDateAndOrigin() throws IOException {
    Report report =
        read(
            null,
            TEXT,
            "{\"published\": \"2026-02-01\", \"language\": \"ar\", \"outlet\": \"O\","
                + " \"agency\": \"A\", \"byline\": \"B\", \"url\": \"U\", \"events\": [1]}");
    assertThat(report.header().published()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(report.header().outlet()).isEqualTo("O");
    assertThat(report.header().agency()).isEqualTo("A");
    assertThat(report.header().byline()).isEqualTo("B");
    assertThat(report.header().url()).isEqualTo("U");
  }

  @Test
  void dateOfTheCommandLineWinsOverTheSidecar() throws IOException {
    assertThat(read(DAY, TEXT, "{\"published\": \"2026-02-01\"}").header().published())
        .isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-01", "2026-02-01T23:30:00+03:00", "2026-02-01 08:00"})
  void dayOfADateWithTimeIsTheDayAsWritten(String written) throws IOException {
    Report report = read(null, TEXT, "{\"published\": \"" + written + "\"}");
    assertThat(report.header().published()).isEqualTo(LocalDate.of(2026, 2, 1));
  }

  @Test
  void dateLineIsTheLastResort() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    ReportReader reader = new ReportReader(null, text -> Optional.of(DAY), 1000);
    assertThat(reader.read(folder.resolve("a.txt")))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> assertThat(read.report().header().published()).isEqualTo(DAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "no_date ~ {\"outlet\": \"O\"} ~ has no publication date; give --published YYYY-MM-DD",
        "no_date ~ {\"published\": null} ~ has no publication date",
        "bad_date ~ {\"published\": \"5 March\"} ~ gives '5 March' as date; write YYYY-MM-DD",
        "bad_date ~ {\"published\": \"2026-13-01\"} ~ gives '2026-13-01' as date",
        "bad_sidecar ~ {\"published\" ~ is no JSON",
        "bad_sidecar ~ [1] ~ holds no JSON object",
        "other_language ~ {\"language\": \"fa\"} ~ is in 'fa'; only Arabic reports are coded"
      })
  void refusesWhatTheSidecarSpoils(String outcome, String sidecar, String message)
      throws IOException {
    Reading.Refused refused = refused(reader(null), TEXT, sidecar);
    assertThat(refused.outcome().code()).isEqualTo(outcome);
    assertThat(refused.message()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "2026 -- 12:30 ..."})
  void refusesTextWithoutWords(String text) throws IOException {
    assertThat(refused(reader(DAY), text, null).outcome()).isEqualTo(Outcome.EMPTY);
  }

  @Test
  void refusesTextOfAnotherLanguage() throws IOException {
    assertThat(refused(reader(DAY), "The minister arrived.", null).outcome())
        .isEqualTo(Outcome.OTHER_LANGUAGE);
  }

  @Test
  void readsUpToTheLimitAndNotBeyond() throws IOException {
    ReportReader tight = new ReportReader(DAY, text -> Optional.empty(), 8);
    assertThat(refused(tight, "سلامة", null).outcome()).isEqualTo(Outcome.TOO_LARGE);
    Files.writeString(folder.resolve("fits.txt"), "سلام");
    assertThat(tight.read(folder.resolve("fits.txt"))).isInstanceOf(Reading.Read.class);
  }

  @Test
  void missingFileIsUnreadable() {
    assertThat(reader(DAY).read(folder.resolve("gone.txt")))
        .isEqualTo(
            new Reading.Refused(
                folder.resolve("gone.txt").toString(),
                Outcome.UNREADABLE,
                "no such file or folder"));
  }

  @Test
  void standardInputHasNoSidecar() {
    Reading reading = reader(null).read(new ByteArrayInputStream(bytes(TEXT)));
    assertThat(reading)
        .isEqualTo(
            new Reading.Refused(
                "-", Outcome.NO_DATE, "has no publication date; give --published YYYY-MM-DD"));
  }

  @Test
  void anyBytesGiveAReadingOrARefusal() {
    java.util.Random random = new java.util.Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      assertThatCode(() -> reader(DAY).read("x", bytes, bytes("{}"))).doesNotThrowAnyException();
      assertThatCode(() -> reader(DAY).read("x", bytes(TEXT), bytes)).doesNotThrowAnyException();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ReportReader reader(@Nullable LocalDate published) {
    return ReportReader.standard(published);
  }

  private Reading.Refused refused(ReportReader reader, String text, @Nullable String sidecar)
      throws IOException {
    return (Reading.Refused) reader.read(file(text, sidecar));
  }

  private Report read(@Nullable LocalDate published, String text, @Nullable String sidecar)
      throws IOException {
    return ((Reading.Read) reader(published).read(file(text, sidecar))).report();
  }

  private Path file(String text, @Nullable String sidecar) throws IOException {
    Path file = folder.resolve("report.v2.txt");
    Files.writeString(file, text);
    if (sidecar != null) {
      Files.writeString(folder.resolve("report.v2.json"), sidecar);
    }
    return file;
  }
}
