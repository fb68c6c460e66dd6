// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.register.export.Format;
import org.sijill.register.query.Query;

/**
 * A process that ingests and decides is killed (SIGKILL) again and again at random moments: nothing
 * acknowledged is lost, nothing is half written, and what comes out in the end is byte for byte
 * what an undisturbed run makes.
 */
abstract class CrashContract {
  private static final int SIGKILLED = 137;
  private static final int MOST_LINES = 12;

  @TempDir Path scratch = Path.of("");

  private final Random random = new Random();

  abstract String location();

  /** One life of the process: what it acknowledged, and whether it was killed. */
  private record Life(Set<String> acknowledged, boolean killed) {}

  @Test
  void killsLoseNothing(TestReporter reporter) throws Exception {
    survive(6, reporter);
  }

  /** System property {@code sijill.kills} asks for another number, to run it in pieces. */
  @Test
  @Tag("slow")
  void twoHundredKillsLoseNothing(TestReporter reporter) throws Exception {
    survive(Integer.getInteger("sijill.kills", 200), reporter);
  }

  private void survive(int kills, TestReporter reporter) throws Exception {
    String expected = undisturbed();
    String location = location();
    Set<String> acknowledged = new HashSet<>();
    int done = 0;
    int finished = 0;
    int changes = 0;
    while (done < kills || finished == 0) {
      Life life = live(location, done < kills);
      acknowledged.addAll(life.acknowledged());
      changes += life.acknowledged().size();
      done += life.killed() ? 1 : 0;
      check(location, acknowledged);
      if (!life.killed()) {
        assertThat(outcome(location)).as("after %d kills", done).isEqualTo(expected);
        finished++;
        location = location();
        acknowledged.clear();
      }
    }
    reporter.publishEntry(
        "kills",
        "%d, runs brought to their end: %d, changes acknowledged: %d"
            .formatted(done, finished, changes));
  }

  private String undisturbed() {
    String location = location();
    try (Register register = Register.open(location, CrashWork.CLOCK)) {
      new CrashWork(register, line -> {}).run();
    }
    return outcome(location);
  }

  /** The whole export and the newest link of the ledger's chain. */
  private static String outcome(String location) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Register register = Register.open(location, CrashWork.CLOCK)) {
      register.exports().write(Query.ALL, Format.JSONL, out);
      return out.toString(StandardCharsets.UTF_8) + register.ledger().head();
    }
  }

  private static void check(String location, Set<String> acknowledged) {
    try (Register register = Register.open(location, CrashWork.CLOCK)) {
      assertThat(register.ledger().verify().faults()).isEmpty();
      assertThat(CrashWork.present(register)).containsAll(acknowledged);
    }
  }

  /** Runs the process to its end, or kills it after some lines and a moment more. */
  private Life live(String location, boolean kill) throws IOException, InterruptedException {
    Path errors = scratch.resolve("errors.txt");
    Process process = new ProcessBuilder(command(location)).redirectError(errors.toFile()).start();
    Set<String> acknowledged = new HashSet<>();
    int lines = kill ? random.nextInt(MOST_LINES) : Integer.MAX_VALUE;
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      String line = reader.readLine();
      for (int i = 0; line != null; i++) {
        if (!line.equals("opening")) {
          acknowledged.add(line);
        }
        if (i == lines) {
          Thread.sleep(random.nextInt(i == 0 ? 400 : 25), random.nextInt(1_000_000));
          process.toHandle().destroyForcibly(); // leaves the stream to be read to its end
        }
        line = reader.readLine();
      }
    } finally {
      process.destroyForcibly();
    }
    int code = process.waitFor();
    assertThat(code).as(Files.readString(errors)).isIn(0, SIGKILLED);
    return new Life(acknowledged, code == SIGKILLED);
  }

  private static List<String> command(String location) {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-Dfile.encoding=UTF-8",
        "-cp",
        classes,
        CrashChild.class.getName(),
        location);
  }
}
