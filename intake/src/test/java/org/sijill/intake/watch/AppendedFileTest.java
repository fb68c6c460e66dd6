// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.intake.Outcome;
import org.sijill.intake.Where;

class AppendedFileTest {
  private static final List<String> ITEMS = List.of("first", "second", "الثالث");

  @TempDir Path folder;
  private Path file;
  private Path journal;

  @BeforeEach
  void files() {
    file = folder.resolve("out.jsonl");
    journal = folder.resolve("state/journal");
  }

  /** Gives out the items that were not given out before. */
  private void run(List<String> items) throws IOException {
    try (Journal opened = Journal.open(folder.resolve("state"), 100);
        AppendedFile out = AppendedFile.open(file, opened, Outcome::reason)) {
      for (String item : items) {
        if (!out.has(item.hashCode())) {
          out.give(item.hashCode(), new Outcome.NoText(Where.file("x"), item));
        }
      }
      out.sync();
    }
  }

  @Test
  void eachItemIsWrittenOnceHoweverOftenItComes() throws IOException {
    run(ITEMS.subList(0, 2));
    run(ITEMS);
    run(ITEMS);
    assertThat(Files.readAllLines(file)).isEqualTo(ITEMS);
  }

  /** The journal's entry is written before the line, so a crash stands somewhere in this order. */
  @Test
  void aCrashAtAnyByteNeitherLosesNorRepeatsAnItem() throws IOException {
    for (int done = 0; done < ITEMS.size(); done++) {
      clear();
      run(ITEMS.subList(0, done));
      long before = Files.exists(journal) ? Files.size(journal) : 0;
      byte[] written = Files.readAllBytes(file);
      run(ITEMS.subList(0, done + 1));
      byte[] entries = Files.readAllBytes(journal);
      byte[] lines = Files.readAllBytes(file);
      for (int length = (int) before; length < entries.length; length++) {
        crashed(Arrays.copyOf(entries, length), written);
      }
      for (int length = written.length; length <= lines.length; length++) {
        crashed(entries, Arrays.copyOf(lines, length));
      }
    }
  }

  private void crashed(byte[] entries, byte[] lines) throws IOException {
    Files.write(journal, entries);
    Files.write(file, lines);
    run(ITEMS);
    assertThat(Files.readAllLines(file))
        .as("journal of %d bytes, file of %d", entries.length, lines.length)
        .isEqualTo(ITEMS);
  }

  private void clear() throws IOException {
    Files.deleteIfExists(journal);
    Files.deleteIfExists(file);
  }

  @Test
  void theFileMayBeMovedAwayBetweenRuns() throws IOException {
    run(ITEMS.subList(0, 2));
    Files.move(file, folder.resolve("yesterday.jsonl"));
    run(ITEMS);
    assertThat(Files.readAllLines(file)).containsExactly("الثالث");
  }

  @Test
  void whatNeedsNoLineIsStillNoted() throws IOException {
    run(List.of("", "first"));
    run(List.of("", "first"));
    assertThat(Files.readAllLines(file)).containsExactly("first");
  }
}
