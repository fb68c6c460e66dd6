// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private static final String FILE =
      """
      # who may read what
      User-agent: OtherBot
      Disallow: /

      User-Agent: sijill   # us
      User-agent: third
      Allow: /news/open
      Disallow: /news/
      Disallow: /*.pdf$
      Disallow: /find?*sort=
      Disallow:
      Crawl-delay: 2.5

      User-agent: *
      Disallow: /all
      """;

  private static boolean allows(String file, String path) {
    return Robots.of(file, "Sijill/1.0 (desk@n.example)")
        .allows(URI.create("https://n.example" + path));
  }

  @ParameterizedTest
  @CsvSource({
    "/, true",
    "'', true",
    "/news, true",
    "/news/1, false",
    "/news/open/1, true",
    "/a/b.pdf, false",
    "/a/b.pdf?x=1, true",
    "/a/b.pdfs, true",
    "/find?a=1&sort=2, false",
    "/find?a=1, true",
    "/all, true",
    "/robots.txt, true",
  })
  void theLongestRuleOfOurOwnGroupDecides(String path, boolean allowed) {
    assertThat(allows(FILE, path)).isEqualTo(allowed);
  }

  @Test
  void withoutAGroupOfOurOwnThatForAllCounts() {
    String file = "User-agent: x\nDisallow: /x\nUser-agent: *\nDisallow: /all\n";
    assertThat(allows(file, "/x")).isTrue();
    assertThat(allows(file, "/all/1")).isFalse();
  }

  @Test
  void groupsOfOneNameAreTakenTogether() {
    String file = "User-agent: sijill\nDisallow: /a\n\nUser-agent: Sijill\nDisallow: /b\n";
    assertThat(allows(file, "/a")).isFalse();
    assertThat(allows(file, "/b")).isFalse();
  }

  @Test
  void allowingWinsATie() {
    assertThat(allows("User-agent: *\nDisallow: /a\nAllow: /a\n", "/a")).isTrue();
  }

  @Test
  void theDelayIsHeededUpToAMinute() {
    assertThat(Robots.of(FILE, "Sijill").delay()).isEqualTo(Duration.ofMillis(2500));
    assertThat(Robots.of("User-agent: *\nCrawl-delay: 9999", "Sijill").delay())
        .isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void whatIsNoRobotsFileAllowsAll() {
    assertThat(allows("<html><body>Not found</body></html>", "/a")).isTrue();
    assertThat(allows("", "/a")).isTrue();
    assertThat(allows(": :\n*\nDisallow: /a", "/a")).isTrue();
  }

  @Test
  void manyStarsCostLittle() {
    String pattern = "/" + "*a".repeat(500) + "$";
    String path = "/" + "a".repeat(5000) + "b";
    assertThat(allows("User-agent: *\nDisallow: " + pattern, path)).isTrue();
  }
}
