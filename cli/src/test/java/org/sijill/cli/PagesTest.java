// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say about other files is so. */
class PagesTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
  private static final Pattern NAMED = Pattern.compile("\\bdocs/[\\w/-]+\\.md\\b");

  static Stream<Path> pages() {
    return Pages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFile(Path page) {
    List<String> broken = new ArrayList<>();
    Matcher links = LINK.matcher(Pages.read(page));
    while (links.find()) {
      String target = links.group(1);
      if (!target.contains("://") && !Files.exists(page.resolveSibling(target))) {
        broken.add(target);
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void pagesThatTheHelpNamesAreThere() {
    Matcher named = NAMED.matcher(Cli.run("reference").out());
    List<String> missing = new ArrayList<>();
    while (named.find()) {
      if (!Files.exists(Pages.HOME.resolve(named.group()))) {
        missing.add(named.group());
      }
    }
    assertThat(missing).isEmpty();
  }
}
