// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that work on a register, one after the other as people use them. */
class RegisterCommandsTest {
  @TempDir Path dir = Path.of("");

  private Path db = Path.of("");

  @BeforeEach
  void ingest() throws IOException {
    db = dir.resolve("test.db");
    Path reports = Files.createDirectories(dir.resolve("reports"));
    for (int day = 3; day <= 5; day++) {
      Files.writeString(
          reports.resolve("r" + day + ".txt"),
          "قصف على حمص\n\nأعلنت السلطات أن طائرات قصفت مدينة حمص يوم الأربعاء وقتل خمسة مدنيين.\n");
      Files.writeString(
          reports.resolve("r" + day + ".json"),
          "{\"published\": \"2024-03-0" + day + "\", \"outlet\": \"جريدة " + day + "\"}");
    }
    assertThat(Cli.run("ingest", reports, "--db", db).code()).isZero();
  }

  @Test
  void readingAgainChangesNothing() {
    Cli again = Cli.run("ingest", dir.resolve("reports"), "--db", db);
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("3 unchanged");
  }

  @Test
  void verifyPrintsTheHeadAndFindsItAgain() {
    Cli first = Cli.run("verify", "--db", db);
    assertThat(first.code()).isZero();
    assertThat(first.out().strip()).matches("[0-9a-f]{64}");
    assertThat(Cli.run("verify", "--db", db, "--head", first.out().strip()).code()).isZero();
    assertThat(Cli.run("verify", "--db", db, "--head", "0123").code()).isEqualTo(1);
  }

  @Test
  void exportAndImportAndExportAreTheSame() throws IOException {
    Path one = dir.resolve("one.jsonl");
    Path two = dir.resolve("two.jsonl");
    Path other = dir.resolve("other.db");
    assertThat(Cli.run("export", "--db", db, "--out", one).code()).isZero();
    assertThat(Cli.run("import", one, "--db", other).err()).contains("3 reports");
    assertThat(Cli.run("export", "--db", other, "--out", two).code()).isZero();
    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(dir.resolve("one.jsonl.meta.json")).content().contains("\"format\":\"jsonl\"");
  }

  @Test
  void aBackupIsRestored() {
    Path backup = dir.resolve("backup.db");
    Path restored = dir.resolve("restored.db");
    assertThat(Cli.run("backup", backup, "--db", db).code()).isZero();
    assertThat(Cli.run("restore", backup, "--db", restored).code()).isZero();
    assertThat(Cli.run("verify", "--db", restored).out())
        .isEqualTo(Cli.run("verify", "--db", db).out());
  }

  @Test
  void recodeWithTheSameKnowledgeChangesNothing() {
    assertThat(Cli.run("recode", "--db", db).err()).contains("3 unchanged");
  }

  @Test
  void anUnknownParameterIsAnError() {
    Cli asked = Cli.run("incidents", "colour:red", "--db", db);
    assertThat(asked.code()).isEqualTo(1);
    assertThat(asked.err()).contains("unknown parameter 'colour'");
  }

  @Test
  void anIncidentThatIsNotThereIsAnError() {
    assertThat(Cli.run("show", "I-nothing", "--db", db).code()).isEqualTo(1);
    assertThat(Cli.run("decide", "accept", "I-nothing", "--db", db, "--by", "x").err())
        .contains("there is no incident");
  }

  @Test
  void aRegisterThatIsNotThereIsAnError() {
    assertThat(Cli.run("incidents", "--db", dir.resolve("none.db")).err())
        .contains("no such register");
  }
}
