// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.coder.Coder;
import org.sijill.knowledge.examples.Examples;

/** Codes every example; what is not right is listed in {@code target/examples.txt}. */
class ExampleRunnerTest {
  /** Share of the examples that are wholly right; only ever raised. */
  private static final double FLOOR = 0.53;

  @Test
  void codesTheExamplesAtLeastAsWellAsBefore() throws IOException {
    Coder coder = Coder.arabic();
    List<Verdict> verdicts =
        Examples.all().stream().map(e -> ExampleCheck.check(e, coder.code(e.report()))).toList();
    ExampleSummary summary = ExampleSummary.of(verdicts);
    Path list = Path.of("target", "examples.txt");
    Files.createDirectories(list.toAbsolutePath().getParent());
    Files.writeString(list, summary.listing(), StandardCharsets.UTF_8);
    assertThat(summary.share()).as(summary.figures()).isGreaterThanOrEqualTo(FLOOR);
  }
}
