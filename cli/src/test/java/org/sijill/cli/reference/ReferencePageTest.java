// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class ReferencePageTest {
  @Command(
      name = "tool",
      description = "A tool.",
      subcommands = {Mend.class, Hidden.class})
  static final class Tool {}

  @Command(
      name = "mend",
      description = {"Mends things.", ".dots and -hyphens\\"},
      footer = "  tool mend --with=glue")
  static final class Mend {
    @Option(
        names = {"-w", "--with"},
        paramLabel = "A|B",
        description = "By what means.")
    String with = "";
  }

  @Command(name = "hidden", hidden = true, description = "Not for people.")
  static final class Hidden {}

  private final CommandLine line = new CommandLine(new Tool());

  @Test
  void everyVisibleCommandHasItsHeading() {
    assertThat(ReferencePage.of(line)).contains("## `tool mend`").doesNotContain("hidden");
  }

  @Test
  void barsInACellAreGuarded() {
    assertThat(ReferencePage.of(line)).contains("| `-w, --with=A\\|B` | By what means. |");
  }

  @Test
  void manualPagesGuardWhatRoffWouldTakeForItsOwn() {
    assertThat(ManualPages.of(line)).containsOnlyKeys("tool-mend.1", "sijill.1");
    assertThat(ManualPages.of(line).get("tool-mend.1")).contains("\n\\&.dots and \\-hyphens\\e\n");
  }
}
