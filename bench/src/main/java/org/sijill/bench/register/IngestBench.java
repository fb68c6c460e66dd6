// SPDX-License-Identifier: Apache-2.0
package org.sijill.bench.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.sijill.coder.Coder;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.register.Register;
import org.sijill.register.Submission;
import org.sijill.register.ingest.Ingest;
import org.sijill.register.ingest.Input;
import org.sijill.register.query.Query;

/**
 * Sets the ingest of a file of reports, end to end (read, code on all processors, store, link),
 * against coding the same reports alone. The two take turns, a block of reports at a time, so that
 * other work on the machine falls on both. Run by {@code scripts/bench-register.sh}; no test.
 */
public final class IngestBench {
  private static final int BLOCK = 500;
  private static final Submission.Coding CODING = new Submission.Coding("bench", "bench");

  private final Coder coder = Coder.arabic();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final double[] wall = new double[2];
  private final double[] cpu = new double[2];
  private int reports;

  private IngestBench() {}

  /** Arguments: a folder to work in, a packed file of reports as JSON lines. */
  public static void main(String[] args) throws Exception {
    new IngestBench().run(Path.of(args[0]), Path.of(args[1]));
  }

  private void run(Path folder, Path corpus) throws IOException, InterruptedException {
    try (Register register = Register.open(folder.resolve("ingest.db").toString());
        BufferedReader in = open(corpus)) {
      List<String> block = new ArrayList<>();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        block.add(line);
        if (block.size() == BLOCK) {
          both(register, block);
          block.clear();
        }
      }
      both(register, block);
      tell("coding alone", 0);
      tell("ingest, end to end", 1);
      System.out.printf(
          Locale.ROOT,
          "ingest takes %.2f times the processor time of coding alone, %.2f times its time by the"
              + " clock%n",
          cpu[1] / cpu[0],
          wall[1] / wall[0]);
      System.out.printf(
          Locale.ROOT,
          "%,d incidents, file of %.0f MB%n",
          register.incidents().count(Query.ALL),
          Files.size(folder.resolve("ingest.db")) / 1e6);
    } finally {
      pool.shutdownNow();
    }
  }

  private void tell(String what, int n) {
    System.out.printf(
        Locale.ROOT,
        "%s: %,d reports, %.1f s by the clock (%.0f a second), %.1f s of processor time (%.0f a"
            + " second)%n",
        what,
        reports,
        wall[n],
        reports / wall[n],
        cpu[n],
        reports / cpu[n]);
  }

  /** Odd blocks are coded first, even ones stored first. */
  private void both(Register register, List<String> lines) throws InterruptedException {
    boolean odd = reports / BLOCK % 2 == 1;
    for (int n = odd ? 0 : 1; n == 0 || n == 1; n += odd ? 1 : -1) {
      long begun = System.nanoTime();
      long used = processorTime();
      if (n == 0) {
        code(lines);
      } else {
        new Ingest(register, coder::code, CODING, Ingest.Settings.usual())
            .run(sink -> lines.forEach(line -> sink.accept(item(line))), done -> {});
      }
      wall[n] += (System.nanoTime() - begun) / 1e9;
      cpu[n] += (processorTime() - used) / 1e9;
    }
    reports += lines.size();
  }

  private void code(List<String> lines) throws InterruptedException {
    List<Callable<CodedReport>> tasks = new ArrayList<>();
    lines.forEach(line -> tasks.add(() -> coder.code(item(line).report())));
    pool.invokeAll(tasks);
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static BufferedReader open(Path corpus) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8));
  }

  private static Input.Item item(String line) {
    try {
      JsonNode node = Json.mapper().readTree(line);
      String text = node.path("text").asText(node.path("body").asText());
      String title = node.path("title").asText(node.path("headline").asText());
      ReportHeader header =
          new ReportHeader(
              node.path("id").asText(),
              LocalDate.parse(node.path("published").asText().substring(0, 10)),
              "ar",
              node.path("outlet").asText(null),
              null,
              null,
              title,
              node.path("url").asText(null),
              null);
      Report report = new Report(header, title + "\n\n" + text, List.of());
      return new Input.Item(report, Instant.EPOCH, header.id(), null);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
