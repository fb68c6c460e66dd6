// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalTest {
  @TempDir Path dir = Path.of("");

  private String incidents(String name, List<Path> pages) {
    Path db = dir.resolve(name);
    pages.forEach(page -> assertThat(Cli.run("ingest", page, "--db", db).code()).isZero());
    String lines = Cli.run("incidents", "--json", "--db", db).out();
    return lines.replaceAll(
        "\"changed\":\\d+", ""); // the entry of the ledger, which tells the order
  }

  @Test
  void theOrderInWhichReportsArriveChangesNoIncident() throws IOException {
    List<Path> pages;
    try (var files = Files.list(Pages.HOME.resolve("docs/tutorial/pages"))) {
      pages = new ArrayList<>(files.sorted().toList());
    }
    String forwards = incidents("forwards.db", pages);
    Collections.reverse(pages);
    assertThat(incidents("backwards.db", pages)).isEqualTo(forwards).isNotEmpty();
  }
}
