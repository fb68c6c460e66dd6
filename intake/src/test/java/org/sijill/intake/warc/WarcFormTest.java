// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.sijill.intake.Form;
import org.sijill.intake.Limits;
import org.sijill.intake.Outcome;
import org.sijill.intake.Readings;
import org.sijill.intake.Rendering;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;

class WarcFormTest {
  private static final Outcome.Code READ = Outcome.Code.READ;
  private final Settings settings = Settings.usual().withVersions(false);

  private List<Outcome> read(WarcCompression compression, WarcRecord... records) {
    byte[] archive = Archives.archive(compression, List.of(records));
    return Readings.of(settings, "crawl.warc.gz", archive);
  }

  private static Outcome.Read only(List<Outcome> outcomes) {
    return Readings.read(outcomes);
  }

  @ParameterizedTest
  @EnumSource(WarcCompression.class)
  void readsPagesOfAnArchiveInAnyPacking(WarcCompression compression) {
    List<Outcome> outcomes =
        read(compression, Archives.response(1), Archives.response(2), Archives.response(3));
    assertThat(outcomes).extracting(Outcome::code).containsExactly(READ, READ, READ);
  }

  private static String expected(int number, String where, String id) {
    return """
        outcome: read
        where: %2$s
        id: %3$s
        published: 2025-03-14
        date_source: meta
        at: 2025-03-14T10:00Z
        language: ar
        headline: خبر رقم %1$d
        url: https://n.example/news/%1$d
        capture: https://n.example/news/%1$d 2025-03-15T06:00:00Z
        digest: sha1:AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH
        headline| خبر رقم %1$d
        lead| سقطت %1$d قذائف على الحي الشمالي مساء الجمعة، وقال الدفاع المدني إن الحصيلة لم تعرف بعد في الشارع %1$d.
        """
        .formatted(number, where, id);
  }

  @ParameterizedTest
  @EnumSource(WarcCompression.class)
  void givesExactlyTheReportsOfAnArchive(WarcCompression compression) {
    List<byte[]> parts =
        Archives.packed(compression, List.of(Archives.response(1), Archives.response(2)));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    assertThat(Rendering.of(Readings.of(settings, "crawl.warc", all.toByteArray())))
        .isEqualTo(
            expected(1, "crawl.warc, record 1, offset 0", "crawl-1")
                + "\n"
                + expected(2, "crawl.warc, record 2, offset " + parts.get(0).length, "crawl-2"));
  }

  @Test
  void givesExactlyTheReportsOfAWacz() throws IOException {
    List<Outcome> outcomes = Readings.of(settings, "site.wacz", Archives.wacz());
    Long offset = outcomes.get(1).where().offset();
    String member = "site.wacz!archive/data.warc.gz, record ";
    assertThat(Rendering.of(outcomes))
        .isEqualTo(
            expected(1, member + "1, offset 0", "site-data-1")
                + "\n"
                + expected(2, member + "2, offset " + offset, "site-data-2"));
  }

  @Test
  void keepsOffsetDigestAndCaptureDate() {
    List<byte[]> parts =
        Archives.packed(WarcCompression.GZIP, List.of(Archives.response(1), Archives.response(2)));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    List<Outcome> outcomes = Readings.of(settings, "crawl.warc.gz", all.toByteArray());
    Outcome.Read second = only(outcomes.subList(1, 2));
    assertThat(second.where().offset()).isEqualTo(parts.get(0).length);
    assertThat(second.where().record()).isEqualTo(2);
    assertThat(second.report().header().id()).isEqualTo("crawl-2");
    assertThat(second.report().header().url()).isEqualTo(Archives.address(2));
    assertThat(second.provenance().form()).isEqualTo(Form.HTML);
    assertThat(second.provenance().capture())
        .hasToString(
            "Capture[uri=https://n.example/news/2, date=2025-03-15T06:00:00Z, "
                + "digest=sha1:AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH]");
  }

