// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
  @TempDir Path folder;

  @Test
  void walksFoldersByName() throws IOException {
    make("b.txt", "a.txt", "a/z.txt", "c/1.txt");
    assertThat(walk(folder)).containsExactly("a/z.txt", "a.txt", "b.txt", "c/1.txt");
  }

  @Test
  void takesFilesWithEndingsThatReportsHave() throws IOException {
    make("a.txt", "b.HTML", "c.jsonl.gz", "d.csv", "notes.md", "photo.jpg", "README");
    assertThat(walk(folder)).containsExactly("a.txt", "b.HTML", "c.jsonl.gz", "d.csv");
  }

  @Test
  void sidecarsAreNoReports() throws IOException {
    make("a.txt", "a.json", "b.txt", "b.txt.json", "c.json");
    assertThat(walk(folder)).containsExactly("a.txt", "b.txt", "c.json");
  }

  @Test
  void givesNamedFilesInTheOrderGiven() throws IOException {
    make("b.txt", "a.md");
    assertThat(walk(folder.resolve("b.txt"), folder.resolve("a.md"), folder.resolve("gone.txt")))
        .containsExactly("b.txt", "a.md", "gone.txt");
  }

  @Test
  void doesNotFollowLinksToFolders() throws IOException {
    make("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
    assertThat(walk(folder)).containsExactly("in/a.txt");
  }

  @Test
  void emptyFolderGivesNothing() {
    assertThat(walk(folder)).isEmpty();
  }

  private void make(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private List<String> walk(Path... paths) {
    List<String> out = new ArrayList<>();
    new ReportFiles(List.of(paths))
        .forEachRemaining(path -> out.add(folder.relativize(path).toString().replace('\\', '/')));
    return out;
  }
}
