// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;
import org.sijill.intake.warc.Archives;

/**
 * Inputs made to exhaust memory or time. Each must end in an outcome, with no more allocated than a
 * small multiple of the limit on one document, however much would come out of the input.
 */
class BombsTest {
  private static final long MIB = 1 << 20;
  private static final long GIB = 1 << 30;
  private static final Outcome.Code TOO_LARGE = Outcome.Code.TOO_LARGE;

  private static List<Outcome> read(String name, InputStream in) {
    return Readings.of(Readings.dated(), Source.stream(name, in, Readings.RETRIEVED));
  }

  private static List<Outcome> read(String name, byte[] bytes) {
    return Readings.of(Readings.dated(), name, bytes);
  }

  /** Bytes that this thread allocated while reading. */
  private static long allocated(Runnable reading) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    reading.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static void refused(List<Outcome> outcomes) {
    assertThat(outcomes).extracting(Outcome::code).containsExactly(TOO_LARGE);
    assertThat(outcomes.get(0).reason()).isNotBlank();
  }

  /** A gzip file of this many zeros, in a few members. */
  private static byte[] zeros(long length) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[(int) MIB];
    try (OutputStream gzip = new GZIPOutputStream(out, 1 << 16)) {
      for (long done = 0; done < length; done += block.length) {
        gzip.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Test
  void aGzipBombIsTooLarge() {
    byte[] bomb = zeros(64 * MIB);
    refused(read("a.txt.gz", bomb));
    assertThat(allocated(() -> read("a.txt.gz", bomb))).isLessThan(64 * MIB);
  }

  @Test
  void aGzipBombInAGzipFileIsTooLarge() throws IOException {
    byte[] inner = zeros(64 * MIB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(inner);
    }
    refused(read("a.txt.gz.gz", out.toByteArray()));
  }

  @Test
  void aGzipBombOfJsonLinesIsStoppedByItsRatio() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] blanks = Made.filled((int) MIB, '\n');
    try (OutputStream gzip = new GZIPOutputStream(out, 1 << 16)) {
      for (int i = 0; i < 64; i++) {
        gzip.write(blanks);
      }
    }
    refused(read("a.jsonl.gz", out.toByteArray()));
  }

