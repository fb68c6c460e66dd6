// SPDX-License-Identifier: Apache-2.0
package org.sijill.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sijill.server.change.Change;
import org.sijill.server.change.Hook;
import org.sijill.server.change.HookSender;

/** Whether pages and other programs hear of changes. */
class ChangesTest {
  private static final String SECRET = "a secret of some length";

  private record Heard(String signature, String body) {}

  private static final BlockingQueue<Heard> HEARD = new LinkedBlockingQueue<>();
  private static final AtomicInteger REFUSALS = new AtomicInteger();
  private static HttpServer receiver;
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", ChangesTest::receive);
    receiver.start();
    running = new Running(Settings.local().withHook(hook()));
  }

  private static Hook hook() {
    return new Hook(
        URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/"), SECRET);
  }

  private static void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean refuse = REFUSALS.getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    exchange.sendResponseHeaders(refuse ? 503 : 204, -1);
    exchange.close();
    if (!refuse) {
      HEARD.add(new Heard(exchange.getRequestHeaders().getFirst("X-Sijill-Signature"), body));
    }
  }

  @AfterAll
  static void stop() {
    running.close();
    receiver.stop(0);
  }

  private static String anIncident(String query) {
    return running.json("/api/v1/incidents?limit=1&" + query).at("/items/0/id").asText();
  }

  private static void note(String id) {
    running.post(
        "/api/v1/decisions",
        "{\"action\":\"note\",\"incident\":\"%s\",\"text\":\"seen\"}".formatted(id));
  }

  private static Heard heard(String id) throws InterruptedException {
    Heard heard;
    do {
      heard = HEARD.poll(60, TimeUnit.SECONDS);
      assertThat(heard).as("a change of " + id).isNotNull();
    } while (!heard.body().contains(id));
    return heard;
  }

  @Test
  void aHookHearsOfAChangedIncidentWithASignature() throws InterruptedException {
    String id = anIncident("country=SY");
    note(id);
    Heard heard = heard(id);
    assertThat(heard.signature())
        .isEqualTo(
            "sha256="
                + HookSender.signature(SECRET, heard.body().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aHookThatRefusesHearsItAgain() throws InterruptedException {
    try (HookSender sender = new HookSender(hook(), Duration.ofMillis(1))) {
      REFUSALS.set(2);
      sender.accept(new Change(77, List.of(new Change.Touched("I-again", "v", "pending")), false));
      assertThat(heard("I-again").body()).isNotEmpty();
    }
  }

  @Test
  void pagesThatListenHearOfAChangedIncident() throws IOException {
    URL url = URI.create(running.server.url() + "api/v1/changes").toURL();
    URLConnection connection = url.openConnection();
    connection.setRequestProperty("Accept", "text/event-stream");
    connection.setReadTimeout(60_000);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("event: entry");
      String id = anIncident("country=IQ");
      note(id);
      String line;
      do {
        line = lines.readLine();
      } while (line != null && !line.contains(id));
      assertThat(line).startsWith("data: ").contains("\"entry\":");
    }
  }

  @Test
  void aHookNeedsAWebAddressAndASecret() {
    assertThatThrownBy(() -> new Hook(URI.create("file:///etc/passwd"), SECRET))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Hook(URI.create("https://example.org/"), "short"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSecretOfAHookIsNotPrinted() {
    assertThat(hook().toString()).doesNotContain(SECRET);
  }
}
