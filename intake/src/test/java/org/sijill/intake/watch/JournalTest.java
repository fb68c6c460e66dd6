// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.intake.fetch.Validators;

class JournalTest {
  private static final FeedState STATE =
      new FeedState(
          "https://n.example/rss?a=1 2",
          new Validators("\"خ 1\"", null),
          "abc",
          Instant.parse("2025-03-20T08:00:00Z"),
          3,
          false);

  @TempDir Path folder;

  @Test
  void remembersItemsAndFeeds() throws IOException {
    try (Journal journal = Journal.open(folder, 100)) {
      journal.given(-7);
      journal.feed("rss", STATE);
    }
    try (Journal journal = Journal.open(folder, 100)) {
      assertThat(journal.has(-7)).isTrue();
      assertThat(journal.has(7)).isFalse();
      assertThat(journal.feed("rss")).isEqualTo(STATE);
      assertThat(journal.feed("other")).isEqualTo(FeedState.fresh("other"));
    }
  }

  @Test
  void aCrashAtAnyByteCostsOnlyTheEntryBeingWritten() throws IOException {
    try (Journal journal = Journal.open(folder, 100)) {
      for (long key : List.of(1L, 2L, 3L)) {
        journal.given(key);
      }
    }
    Path file = folder.resolve("journal");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length <= whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      int lines = lines(whole, length);
      try (Journal journal = Journal.open(folder, 100)) {
        for (long key = 1; key <= 3; key++) {
          assertThat(journal.has(key)).as("clipped at %d", length).isEqualTo(key <= lines);
        }
        journal.given(4);
      }
      try (Journal journal = Journal.open(folder, 100)) {
        assertThat(journal.has(4)).as("added after a clip at %d", length).isTrue();
      }
    }
  }

  private static int lines(byte[] bytes, int length) {
    int lines = 0;
    for (int i = 0; i < length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  @Test
  void damagedEntriesArePassedOver() throws IOException {
    try (Journal journal = Journal.open(folder, 100)) {
      journal.given(1);
      journal.given(2);
    }
    Path file = folder.resolve("journal");
    byte[] bytes = Files.readAllBytes(file);
    bytes[2] ^= 1;
    Files.write(file, bytes);
    try (Journal journal = Journal.open(folder, 100)) {
      assertThat(journal.has(1)).isFalse();
      assertThat(journal.has(2)).isTrue();
    }
  }

  @Test
  void onlyOneWatchMayUseIt() throws IOException {
    try (Journal journal = Journal.open(folder, 100)) {
      assertThat(journal.has(1)).isFalse();
      assertThatThrownBy(() -> Journal.open(folder, 100))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("in use");
    }
  }

  @Test
  void forgetsTheOldestAndKeepsTheFileSmall() throws IOException {
    try (Journal journal = Journal.open(folder, 10)) {
      for (long key : LongStream.range(0, 11_000).toArray()) {
        journal.given(key);
      }
      journal.feed("rss", STATE);
    }
    long before = Files.size(folder.resolve("journal"));
    try (Journal journal = Journal.open(folder, 10)) {
      assertThat(journal.has(10_999)).isTrue();
      assertThat(journal.has(0)).isFalse();
      journal.given(11_000);
    }
    assertThat(Files.size(folder.resolve("journal"))).isLessThan(before / 100);
    try (Journal journal = Journal.open(folder, 10)) {
      assertThat(journal.has(11_000)).isTrue();
      assertThat(journal.has(10_999)).isTrue();
      assertThat(journal.feed("rss")).isEqualTo(STATE);
    }
  }
}