  @Test
  void aZipBombIsTooLarge(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[(int) MIB];
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int member = 0; member < 3; member++) {
        zip.putNextEntry(new ZipEntry("m" + member + ".txt"));
        for (int i = 0; i < 20; i++) {
          zip.write(block);
        }
      }
    }
    Path file = Files.write(folder.resolve("bomb.zip"), out.toByteArray());
    List<Outcome> asFile = Readings.of(Readings.dated(), Source.file(file, Readings.RETRIEVED));
    assertThat(asFile).isNotEmpty().extracting(Outcome::code).containsOnly(TOO_LARGE);
    assertThat(read("bomb.zip", out.toByteArray()))
        .isNotEmpty()
        .extracting(Outcome::code)
        .containsOnly(TOO_LARGE);
  }

  @Test
  void aZipOfVeryManyMembersIsTooLarge() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Limits usual = Limits.usual();
    Limits few =
        new Limits(
            usual.documentBytes(),
            usual.tags(),
            usual.depth(),
            usual.fields(),
            usual.reportChars(),
            usual.ratio(),
            50,
            usual.packings(),
            usual.remembered());
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 60; i++) {
        zip.putNextEntry(new ZipEntry("m" + i + ".bin"));
      }
    }
    assertThat(Readings.of(Readings.dated().withLimits(few), "m.zip", out.toByteArray()))
        .filteredOn(o -> o.code() == TOO_LARGE)
        .hasSize(1);
  }

  @Test
  void aSingleLineOfOneGibIsTooLargeAndTheNextLineIsRead() {
    String line = "{\"title\":\"خبر\",\"body\":\"أغلق الجسر القديم.\",\"date\":\"2025-03-14\"}";
    Made made =
        new Made(
            new byte[0],
            Made.filled(1 << 16, 'x'),
            GIB >> 16,
            ("\n" + line).getBytes(StandardCharsets.UTF_8));
    List<Outcome> outcomes = new ArrayList<>();
    long allocated = allocated(() -> outcomes.addAll(read("a.jsonl", made)));
    assertThat(made.position()).isEqualTo(made.length());
    assertThat(outcomes).extracting(Outcome::code).containsExactly(TOO_LARGE, Outcome.Code.READ);
    assertThat(allocated).isLessThan(96 * MIB);
  }

  @Test
  void aTextOfOneGibIsRefusedAfterItsFirstMegabytes() {
    Made made = new Made("خبر\n\n", "سقطت قذيفة. ", GIB / 20, "");
    refused(read("a.txt", made));
    assertThat(made.position()).isLessThan(16 * MIB);
  }

  @Test
  void aCsvCellOfOneGibIsTooLarge() {
    Made made =
        new Made(
            "title,body\nخبر,\"".getBytes(StandardCharsets.UTF_8),
            Made.filled(1 << 16, 'x'),
            GIB >> 16,
            "\"\n".getBytes(StandardCharsets.UTF_8));
    List<Outcome> outcomes = new ArrayList<>();
    long allocated = allocated(() -> outcomes.addAll(read("a.csv", made)));
    refused(outcomes);
    assertThat(allocated).isLessThan(128 * MIB);
  }

  @Test
  void aJsonStringOfOneGibIsTooLarge() {
    Made made =
        new Made(
            "[{\"body\":\"".getBytes(StandardCharsets.UTF_8),
            Made.filled(1 << 16, 'x'),
            GIB >> 16,
            "\"}]".getBytes(StandardCharsets.UTF_8));
    refused(read("a.json", made));
  }

  @Test
  void jsonNestedAHundredThousandDeepIsRefused() {
    String deep = "{\"body\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    refused(read("a.json", deep.getBytes(StandardCharsets.UTF_8)));
    refused(read("a.jsonl", deep.getBytes(StandardCharsets.UTF_8)));
  }

  private static String rss(String doctype, String words) {
    return "<?xml version=\"1.0\"?>"
        + doctype
        + "<rss version=\"2.0\"><channel><title>صوت الوادي</title><item><title>إغلاق الجسر</title>"
        + "<pubDate>Fri, 14 Mar 2025 10:00:00 GMT</pubDate><description>"
        + words
        + "</description></item></channel></rss>";
  }

  @Test
  void xmlEntitiesAreNotExpandedOrFetched(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "سر مكتوم");
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ها\">");
    for (int i = 1; i < 30; i++) {
      String before = "&a" + (i - 1) + ";";
      laughs.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    laughs.append("<!ENTITY x SYSTEM \"").append(secret.toUri()).append("\">]>");
    byte[] bytes =
        rss(laughs.toString(), "أغلق الجسر القديم &a29; &x; بعد انفجار.")
            .getBytes(StandardCharsets.UTF_8);
    List<Outcome> outcomes = new ArrayList<>();
    long allocated = allocated(() -> outcomes.addAll(read("a.xml", bytes)));
    assertThat(outcomes)
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Read.class,
            read ->
                assertThat(read.report().text())
                    .contains("أغلق الجسر القديم")
                    .doesNotContain("سر مكتوم")
                    .hasSizeLessThan(1_000));
    assertThat(allocated).isLessThan(16 * MIB);
  }

  @Test
  void xmlNestedAHundredThousandDeepIsRefused() {
    String deep = rss("", "<b>".repeat(100_000) + "خبر" + "</b>".repeat(100_000));
    assertThat(read("a.xml", deep.getBytes(StandardCharsets.UTF_8)))
        .extracting(Outcome::code)
        .containsExactly(TOO_LARGE);
  }

  @Test
  void xmlOfAMillionAttributesIsRefused() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 500_000; i++) {
      attributes.append(" a").append(i).append("=\"1\"");
    }
    String wide = rss("", "x").replace("<item>", "<item" + attributes + ">");
    assertThat(read("a.xml", wide.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .satisfies(o -> assertThat(o.code()).isIn(TOO_LARGE, Outcome.Code.BROKEN));
  }

  private static String page(String body) {
    return "<html lang=\"ar\"><head><title>إغلاق الجسر القديم</title><meta"
        + " property=\"article:published_time\" content=\"2025-03-14T10:00:00Z\"></head><body>"
        + "<h1>إغلاق الجسر القديم</h1><div class=\"article-body\">"
        + body
        + "</div></body></html>";
  }

  private static final String PARAGRAPH =
      "<p>أغلقت البلدية الجسر القديم مساء الجمعة بعد انفجار أنبوب للغاز، ولم يصب أحد بأذى.</p>";

  @Test
  void htmlNestedAHundredThousandDeepIsReadOrRefusedForItsTags() {
    String deep = page(PARAGRAPH + "<div>".repeat(100_000) + PARAGRAPH);
    String closed = page(PARAGRAPH + "<div>".repeat(100_000) + "</div>".repeat(100_000));
    refused(read("a.html", closed.getBytes(StandardCharsets.UTF_8)));
    assertThat(read("a.html", deep.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Read.class,
            read -> assertThat(read.report().text()).contains("أغلقت البلدية الجسر القديم"));
  }

  @Test
  void formattingElementsThatAreNeverClosedCostLittle() {
    String open = page(PARAGRAPH + "<p><b><i><a><font>".repeat(20_000));
    List<Outcome> outcomes = read("a.html", open.getBytes(StandardCharsets.UTF_8));
    assertThat(outcomes)
        .singleElement()
        .satisfies(o -> assertThat(o.code()).isIn(Outcome.Code.READ, TOO_LARGE));
  }

  @Test
  void aPageOfFiftyMegabytesIsTooLarge() {
    Made made =
        new Made(page("").replace("</div></body></html>", ""), PARAGRAPH, 50 * MIB / 160, "");
    List<Outcome> outcomes = new ArrayList<>();
    long allocated = allocated(() -> outcomes.addAll(read("a.html", made)));
    refused(outcomes);
    assertThat(allocated).isLessThan(48 * MIB);
  }

  @Test
  void aPageOfAMillionTagsIsTooLarge() {
    refused(read("a.html", page("<b>x".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)));
  }

  /** A page, a picture, and the page again unchanged. */
  private static byte[] records(WarcCompression packing) {
    byte[] picture = new byte[1 << 20];
    return Archives.archive(
        packing,
        List.of(
            Archives.response(1),
            Archives.response(
                "https://n.example/map.jpg", 200, picture, "Content-Type", "image/jpeg"),
            Archives.revisit(Archives.address(1))));
  }

  private static Counts counted(InputStream in) {
    Counts counts = new Counts();
    ReportReader.of(Settings.usual())
        .read(Source.stream("crawl.warc", in, Readings.RETRIEVED), counts);
    return counts;
  }

  private static void archiveOf(long bytes) {
    byte[] block = records(WarcCompression.NONE);
    long times = bytes / block.length + 1;
    Made made = new Made(new byte[0], block, times, new byte[0]);
    Counts counts = counted(made);
    assertThat(made.position()).isGreaterThan(bytes);
    assertThat(counts.of(Outcome.Code.READ)).isEqualTo(1);
    assertThat(counts.of(Outcome.Code.NO_TEXT)).isEqualTo(times);
    assertThat(counts.of(Outcome.Code.DUPLICATE)).isEqualTo(2 * times - 1);
    assertThat(counts.total()).isEqualTo(3 * times);
  }

  @Test
  void anArchiveOfHundredsOfMegabytesIsReadToItsEnd() {
    archiveOf(256 * MIB);
  }

  @Test
  @Tag("slow")
  void anArchiveOfTenGibIsReadToItsEnd() {
    archiveOf(10 * GIB);
  }

  @Test
  void aRecordThatClaimsToBeHugeCostsNoMemory() {
    String head =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: response",
            "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>",
            "WARC-Date: 2025-03-14T10:00:00Z",
            "WARC-Target-URI: https://n.example/1",
            "Content-Type: application/http;msgtype=response",
            "Content-Length: 999999999999",
            "",
            "HTTP/1.1 200 OK",
            "Content-Type: text/html",
            "",
            "");
    Made made =
        new Made(
            head.getBytes(StandardCharsets.UTF_8), Made.filled(1 << 16, 'x'), 4096, new byte[0]);
    List<Outcome> outcomes = new ArrayList<>();
    long allocated = allocated(() -> outcomes.addAll(read("a.warc", made)));
    assertThat(outcomes).isNotEmpty().extracting(Outcome::code).contains(TOO_LARGE);
    assertThat(allocated).isLessThan(64 * MIB);
  }

  @Test
  void aPackedRecordThatUnpacksWithoutEndIsTooLarge() {
    byte[] bomb = zeros(64 * MIB);
    byte[] archive =
        Archives.archive(
            WarcCompression.GZIP,
            List.of(
                Archives.response("https://n.example/b", 200, bomb, "Content-Encoding", "gzip"),
                Archives.response(2)));
    assertThat(Readings.of(Settings.usual(), "a.warc.gz", archive))
        .extracting(Outcome::code)
        .containsExactly(TOO_LARGE, Outcome.Code.READ);
  }
}
