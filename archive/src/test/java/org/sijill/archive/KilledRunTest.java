// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle, and the same command after it. */
@Tag("slow")
class KilledRunTest {
  private static final int LONGEST_SECONDS = 120;

  @TempDir Path work;
  @TempDir Path input;

  @Test
  void aKilledRunGoesOnAndGivesTheSameRows() throws IOException, InterruptedException {
    Reports.write(input, 6, 600);
    Path output = work.resolve("out");
    Process first = start(output);
    Checkpoints checkpoints = new Checkpoints(output);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (first.isAlive() && !underWay(checkpoints) && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    first.destroyForcibly().waitFor();
    assertThat(checkpoints.done()).as("killed before its end").isFalse();
    assertThat(checkpoints.latest()).as("a checkpoint").isPresent();

    assertThat(start(output).waitFor()).isZero();
    assertThat(checkpoints.done()).isTrue();
    List<String> rows = Reports.lines(output, "events");
    assertThat(rows).isEqualTo(Reports.coded(input));
  }

  /** Whether some reports are done and covered by a checkpoint. */
  private static boolean underWay(Checkpoints checkpoints) throws IOException {
    return checkpoints.latest().map(p -> number(p) >= 3).orElse(false);
  }

  private static int number(Path checkpoint) {
    return Integer.parseInt(checkpoint.getFileName().toString().substring("chk-".length()));
  }

  private Process start(Path output) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx700m",
            "-cp",
            System.getProperty("java.class.path"),
            Archive.class.getName(),
            "-i",
            input.toString(),
            "-o",
            output.toString(),
            "-n",
            "2",
            "--checkpoint-seconds",
            "0.2")
        .redirectErrorStream(true)
        .redirectOutput(work.resolve("log.txt").toFile())
        .start();
  }
}
