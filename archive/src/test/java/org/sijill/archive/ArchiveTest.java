// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.model.Json;
import picocli.CommandLine;

/** Whole runs of the job on a cluster inside the test. */
class ArchiveTest {
  private static final int FILES = 4;
  private static final int EACH = 60;

  @TempDir static Path input;
  @TempDir static Path work;

  @BeforeAll
  static void runOnce() throws IOException {
    Reports.write(input, FILES, EACH);
    assertThat(run(two(), 2)).isZero();
  }

  private static Path two() {
    return work.resolve("two");
  }

  private static int run(Path output, int parallelism) {
    return new CommandLine(new Archive())
        .execute(
            "-i",
            input.toString(),
            "-o",
            output.toString(),
            "-n",
            "" + parallelism,
            "--checkpoint-seconds",
            "2");
  }

  @Test
  void rowsAreThoseOfThePlainCoder() throws IOException {
    assertThat(Reports.lines(two(), "events")).isEqualTo(Reports.coded(input));
  }

  @Test
  void linesAreTheSameWhateverTheParallelism() throws IOException {
    Path one = work.resolve("one");
    assertThat(run(one, 1)).isZero();
    for (String part : List.of("events", "outcomes", "diagnostics", "blocks")) {
      assertThat(Reports.lines(one, part)).as(part).isEqualTo(Reports.lines(two(), part));
    }
  }

  @Test
  void everyInputHasOneOutcomeAndABrokenFileStopsNothing() throws IOException {
    List<String> outcomes = Reports.lines(two(), "outcomes");
    assertThat(outcomes).hasSize(FILES * EACH + 2);
    assertThat(outcomes).filteredOn(o -> o.contains("\"outcome\":\"broken\"")).hasSize(1);
    assertThat(Reports.lines(two(), "diagnostics"))
        .hasSize(2)
        .anyMatch(d -> d.contains("broken.warc.gz"));
  }

  @Test
  void eventsOfOneDayAndPlaceStandTogether() throws IOException {
    List<String> blocks = Reports.lines(two(), "blocks");
    assertThat(blocks).isNotEmpty();
    for (String block : blocks) {
      JsonNode line = Json.mapper().readTree(block);
      assertThat(line.path("events").size()).isGreaterThan(1);
    }
  }

  @Test
  void aCompleteOutputIsNotWrittenAgain() throws IOException {
    assertThat(run(two(), 2)).isEqualTo(1);
    assertThat(Reports.lines(two(), "events")).hasSize(FILES * EACH);
  }

  @Test
  void aPatternNamesFiles() throws IOException {
    assertThat(Inputs.of(List.of(input + "/part*.gz"))).hasSize(FILES / 2);
  }

  @Test
  void anAddressIsLeftToFlink() throws IOException {
    assertThat(Inputs.of(List.of("s3://crawl/2018/")))
        .hasSize(1)
        .allMatch(path -> path.toUri().getScheme().equals("s3"));
  }
}
