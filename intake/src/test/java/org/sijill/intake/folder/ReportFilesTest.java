// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  @Test
  void aListGivesItsPathsInOrderAndFoldersInTheirPlace() throws IOException {
    make("b.txt", "in/a.txt", "in/c.txt");
    String text =
        "# what came in\n" + folder.resolve("in") + "\r\n\n  " + folder.resolve("b.txt") + "\n";
    Path list = Files.writeString(folder.resolve("list"), text);
    assertThat(walk(Path.of("@" + list))).containsExactly("in/a.txt", "in/c.txt", "b.txt");
  }

  @Test
  void aListMayStandOnStandardInput() {
    byte[] text = folder.resolve("none.txt").toString().getBytes(StandardCharsets.UTF_8);
    ReportFiles files = new ReportFiles(List.of(Path.of("@-")), new ByteArrayInputStream(text));
    assertThat(files.next()).isEqualTo(folder.resolve("none.txt"));
    assertThat(files.hasNext()).isFalse();
  }

  @Test
  void aListThatIsMissingIsGivenOutAsItIs() {
    ReportFiles files = new ReportFiles(List.of(Path.of("@none.list")));
    assertThat(files.next()).isEqualTo(Path.of("@none.list"));
    assertThat(files.hasNext()).isFalse();
  }

  @Test
  void linesThatAreNoPathAreGivenOutAsPathsThatDoNotExist() throws IOException {
    byte[] odd = "a\0b\n".concat("x".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    Path list = Files.write(folder.resolve("list"), odd);
    ReportFiles files = new ReportFiles(List.of(Path.of("@" + list)));
    assertThat(files.next()).isEqualTo(Path.of("a_b"));
    assertThat(files.next().toString()).contains("too long");
    assertThat(files.hasNext()).isFalse();
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
