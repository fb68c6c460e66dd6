// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees when the machine fails, and that nothing acknowledged is lost. */
class FaultsTest {
  private static final Path PAGES = Pages.HOME.resolve("docs/tutorial/pages");

  /** Enough for the index of the log of changes, too little for a report in the log. */
  private static final int ROOM_KIB = 40;

  @TempDir Path dir = Path.of("");

  /** One line that says what is wrong, no trace of the program. */
  private static void isComplaint(Cli cli) {
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("sijill: ").doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void aRegisterInAFolderThatIsNoneIsRefused() throws IOException {
    Path file = Files.writeString(dir.resolve("notes.txt"), "notes");
    isComplaint(Cli.run("ingest", PAGES, "--db", file.resolve("register.db")));
  }

  @Test
  void aFileThatIsNoRegisterIsRefusedAndKept() throws IOException {
    Path file = Files.writeString(dir.resolve("notes.db"), "these are notes, not a database\n");
    isComplaint(Cli.run("incidents", "--db", file));
    assertThat(file).hasContent("these are notes, not a database\n");
  }

  @Test
  void anOutputInAFolderThatIsNoneIsRefused() throws IOException {
    Path file = Files.writeString(dir.resolve("notes.txt"), "notes");
    isComplaint(Cli.run("code", PAGES, "-q", "--out", file.resolve("out.csv")));
  }

  @Test
  void anOutputThatCannotBeWrittenToTheEndIsAFailure() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "only where the system has a device that is always full");
    isComplaint(Cli.run("code", PAGES, "--format", "jsonl", "-q", "--out", full));
  }

  @Test
  void twoProgramsMayWriteOneRegisterAtOnce() throws IOException {
    Path one = Files.createDirectories(dir.resolve("one"));
    Path two = Files.createDirectories(dir.resolve("two"));
    List<Path> pages;
    try (var files = Files.list(PAGES)) {
      pages = files.sorted().toList();
    }
    for (int i = 0; i < pages.size(); i++) {
      Path to = i % 2 == 0 ? one : two;
      Files.copy(pages.get(i), to.resolve(pages.get(i).getFileName()));
    }
    Path db = dir.resolve("register.db");
    CompletableFuture<Cli> first =
        CompletableFuture.supplyAsync(() -> Cli.run("ingest", one, "--db", db));
    CompletableFuture<Cli> second =
        CompletableFuture.supplyAsync(() -> Cli.run("ingest", two, "--db", db));
    assertThat(first.join().code()).as(first.join().err()).isZero();
    assertThat(second.join().code()).as(second.join().err()).isZero();
    assertThat(Cli.run("ingest", PAGES, "--db", db).err()).contains(pages.size() + " unchanged");
    assertThat(Cli.run("verify", "--db", db).code()).isZero();
  }

  /** Unpacks the database's library, which the bounded process could not do itself. */
  private String library() throws IOException {
    String arch = System.getProperty("os.arch").equals("amd64") ? "x86_64" : "aarch64";
    String name = "libsqlitejdbc.so";
    try (InputStream in =
        FaultsTest.class.getResourceAsStream("/org/sqlite/native/Linux/" + arch + "/" + name)) {
      assumeTrue(in != null && System.getProperty("os.name").equals("Linux"), "made for Linux");
      Files.copy(Objects.requireNonNull(in), dir.resolve(name));
    }
    return name;
  }

  /**
   * A process that may write no file larger than a bound meets what a full disk gives. What the
   * register held before is still there, and the run can be repeated when there is room.
   */
  @Test
  void aFullDiskCostsTheRunButNothingThatWasStored() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash for its ulimit");
    Path db = dir.resolve("register.db");
    Path page = PAGES.resolve("marib-mine.html");
    assertThat(Cli.run("ingest", page, "--db", db).code()).isZero();
    String head = Cli.run("verify", "--db", db).out();

    Process full =
        new ProcessBuilder(
                "/bin/bash",
                "-c",
                "ulimit -f " + ROOM_KIB + "; exec \"$@\"",
                "sijill",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dorg.sqlite.lib.path=" + dir,
                "-Dorg.sqlite.lib.name=" + library(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.sijill.cli.Sijill",
                "ingest",
                PAGES.toString(),
                "--db",
                db.toString())
            .redirectErrorStream(true)
            .start();
    full.getOutputStream().close();
    String said = new String(full.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(full.waitFor(2, TimeUnit.MINUTES)).isTrue();

    assertThat(full.exitValue()).as(said).isEqualTo(1);
    assertThat(said).contains("sijill: the register failed").doesNotContain("\tat ");
    assertThat(Cli.run("verify", "--db", db, "--head", head.strip()).code()).isZero();
    assertThat(Cli.run("ingest", PAGES, "--db", db).code()).isZero();
    assertThat(Cli.run("verify", "--db", db).code()).isZero();
  }
}