  @Test
  void undoesTransferAndContentCodings() throws IOException {
    byte[] page = Archives.utf8(Archives.page(1));
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(zlib)) {
      deflate.write(page);
    }
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    Deflater bare = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(raw, bare)) {
      deflate.write(page);
    }
    bare.end();
    byte[] zstd = com.github.luben.zstd.Zstd.compress(page);
    String a = Archives.address(1);
    List<Outcome> outcomes =
        read(
            WarcCompression.GZIP,
            Archives.response(a, 200, gzip(page), "Content-Encoding", "gzip"),
            Archives.response(a, 200, zlib.toByteArray(), "Content-Encoding", "deflate"),
            Archives.response(a, 200, raw.toByteArray(), "Content-Encoding", "deflate"),
            Archives.response(a, 200, Archives.brotli(page), "Content-Encoding", "br"),
            Archives.response(a, 200, zstd, "Content-Encoding", "zstd"),
            Archives.response(a, 200, gzip(gzip(page)), "Content-Encoding", "gzip, gzip"),
            Archives.response(a, 200, page, "Content-Encoding", "br"),
            Archives.response(a, 200, Archives.chunked(page), "Transfer-Encoding", "chunked"),
            Archives.response(
                a,
                200,
                Archives.chunked(gzip(page)),
                "Transfer-Encoding",
                "chunked",
                "Content-Encoding",
                "gzip"));
    assertThat(outcomes).extracting(Outcome::code).containsOnly(READ).hasSize(9);
  }

  @Test
  void theServersCharsetIsUsedWhereThePageNamesNone() {
    String page = Archives.page(1).replace("<meta charset=\"utf-8\">", "");
    byte[] bytes = Archives.in("windows-1256", page);
    Outcome.Read read =
        only(
            read(
                WarcCompression.NONE,
                Archives.response(
                    Archives.address(1),
                    200,
                    bytes,
                    "Content-Type",
                    "text/html; charset=windows-1256")));
    assertThat(read.report().header().headline()).isEqualTo("خبر رقم 1");
  }

  @Test
  void resourcesConversionsAndJsonPayloadsAreRead() {
    String json = "{\"title\":\"خبر\",\"body\":\"سقطت قذيفة على السوق.\",\"date\":\"2025-03-14\"}";
    List<Outcome> outcomes =
        read(
            WarcCompression.GZIP,
            Archives.resource("https://n.example/r", "text/html", Archives.utf8(Archives.page(7))),
            Archives.conversion(
                "https://n.example/c", "خبر\n14 آذار/ مارس 2025\nسقطت قذيفة على السوق."),
            Archives.response(
                "https://n.example/api",
                200,
                Archives.utf8(json),
                "Content-Type",
                "application/json"));
    assertThat(outcomes).extracting(Outcome::code).containsExactly(READ, READ, READ);
  }

  @Test
  void aRevisitIsADuplicateOfWhatItRefersTo() {
    assertThat(read(WarcCompression.GZIP, Archives.revisit("https://n.example/1")))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Duplicate.class,
            d ->
                assertThat(d.version().of())
                    .isEqualTo("https://n.example/1 of 2025-03-14T06:00:00Z"));
  }

  @Test
  void whatHoldsNoReportIsCountedAsSuch() {
    List<Outcome> outcomes =
        read(
            WarcCompression.GZIP,
            Archives.response("https://n.example/x", 404, Archives.utf8("<p>لا</p>")),
            Archives.response(
                "https://n.example/i", 200, new byte[5000], "Content-Type", "image/jpeg"),
            Archives.response(
                "https://n.example/s",
                200,
                Archives.utf8("var a = 1;"),
                "Content-Type",
                "text/javascript"));
    assertThat(outcomes).extracting(Outcome::code).containsOnly(Outcome.Code.NO_TEXT).hasSize(3);
    assertThat(outcomes.get(0).reason()).contains("404");
  }

  @ParameterizedTest
  @EnumSource(WarcCompression.class)
  void aDamagedRecordCostsOnlyItself(WarcCompression compression) {
    List<byte[]> parts =
        Archives.packed(compression, IntStream.range(1, 6).mapToObj(Archives::response).toList());
    byte[] damaged = parts.get(2);
    Arrays.fill(
        damaged, compression == WarcCompression.NONE ? 0 : 30, damaged.length - 10, (byte) 0x55);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    List<Outcome> outcomes = Readings.of(settings, "crawl.warc.gz", all.toByteArray());
    assertThat(outcomes)
        .extracting(Outcome::code)
        .containsExactly(READ, READ, Outcome.Code.BROKEN, READ, READ);
    assertThat(outcomes.get(4).where().offset()).isEqualTo(all.size() - (long) parts.get(4).length);
  }

  @Test
  void aRecordThatIsCutOffIsBrokenAndTheFirstAreRead() {
    byte[] archive =
        Archives.archive(WarcCompression.GZIP, List.of(Archives.response(1), Archives.response(2)));
    byte[] cut = Arrays.copyOf(archive, archive.length - 40);
    assertThat(Readings.of(settings, "c.warc.gz", cut))
        .extracting(Outcome::code)
        .containsExactly(READ, Outcome.Code.BROKEN);
  }

  @Test
  void aWrongContentLengthCostsAFewRecordsAtMost() {
    byte[] plain =
        Archives.archive(
            WarcCompression.NONE, IntStream.range(1, 6).mapToObj(Archives::response).toList());
    String text = new String(plain, StandardCharsets.ISO_8859_1);
    int at = text.indexOf("Content-Length: ") + "Content-Length: ".length();
    String wrong = text.substring(0, at) + "9" + text.substring(at + 1);
    List<Outcome> outcomes =
        Readings.of(settings, "c.warc", wrong.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(outcomes.stream().filter(o -> o.code() == READ).count()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void aPayloadBeyondTheLimitCostsOnlyItself() {
    Settings small = settings.withLimits(Limits.usual().withDocumentBytes(20_000));
    byte[] large = Archives.utf8("<p>" + "س".repeat(20_000));
    byte[] bomb = gzip(new byte[1_000_000]);
    byte[] archive =
        Archives.archive(
            WarcCompression.GZIP,
            List.of(
                Archives.response("https://n.example/l", 200, large),
                Archives.response("https://n.example/b", 200, bomb, "Content-Encoding", "gzip"),
                Archives.response(3)));
    assertThat(Readings.of(small, "c.warc.gz", archive))
        .extracting(Outcome::code)
        .containsExactly(Outcome.Code.TOO_LARGE, Outcome.Code.TOO_LARGE, READ);
  }

  @Test
  void anArchiveOnStandardInputIsReadAsAStream() {
    byte[] archive =
        Archives.archive(WarcCompression.GZIP, List.of(Archives.response(1), Archives.response(2)));
    Source stdin = Source.stream("-", new ByteArrayInputStream(archive), Readings.RETRIEVED);
    assertThat(Readings.of(settings, stdin)).extracting(Outcome::code).containsExactly(READ, READ);
  }

  @Test
  void ofAWaczOnlyItsArchivesAreRead(@TempDir Path folder) throws IOException {
    byte[] wacz = Archives.wacz();
    Path file = Files.write(folder.resolve("crawl.wacz"), wacz);
    for (Source source :
        List.of(
            Source.file(file, Readings.RETRIEVED),
            Source.bytes("crawl.wacz", wacz, Readings.RETRIEVED))) {
      List<Outcome> outcomes = Readings.of(settings, source);
      assertThat(outcomes).extracting(Outcome::code).containsExactly(READ, READ);
      assertThat(outcomes.get(0).where().member()).isEqualTo("archive/data.warc.gz");
    }
  }

  @Test
  void aWaczThatIsCutOffGivesWhatCameWhole(@TempDir Path folder) throws IOException {
    byte[] wacz = Archives.wacz();
    Path file = Files.write(folder.resolve("cut.wacz"), Arrays.copyOf(wacz, wacz.length - 30));
    assertThat(Readings.of(settings, Source.file(file, Readings.RETRIEVED)))
        .extracting(Outcome::code)
        .containsExactly(READ, READ, Outcome.Code.BROKEN);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
