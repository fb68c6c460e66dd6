// SPDX-License-Identifier: Apache-2.0
package org.sijill.bench.intake;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.sijill.intake.Counts;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;

/**
 * Measures how fast intake reads pages (by JMH, beside jsoup's parser alone) and a web archive, in
 * processor time, so that other work on the machine counts little, and in time by the clock. The
 * archive is set against {@code gunzip} of the same file in the same run.
 *
 * <pre>java -Xmx256m -cp bench.jar org.sijill.bench.intake.IntakeBench [FILE [BYTES]]</pre>
 */
public final class IntakeBench {
  private static final long GB = 1_000_000_000L;

  private IntakeBench() {}

  /** Runs both and prints the figures. */
  public static void main(String[] args) throws Exception {
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

  private static void pages() throws RunnerException {
    size("layouts", PageBenchmark.layouts());
    size("crawl", PageBenchmark.crawled());
    Map<String, Double> rates = new TreeMap<>();
    for (int threads : List.of(1, 2)) {
      for (RunResult run : run(threads)) {
        String name = run.getParams().getBenchmark();
        String what =
            String.format(
                Locale.ROOT,
                "%d threads, %s, %s",
                threads,
                run.getParams().getParam("kind"),
                name.substring(name.lastIndexOf('.') + 1));
        rates.put(what, run.getPrimaryResult().getScore());
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        say(
            String.format(
                Locale.ROOT,
                "%s: %.0f pages a second, %.0f kB allocated a page",
                what,
                run.getPrimaryResult().getScore(),
                allocated == null ? Double.NaN : allocated.getScore() / 1000));
      }
    }
    rates.forEach((what, rate) -> ratio(what, rate, rates));
  }

  private static void ratio(String what, double rate, Map<String, Double> rates) {
    Double parse = rates.get(what.replace("read", "parse"));
    if (what.endsWith("read") && parse != null) {
      say(
          String.format(
              Locale.ROOT, "%s takes %.2f times as long as jsoup's parser", what, parse / rate));
    }
  }

  private static void size(String kind, List<byte[]> pages) {
    long bytes = pages.stream().mapToLong(page -> page.length).sum();
    say(
        String.format(
            Locale.ROOT,
            "%s: %d pages of %.1f kB",
            kind,
            pages.size(),
            bytes / 1e3 / pages.size()));
  }

  private static List<RunResult> run(int threads) throws RunnerException {
    return new ArrayList<>(
        new Runner(
                new OptionsBuilder()
                    .include(PageBenchmark.class.getSimpleName())
                    .threads(threads)
                    .forks(1)
                    .warmupIterations(Integer.getInteger("sijill.warmups", 5))
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(Integer.getInteger("sijill.iterations", 3))
                    .measurementTime(TimeValue.seconds(2))
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .jvmArgs(
                        "-Dfile.encoding=UTF-8",
                        "-Dsijill.pages=" + PageBenchmark.LAYOUTS,
                        "-Xmx256m")
                    .build())
            .run());
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
