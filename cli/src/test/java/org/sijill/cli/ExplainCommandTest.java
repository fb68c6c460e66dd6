// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.cli.demo.Demo;

class ExplainCommandTest {
  @TempDir Path folder;
  private Path report = Path.of("");

  @BeforeEach
  void demoReport() throws IOException {
    String name = Demo.NAMES.get(0);
    report = Files.write(folder.resolve(name + ".txt"), Demo.text(name));
    Files.write(folder.resolve(name + ".json"), Demo.sidecar(name));
  }

  @Test
  void numbersTheSentencesFromOne() {
    Cli cli = Cli.run("explain", report);
    assertThat(cli.code()).isZero();
    assertThat(cli.out()).startsWith("[1] headline  مسيّرتان").contains("\n[5] ");
  }

  @Test
  void showsTheWaysAWordMayBeSplit() {
    assertThat(Cli.run("explain", report, "--stage", "text").out())
        .contains("text     واضاف  word 224-229  or و+اضاف");
  }

  @Test
  void oneSentenceIsOneSentence() {
    assertThat(Cli.run("explain", report, "--sentence", 3).out())
        .startsWith("[3] body  وأضاف")
        .doesNotContain("[2]", "[4]");
  }

  @Test
  void oneStageLeavesTheOthersOut() {
    assertThat(Cli.run("explain", report, "--stage", "event").out()).doesNotContain("    text ");
  }

  @Test
  void everyStageSaysWhatItSaw() {
    assertThat(Cli.run("explain", report).out())
        .containsPattern("    quantity « 41[^»]* »  41 attacks, digits  by ")
        .containsPattern(
            "    time     « مساء الأربعاء »  2026-03-04 – 2026-03-04, evening, within, relative  by ")
        .containsPattern("    place    « قاعدة حرير[^»]* »  .* IQ .*, as location  by ")
        .containsPattern("    actor    « مسؤول عسكري أميركي »  .*official  by ")
        .containsPattern("    frame    « هاجمت »  frame [a-z_]+ \\([a-z_]+\\), real, verb")
        .containsPattern("    event    demo-1-drones#1 [a-z_]+  event_type  « [^»]+ »  by ");
  }

  @Test
  void sentenceThatIsNotThereIsWrongUsage() {
    Cli cli = Cli.run("explain", report, "--sentence", 99);
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("there is no sentence 99; the report has 5");
  }

  @Test
  void reportThatCannotBeReadIsOneComplaint() {
    Cli cli = Cli.run("explain", folder.resolve("gone.txt"));
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("gone.txt: no such file").hasLineCount(1);
  }

  @Test
  void histogramCountsTheWordsOfTimeThatNoRuleTook() throws IOException {
    Path own =
        Files.writeString(
            folder.resolve("own.txt"),
            "شهر عسل في المدينة\n\nقال الوزير مساء الثلاثاء إن شهر العسل بين الطرفين انتهى، وإن شهر العسل قصير.\n");
    Cli cli =
        Cli.run("explain", own, "--published", "2026-03-05", "--stage", "time", "--histogram", 3);
    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .startsWith("1 reports, 1 time expressions, 3 words of time in none of them\n")
        .containsPattern("      3  unit +شهر   « شهر عسل");
  }

  @Test
  void histogramIsOfStageTimeAlone() {
    Cli cli = Cli.run("explain", report, "--histogram", 3);
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("--histogram needs --stage time and no other");
  }
}
