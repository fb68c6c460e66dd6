// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.intake.bytes.TooLargeException;

class FetcherTest {
  private static final String HOST = "http://n.example";
  private static final String FEED = HOST + "/rss";
  private static final Instant START = Instant.parse("2025-03-20T08:00:00Z");

  private final FakeNet net = new FakeNet();
  private final Manners manners = Manners.usual().withAgent("Sijill/9 (desk@n.example)");
  private final Fetcher fetcher =
      new Fetcher(net, manners, net, Set.of("n.example", "other.example"));

  private Fetched fetch(String address) throws InterruptedException {
    return fetcher.fetch(URI.create(address), Validators.NONE);
  }

  @Test
  void givesBodyTypeAndValidators() throws InterruptedException {
    net.on(FEED, 200, "x", "Content-Type", "text/xml", "ETag", "\"1\"", "Last-Modified", "then");
    assertThat(fetch(FEED))
        .isInstanceOfSatisfying(
            Fetched.Body.class,
            body -> {
              assertThat(body.body()).isEqualTo("x".getBytes(StandardCharsets.UTF_8));
              assertThat(body.contentType()).isEqualTo("text/xml");
              assertThat(body.validators()).isEqualTo(new Validators("\"1\"", "then"));
              assertThat(body.moved()).isFalse();
            });
  }

  @Test
  void showsWhatItHasAndWhoAsks() throws InterruptedException {
    net.on(FEED, 304, "");
    assertThat(fetcher.fetch(URI.create(FEED), new Validators("\"1\"", "then")))
        .isEqualTo(new Fetched.Unchanged());
    assertThat(net.lastHeaders())
        .containsEntry("If-None-Match", "\"1\"")
        .containsEntry("If-Modified-Since", "then")
        .containsEntry("User-Agent", "Sijill/9 (desk@n.example)");
  }

  @Test
  void asksRobotsOnceADay() throws InterruptedException {
    net.on(FEED, 200, "x");
    fetch(FEED);
    fetch(FEED);
    net.sleep(Duration.ofHours(25));
    fetch(FEED);
    assertThat(net.all())
        .containsExactly(HOST + "/robots.txt", FEED, FEED, HOST + "/robots.txt", FEED);
  }

  @Test
  void whatRobotsForbidIsNotAskedFor() throws InterruptedException {
    net.on(HOST + "/robots.txt", 200, "User-agent: sijill\nDisallow: /rss");
    assertThat(fetch(FEED)).isInstanceOf(Fetched.Refused.class);
    assertThat(net.asked()).isEmpty();
  }

  @Test
  void robotsThatHaveMovedAreFollowed() throws InterruptedException {
    net.on(HOST + "/robots.txt", 301, "", "Location", "http://other.example/robots.txt");
    net.on("http://other.example/robots.txt", 200, "User-agent: *\nDisallow: /");
    assertThat(fetch(FEED)).isInstanceOf(Fetched.Refused.class);
  }

  @Test
  void aServerInTroubleIsNotReadWithoutItsRobots() throws InterruptedException {
    net.on(HOST + "/robots.txt", 500, "").on(HOST + "/robots.txt", 404, "").on(FEED, 200, "x");
    assertThat(fetch(FEED)).isInstanceOf(Fetched.Refused.class);
    net.sleep(Duration.ofHours(1));
    assertThat(fetch(FEED)).isInstanceOf(Fetched.Body.class);
  }

