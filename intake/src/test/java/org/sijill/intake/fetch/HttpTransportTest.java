// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijill.intake.bytes.TooLargeException;

class HttpTransportTest {
  private final CountDownLatch done = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/plain", x -> answer(x, "خبر".getBytes(StandardCharsets.UTF_8)));
    server.createContext("/large", x -> answer(x, new byte[100_000]));
    server.createContext("/moved", HttpTransportTest::moved);
    server.createContext("/drip", this::drip);
    server.start();
  }

  @AfterEach
  void stop() {
    done.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private static void answer(HttpExchange exchange, byte[] body) throws IOException {
    exchange
        .getResponseHeaders()
        .add("X-Agent", exchange.getRequestHeaders().getFirst("User-Agent"));
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static void moved(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Location", "/plain");
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** Sends a byte and then nothing until the test is over. */
  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1000);
    exchange.getResponseBody().write(1);
    exchange.getResponseBody().flush();
    try {
      done.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static Transport transport(Duration patience) {
    return new HttpTransport(Manners.usual().withBytes(50_000).withPatience(patience));
  }

  @Test
  void sendsHeadersAndGivesTheAnswer() throws Exception {
    Reply reply =
        transport(Duration.ofSeconds(30)).get(at("/plain"), Map.of("User-Agent", "Sijill/9"));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("X-AGENT")).isEqualTo("Sijill/9");
    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("خبر");
  }

  @Test
  void followsNoRedirection() throws Exception {
    Reply reply = transport(Duration.ofSeconds(30)).get(at("/moved"), Map.of());
    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.header("Location")).isEqualTo("/plain");
  }

  @Test
  void stopsATransferThatIsTooLarge() {
    assertThatThrownBy(() -> transport(Duration.ofSeconds(30)).get(at("/large"), Map.of()))
        .isInstanceOf(TooLargeException.class)
        .hasMessageContaining("50000");
  }

  @Test
  void doesNotWaitForAServerThatStallsInTheBody() {
    assertThatThrownBy(() -> transport(Duration.ofMillis(500)).get(at("/drip"), Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("answer");
  }

  @Test
  void aServerThatIsNotThereIsAnIoException() {
    assertThatThrownBy(
            () ->
                transport(Duration.ofSeconds(30)).get(URI.create("http://127.0.0.1:1/x"), Map.of()))
        .isInstanceOf(IOException.class);
  }
}
