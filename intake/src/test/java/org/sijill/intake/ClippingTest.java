// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netpreserve.jwarc.WarcCompression;
import org.sijill.intake.warc.Archives;
import org.sijill.model.Report;
import org.sijill.model.Section;

/**
 * Reads every fixture broken off at a byte: every input in it must have one clean outcome, whatever
 * it is, and a report must stay a report. The ordinary form tries some dozens of places in each
 * fixture; the slow form tries every byte.
 */
class ClippingTest {
  private static final int PLACES = 24;

  /** A fixture, or an archive that the test makes. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Whole(String name, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Whole> all() {
    List<Whole> out = new ArrayList<>();
    for (String folder : List.of("fixtures/pages", "fixtures/feeds", "fixtures/newsroom")) {
      for (Path file : Fixtures.in(folder)) {
        out.add(new Whole(Fixtures.name(file), Fixtures.bytes(file)));
      }
    }
    out.addAll(made());
    return out;
  }

  /** Forms that have no fixture files, in every packing. */
  private static List<Whole> made() {
    byte[] text =
        "إغلاق الجسر\n\n14 آذار/ مارس 2025\nأغلقت البلدية الجسر القديم بعد انفجار.\nولم يصب أحد.\n"
            .getBytes(StandardCharsets.UTF_8);
    String object =
        "{\"id\":\"a\",\"title\":\"إغلاق الجسر\",\"body\":\"أغلق الجسر.\",\"date\":\"2025-03-14\"}";
    byte[] jsonl = (object + "\n" + object + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] csv =
        "title;body;date\n\"إغلاق \"\"الجسر\"\"\";\"أغلق\nالجسر\";2025-03-14\nخبر;نص الخبر;2025-03-15\n"
            .getBytes(StandardCharsets.UTF_8);
    List<Whole> out = new ArrayList<>();
    out.add(new Whole("made.txt", text));
    out.add(
        new Whole(
            "made-16.txt",
            new String(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE)));
    out.add(new Whole("made.jsonl", jsonl));
    out.add(
        new Whole(
            "made.json", ("[" + object + "," + object + "]").getBytes(StandardCharsets.UTF_8)));
    out.add(new Whole("made.csv", csv));
    out.add(new Whole("made.jsonl.gz", gzip(jsonl)));
    out.add(new Whole("made.jsonl.zst", com.github.luben.zstd.Zstd.compress(jsonl)));
    out.add(new Whole("made.zip", zip(text)));
    out.add(new Whole("made.wacz", Archives.wacz()));
    for (WarcCompression packing : WarcCompression.values()) {
      out.add(
          new Whole(
              "made-" + packing + ".warc",
              Archives.archive(
                  packing,
                  List.of(
                      Archives.response(1),
                      Archives.revisit(Archives.address(1)),
                      Archives.response(2)))));
    }
    return out;
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("a.txt", "b.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("all")
  void brokenOffHereAndThereItHasAnOutcome(Whole whole) {
    int step = Math.max(1, whole.bytes().length / PLACES);
    Stream<Integer> near = IntStream.rangeClosed(0, 4).boxed();
    Stream<Integer> spread =
        IntStream.iterate(step - 1, i -> i < whole.bytes().length, i -> i + step).boxed();
    Stream.concat(near, spread).forEach(length -> clip(whole, length));
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("slow")
  void brokenOffAtAnyByteItHasAnOutcome(Whole whole) {
    for (int length = 0; length < whole.bytes().length; length++) {
      clip(whole, length);
    }
  }

  private static void clip(Whole whole, int length) {
    byte[] clipped = Arrays.copyOf(whole.bytes(), Math.min(length, whole.bytes().length));
    List<Outcome> outcomes = Readings.of(Settings.usual(), whole.name(), clipped);
    assertThat(outcomes).as("%s clipped at %d", whole.name(), length).isNotEmpty();
    for (Outcome outcome : outcomes) {
      assertThat(outcome.where().origin()).isEqualTo(whole.name());
      assertThat(outcome.reason().isEmpty())
          .as("%s clipped at %d: %s", whole.name(), length, outcome)
          .isEqualTo(outcome.code() == Outcome.Code.READ);
      if (outcome instanceof Outcome.Read read) {
        sound(read.report(), whole.name() + " clipped at " + length);
      }
    }
  }

  /** Sections lie in the text, in order, and its words are no half characters. */
  private static void sound(Report report, String where) {
    int last = 0;
    for (Section section : report.sections()) {
      assertThat(section.start()).as(where).isBetween(last, section.end());
      last = section.end();
    }
    assertThat(last).as(where).isLessThanOrEqualTo(report.text().length());
    assertThat(report.text()).as(where).isNotBlank();
  }
}