  @Test
  void requestsToOneHostKeepTheirDistance() throws InterruptedException {
    net.on(FEED, 200, "x");
    fetch(FEED);
    fetch(FEED);
    assertThat(Duration.between(START, net.now())).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void theDelayThatRobotsAskForIsKept() throws InterruptedException {
    net.on(HOST + "/robots.txt", 200, "User-agent: *\nCrawl-delay: 30").on(FEED, 200, "x");
    fetch(FEED);
    fetch(FEED);
    assertThat(Duration.between(START, net.now())).isEqualTo(Duration.ofSeconds(35));
  }

  @Test
  void otherHostsNeedNotWait() throws InterruptedException {
    net.on(FEED, 200, "x").on("http://other.example/rss", 200, "x");
    fetch(FEED);
    Instant after = net.now();
    net.on("http://other.example/robots.txt", 404, "");
    fetch("http://other.example/rss");
    assertThat(Duration.between(after, net.now())).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void retryAfterKeepsTheWholeHostAlone() throws InterruptedException {
    net.on(FEED, 503, "", "Retry-After", "120").on(FEED, 200, "x");
    assertThat(fetch(FEED))
        .isInstanceOfSatisfying(
            Fetched.Later.class, l -> assertThat(l.until()).isEqualTo(net.now().plusSeconds(120)));
    assertThat(fetch(HOST + "/page")).isInstanceOf(Fetched.Later.class);
    assertThat(net.asked()).containsExactly(FEED);
    net.sleep(Duration.ofSeconds(121));
    assertThat(fetch(FEED)).isInstanceOf(Fetched.Body.class);
  }

  @Test
  void retryAfterMayBeADateAndIsHeededForADayAtMost() throws InterruptedException {
    net.on(FEED, 429, "", "Retry-After", "Thu, 20 Mar 2025 09:00:00 GMT");
    assertThat(fetch(FEED))
        .isInstanceOfSatisfying(
            Fetched.Later.class,
            l -> assertThat(l.until()).isEqualTo(Instant.parse("2025-03-20T09:00:00Z")));
    String far = "http://other.example/rss";
    net.on(far, 503, "", "Retry-After", "999999999");
    assertThat(fetch(far))
        .isInstanceOfSatisfying(
            Fetched.Later.class,
            l -> assertThat(l.until()).isEqualTo(net.now().plus(Duration.ofHours(24))));
  }

  @Test
  void followsRedirectionsAndSaysWhetherForGood() throws InterruptedException {
    net.on(FEED, 301, "", "Location", "/feed.xml").on(HOST + "/feed.xml", 200, "x");
    assertThat(fetch(FEED))
        .isInstanceOfSatisfying(
            Fetched.Body.class,
            b -> {
              assertThat(b.address()).hasToString(HOST + "/feed.xml");
              assertThat(b.moved()).isTrue();
            });
    net.on(HOST + "/t", 302, "", "Location", "/feed.xml");
    assertThat(fetch(HOST + "/t"))
        .isInstanceOfSatisfying(Fetched.Body.class, b -> assertThat(b.moved()).isFalse());
  }

  @Test
  void endlessRedirectionsEnd() throws InterruptedException {
    net.on(FEED, 302, "", "Location", FEED);
    assertThat(fetch(FEED)).isInstanceOf(Fetched.Refused.class);
    assertThat(net.asked()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://n.example/x",
        "mailto:a@n.example",
        "/relative",
        "http://127.0.0.1/x",
        "http://10.1.2.3/x",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest",
        "http://100.64.0.1/",
        "http://[::1]/",
        "http://[fd00::1]/"
      })
  void neverLeavesTheWebOrReachesIntoAPrivateNetwork(String address) throws InterruptedException {
    assertThat(fetch(address)).isInstanceOf(Fetched.Refused.class);
    net.on(FEED, 302, "", "Location", address);
    fetch(FEED);
    assertThat(net.asked()).doesNotContain(address);
  }

  @Test
  void unpacksWhatIsPacked() throws InterruptedException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("خبر".getBytes(StandardCharsets.UTF_8));
    }
    net.on(FEED, 200, out.toByteArray(), "Content-Encoding", "gzip");
    assertThat(fetch(FEED))
        .isInstanceOfSatisfying(
            Fetched.Body.class,
            b -> assertThat(new String(b.body(), StandardCharsets.UTF_8)).isEqualTo("خبر"));
  }

  @Test
  void whatIsTooLargeOrFailsIsNoException() throws InterruptedException {
    net.fail(FEED, new TooLargeException("more than 5 bytes"));
    assertThat(fetch(FEED)).isEqualTo(new Fetched.TooLarge("more than 5 bytes"));
    net.fail(HOST + "/b", new IOException("reset"));
    assertThat(fetch(HOST + "/b")).isEqualTo(new Fetched.Later("reset", null));
  }

  @Test
  void goneIsToldFromMissing() throws InterruptedException {
    net.on(FEED, 410, "").on(HOST + "/b", 404, "");
    assertThat(fetch(FEED)).isEqualTo(new Fetched.Refused("the server answered 410", true));
    assertThat(fetch(HOST + "/b")).isEqualTo(new Fetched.Refused("the server answered 404", false));
  }
}
