// SPDX-License-Identifier: Apache-2.0
package org.sijill.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.sijill.coder.Coder;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.model.Report;

/**
 * Prints the table of {@code make bench} and keeps it.
 *
 * <p>Arguments: the file to write, or none. System properties: {@code sijill.corpus}, the reports.
 */
public final class Bench {
  /** One report of so many is measured: the corpus is large and its outlets come in blocks. */
  static final int STEP = Integer.getInteger("sijill.step", 17);

  private Bench() {}

  /** Measures and prints. */
  public static void main(String[] args) throws IOException, RunnerException {
    StringBuilder out = new StringBuilder();
    List<Report> reports = Corpus.reports(STEP);
    head(reports, out);
    rates(reports, out);
    Coder coder = Coder.arabic();
    heap(out);
    reports.stream().limit(300).forEach(coder::code);
    texts(coder, reports, out);
    System.out.println(out);
    if (args.length > 0) {
      Files.writeString(Path.of(args[0]), out.toString());
    }
  }

  private static void head(List<Report> reports, StringBuilder out) {
    out.append("Machine: ").append(System.getProperty("os.name")).append(' ');
    out.append(System.getProperty("os.version")).append(", ");
    out.append(Runtime.getRuntime().availableProcessors()).append(" processors; Java ");
    out.append(System.getProperty("java.vm.version")).append("; load at begin ");
    out.append(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()).append("\n\n");
    long chars = reports.stream().mapToLong(r -> r.text().length()).sum();
    out.append(reports.size()).append(" reports, ").append(sentences(reports));
    out.append(" sentences, ").append(chars).append(" characters\n\n");
  }

  private static long sentences(List<Report> reports) {
    return reports.stream().mapToLong(r -> TextStage.read(r).sentences().size()).sum();
  }

  private static void rates(List<Report> reports, StringBuilder out) throws RunnerException {
    double chars = reports.stream().mapToLong(r -> r.text().length()).average().orElse(0);
    double sentences = (double) sentences(reports) / reports.size();
    out.append(
        "| what | threads | reports/s | sentences/s | million characters/s | kB allocated a report |\n");
    out.append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
    for (int threads : List.of(1, 2)) {
      for (RunResult run : run(threads)) {
        Result<?> rate = run.getPrimaryResult();
        String name = run.getParams().getBenchmark();
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        out.append(
            String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.2f | %.0f |%n",
                name.substring(name.lastIndexOf('.') + 1),
                threads,
                rate.getScore(),
                rate.getScore() * sentences,
                rate.getScore() * chars / 1e6,
                allocated == null ? Double.NaN : allocated.getScore() / 1000));
      }
    }
    out.append('\n');
  }

  private static List<RunResult> run(int threads) throws RunnerException {
    return new ArrayList<>(
        new Runner(
                new OptionsBuilder()
                    .include(CoderBenchmark.class.getSimpleName())
                    .threads(threads)
                    .forks(1)
                    .warmupIterations(Integer.getInteger("sijill.warmups", 5))
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(Integer.getInteger("sijill.iterations", 5))
                    .measurementTime(TimeValue.seconds(2))
                    .addProfiler(GCProfiler.class)
                    .jvmArgs(
                        "-Dfile.encoding=UTF-8",
                        "-Dsijill.corpus=" + Corpus.FILE,
                        "-Dsijill.step=" + STEP,
                        "-Xmx1g")
                    .build())
            .run());
  }

  private static void heap(StringBuilder out) {
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    out.append(
        String.format(
            Locale.ROOT,
            "Heap in use once the coder and the reports are loaded: %d MB%n%n",
            used >> 20));
  }

  private static void texts(Coder coder, List<Report> reports, StringBuilder out) {
    out.append("| plain text, kB | ms | ms/kB |\n| ---: | ---: | ---: |\n");
    Map<Integer, Double> sizes = Texts.sizes(coder, reports);
    sizes.forEach(
        (kb, ms) ->
            out.append(String.format(Locale.ROOT, "| %d | %.1f | %.3f |%n", kb, ms, ms / kb)));
    double plain = sizes.getOrDefault(1000, Double.NaN);
    out.append("\n| hard text, 1 MB | ms | times plain |\n| --- | ---: | ---: |\n");
    Texts.hard(coder)
        .forEach(
            (name, ms) ->
                out.append(
                    String.format(Locale.ROOT, "| %s | %.0f | %.2f |%n", name, ms, ms / plain)));
  }
}
