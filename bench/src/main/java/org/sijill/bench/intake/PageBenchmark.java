// SPDX-License-Identifier: Apache-2.0
package org.sijill.bench.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;

/**
 * Web pages a second, from bytes to report; one operation is one page, and every thread walks
 * through all of them. Copies are not looked for, since the same pages come again and again.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PageBenchmark {
  /** The folder of the layouts, by system property {@code sijill.pages}. */
  static final Path LAYOUTS =
      Path.of(
          System.getProperty(
              "sijill.pages", "intake/src/test/resources/org/sijill/intake/fixtures/pages"));

  private static final int CRAWLED = 200;

  /** The pages: those of the layouts in intake's tests, or made-up ones as large as real ones. */
  @State(Scope.Benchmark)
  public static class Pages {
    @Param({"layouts", "crawl"})
    public String kind = "";

    final List<byte[]> pages = new ArrayList<>();

    /** Reads or makes them. */
    @Setup
    public void load() {
      pages.addAll(kind.equals("crawl") ? crawled() : layouts());
    }
  }

  /** Where a thread is, with a reader of its own. */
  @State(Scope.Thread)
  public static class Walk {
    private final ReportReader reader = ReportReader.of(Settings.usual().withVersions(false));
    private int at;

    byte[] next(Pages all) {
      at = at + 1 < all.pages.size() ? at + 1 : 0;
      return all.pages.get(at);
    }
  }

  static List<byte[]> crawled() {
    Crawl crawl = new Crawl();
    List<byte[]> pages = new ArrayList<>();
    for (int i = 0; i < CRAWLED; i++) {
      pages.add(crawl.page(i));
    }
    return pages;
  }

  static List<byte[]> layouts() {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  /** A page to its report, with date, outlet, agency, sections and digest. */
  @Benchmark
  public void read(Pages pages, Walk walk, Blackhole hole) {
    walk.reader.read(Source.bytes("page.html", walk.next(pages), Instant.EPOCH), hole::consume);
  }

  /** The yardstick: the same pages through jsoup's parser alone. */
  @Benchmark
  public Document parse(Pages pages, Walk walk) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(walk.next(pages)), null, "");
  }
}
