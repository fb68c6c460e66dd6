// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.sijill.intake.Counts;
import org.sijill.intake.Outcome;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;

/**
 * Measures how fast intake reads pages and a web archive, in processor time, so that other work on
 * the machine counts little, and in time by the clock. The archive is set against {@code gunzip} of
 * the same file in the same run.
 *
 * <pre>java -Xmx256m -cp ... org.sijill.intake.bench.IntakeBench [FILE [BYTES]]</pre>
 */
public final class IntakeBench {
  private static final long GB = 1_000_000_000L;
  private static final int PAGES = 400;
  private static final int ROUNDS = 5;

  private IntakeBench() {}

  /** Runs both and prints the figures. */
  public static void main(String[] args) throws IOException, InterruptedException {
    say(
        String.format(
            Locale.ROOT,
            "Java %s, %d processors, heap of %d MB at most, %s",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().maxMemory() >> 20,
            Instant.now()));
    pages();
    Path file = args.length > 0 ? Path.of(args[0]) : Files.createTempFile("crawl", ".warc.gz");
    try {
      archive(file, args.length > 1 ? Long.parseLong(args[1]) : GB);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void pages() {
    Crawl crawl = new Crawl();
    List<byte[]> pages = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < PAGES; i++) {
      pages.add(crawl.page(i));
      bytes += pages.get(i).length;
    }
    for (int round = 1; round <= ROUNDS; round++) {
      Counts counts = new Counts();
      ReportReader reader = ReportReader.of(Settings.usual());
      long wall = System.nanoTime();
      long cpu = cpu();
      for (byte[] page : pages) {
        reader.read(Source.bytes("page.html", page, Instant.EPOCH), counts);
      }
      double seconds = (cpu() - cpu) / 1e9;
      say(
          String.format(
              Locale.ROOT,
              "pages, round %d: %d of %d kB, %d read; %.0f a second of processor time, %.0f by the clock",
              round,
              PAGES,
              bytes / PAGES / 1000,
              counts.of(Outcome.Code.READ),
              PAGES / seconds,
              PAGES * 1e9 / (System.nanoTime() - wall)));
    }
  }

  private static void archive(Path file, long bytes) throws IOException, InterruptedException {
    int pages = new Crawl().write(file, bytes);
    double size = Files.size(file) / 1e6;
    say(
        String.format(
            Locale.ROOT, "archive: %.0f MB packed, %d pages and as many pictures", size, pages));
    double before = gunzip(file, size);
    Counts counts = new Counts();
    long wall = System.nanoTime();
    long cpu = cpu();
    ReportReader.of(Settings.usual()).read(Source.file(file, Instant.EPOCH), counts);
    double seconds = (cpu() - cpu) / 1e9;
    double clock = (System.nanoTime() - wall) / 1e9;
    say(String.format(Locale.ROOT, "outcomes: %s", counts.byCode()));
    say(
        String.format(
            Locale.ROOT,
            "sijill: %.1f s of processor time, %.1f s by the clock, %.0f MB/s, %.0f pages a second",
            seconds,
            clock,
            size / seconds,
            pages / seconds));
    double after = gunzip(file, size);
    say(
        String.format(
            Locale.ROOT,
            "sijill takes %.2f times as long as gunzip, in processor time",
            2 * seconds / (before + after)));
    say(String.format(Locale.ROOT, "largest heap in use, garbage included: %d MB", peak() >> 20));
  }

  /** Processor time of gunzip, in seconds. */
  private static double gunzip(Path file, double size) throws IOException, InterruptedException {
    long wall = System.nanoTime();
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "TIMEFORMAT='%U %S'; time gunzip -c \"$1\" > /dev/null",
                "x",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (!process.waitFor(1, TimeUnit.HOURS) || process.exitValue() != 0) {
      throw new IOException("gunzip failed: " + said);
    }
    String[] parts = said.split(" ", -1);
    double seconds = Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
    say(
        String.format(
            Locale.ROOT,
            "gunzip: %.1f s of processor time, %.1f s by the clock, %.0f MB/s",
            seconds,
            (System.nanoTime() - wall) / 1e9,
            size / seconds));
    return seconds;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
