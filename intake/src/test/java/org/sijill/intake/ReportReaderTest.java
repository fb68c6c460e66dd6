// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
  private static final String TEXT =
      """
      إغلاق الجسر القديم بعد انفجار

      أعلنت البلدية أن الجسر القديم أغلق بعد انفجار في المساء.
      ولم تقع إصابات بحسب الدفاع المدني.
      """;

  @Test
  void aTextFileIsTheReportUnchanged() {
    Outcome.Read read = Readings.read(Readings.dated(), "news/bridge.txt", TEXT);
    assertThat(read.report().text()).isEqualTo(TEXT);
    assertThat(read.report().header().id()).isEqualTo("bridge");
    assertThat(read.report().header().published()).isEqualTo(LocalDate.of(2025, 3, 14));
    assertThat(read.report().header().language()).isEqualTo("ar");
  }

  @Test
  void windowsLineEndsStayAsTheyAre() {
    String windows = TEXT.replace("\n", "\r\n");
    assertThat(Readings.read(Readings.dated(), "a.txt", windows).report().text())
        .isEqualTo(windows);
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheText() {
    Outcome.Read read = Readings.read(Readings.dated(), "a.txt", "\ufeff" + TEXT);
    assertThat(read.report().text()).isEqualTo(TEXT);
  }

  @Test
  void theProvenanceSaysWhereAndWhenAndWhichBytes() {
    Provenance provenance = Readings.read(Readings.dated(), "a.txt", "خبر قصير").provenance();
    assertThat(provenance.where()).hasToString("a.txt");
    assertThat(provenance.retrieved()).isEqualTo(Readings.RETRIEVED);
    assertThat(provenance.form()).isEqualTo(Form.TEXT);
    assertThat(provenance.sha256())
        .isEqualTo(
            org.sijill.intake.bytes.Bytes.sha256("خبر قصير".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void withoutADayTheReportIsRefused() {
    assertThat(Readings.of(Settings.usual(), "a.txt", TEXT))
        .singleElement()
        .isInstanceOf(Outcome.NoDate.class);
  }

  @Test
  void theDatelineGivesTheDayWhereNothingElseDoes() {
    String text = TEXT.replace("\n\n", "\n\nالجمعة 14 آذار/ مارس 2025\n");
    Outcome.Read read = Readings.read(Settings.usual(), "a.txt", text);
    assertThat(read.report().header().published()).isEqualTo(LocalDate.of(2025, 3, 14));
    assertThat(read.details().dateSource()).isEqualTo(DateSource.DATELINE);
  }

  @Test
  void theAgencyIsReadFromTheDateline() {
    String text = TEXT.replace("\n\nأعلنت", "\n\nحمص (رويترز) - أعلنت");
    Outcome.Read read = Readings.read(Readings.dated(), "a.txt", text);
    assertThat(read.report().header().agency()).isEqualTo("Reuters");
    assertThat(read.details().dateline()).isEqualTo("حمص (رويترز)");
  }

  @Test
  void theSignatureGivesBylineAndAgency() {
    Outcome.Read read = Readings.read(Readings.dated(), "a.txt", TEXT + "ن.ق/ س.م (د ب أ)\n");
    assertThat(read.report().header().byline()).isEqualTo("ن.ق/ س.م (د ب أ)");
    assertThat(read.report().header().agency()).isEqualTo("dpa");
  }

  @Test
  void theFileBesideItSaysWhatIsKnown(@TempDir Path folder) {
    Path file = write(folder.resolve("a.txt"), TEXT.getBytes(StandardCharsets.UTF_8));
    write(
        folder.resolve("a.json"),
        "{\"published\":\"2025-03-10\",\"outlet\":\"صوت الوادي\",\"events\":[{\"id\":\"x\"}]}"
            .getBytes(StandardCharsets.UTF_8));
    Outcome.Read read =
        Readings.read(Readings.of(Settings.usual(), Source.file(file, Readings.RETRIEVED)));
    assertThat(read.report().header().published()).isEqualTo(LocalDate.of(2025, 3, 10));
    assertThat(read.report().header().outlet()).isEqualTo("صوت الوادي");
    assertThat(read.details().dateSource()).isEqualTo(DateSource.SIDECAR);
  }

  @Test
  void theGivenDayWinsOverTheFileBesideIt(@TempDir Path folder) {
    Path file = write(folder.resolve("a.txt"), TEXT.getBytes(StandardCharsets.UTF_8));
    write(
        folder.resolve("a.txt.json"),
        "{\"published\":\"2025-03-10\"}".getBytes(StandardCharsets.UTF_8));
    Outcome.Read read =
        Readings.read(Readings.of(Readings.dated(), Source.file(file, Readings.RETRIEVED)));
    assertThat(read.report().header().published()).isEqualTo(LocalDate.of(2025, 3, 14));
    assertThat(read.details().dateSource()).isEqualTo(DateSource.GIVEN);
  }

  @Test
  void aFileBesideItThatIsNoJsonIsNamed(@TempDir Path folder) {
    Path file = write(folder.resolve("a.txt"), TEXT.getBytes(StandardCharsets.UTF_8));
    write(folder.resolve("a.json"), "published: yesterday".getBytes(StandardCharsets.UTF_8));
    assertThat(Readings.of(Settings.usual(), Source.file(file, Readings.RETRIEVED)))
        .singleElement()
        .satisfies(o -> assertThat(o.code()).isEqualTo(Outcome.Code.BROKEN))
        .satisfies(o -> assertThat(o.reason()).contains("beside it"));
  }

  @Test
  void aMissingFileIsAnOutcome(@TempDir Path folder) {
    Source source = Source.file(folder.resolve("none.txt"), Readings.RETRIEVED);
    assertThat(Readings.of(Settings.usual(), source))
        .singleElement()
        .isEqualTo(new Outcome.Broken(Where.file(source.origin()), "no such file"));
  }

  @Test
  void oldArabicEncodingsAreRead() {
    for (String charset : List.of("windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE")) {
      String text = TEXT.replace("أ", "ا");
      byte[] bytes = text.getBytes(java.nio.charset.Charset.forName(charset));
      Outcome.Read read = Readings.read(Readings.of(Readings.dated(), "a.txt", bytes));
      assertThat(read.report().text()).as(charset).isEqualTo(text);
    }
  }

  @Test
  void anotherLanguageIsKeptAndNotCounted() {
    String text = "The old bridge was closed after a blast in the evening, the mayor said.\n";
    assertThat(Readings.of(Readings.dated(), "a.txt", text))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.OtherLanguage.class,
            other -> {
              assertThat(other.language()).isEqualTo("en");
              assertThat(other.read()).isNotNull();
            });
  }

  @Test
  void packedFilesAreUnpackedInside() {
    byte[] zipped = zip("inner.txt.gz", gzip(TEXT.getBytes(StandardCharsets.UTF_8)));
    Outcome.Read read = Readings.read(Readings.of(Readings.dated(), "all.zip", zipped));
    assertThat(read.provenance().where()).hasToString("all.zip!inner.txt.gz");
    assertThat(read.report().text()).isEqualTo(TEXT);
  }

  @Test
  void aFilePackedTooOftenIsTooLarge() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 5; i++) {
      bytes = gzip(bytes);
    }
    assertThat(Readings.of(Readings.dated(), "a.txt.gz", bytes))
        .singleElement()
        .isInstanceOf(Outcome.TooLarge.class);
  }

  @Test
  void anEmptyFileHasNoText() {
    assertThat(Readings.codes(Readings.dated(), "a.txt", "")).containsExactly(Outcome.Code.NO_TEXT);
    assertThat(Readings.codes(Readings.dated(), "a.txt", "  \n - \n"))
        .containsExactly(Outcome.Code.NO_TEXT);
  }

  @Test
  void whateverHoldsNothingStillHasAnOutcome() {
    for (String name : List.of("a.csv", "a.jsonl")) {
      String content = name.equals("a.csv") ? "title,body,date\n" : "\n\n";
      assertThat(Readings.codes(Readings.dated(), name, content))
          .as(name)
          .containsExactly(Outcome.Code.NO_TEXT);
    }
    assertThat(Readings.of(Readings.dated(), "a.zip", zip("folder/", new byte[0])))
        .extracting(Outcome::code)
        .containsExactly(Outcome.Code.NO_TEXT);
  }

  @Test
  void aFileBeyondTheLimitIsTooLarge() {
    Settings settings = Readings.dated().withLimits(Limits.usual().withDocumentBytes(64));
    assertThat(Readings.of(settings, "a.txt", TEXT))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.TooLarge.class, o -> assertThat(o.reason()).contains("64 bytes"));
  }

  @Test
  void aPictureHoldsNoReport() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThat(Readings.of(Readings.dated(), "map.png", png))
        .singleElement()
        .isInstanceOf(Outcome.NoText.class);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] zip(String name, byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
