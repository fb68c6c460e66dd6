// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.change;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sijill.model.Json;

/**
 * Posts each change as JSON, signed: header {@code X-Sijill-Signature} is {@code sha256=} and the
 * hex HMAC-SHA256 of the body. Tries four times with growing pauses, then gives the change up and
 * logs so; a receiver that missed one reads {@code /api/v1/incidents?changed=N..}. Thread-safe.
 */
public final class HookSender implements Consumer<Change>, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(HookSender.class.getName());
  private static final int WAITING = 1000;
  private static final int TRIES = 4;

  private final Hook hook;
  private final Duration pause;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final BlockingQueue<Change> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread = new Thread(this::run, "hook");

  /**
   * @param pause before the second try; doubled before each further one
   */
  public HookSender(Hook hook, Duration pause) {
    this.hook = hook;
    this.pause = pause;
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void accept(Change change) {
    if (!waiting.offer(change)) {
      LOG.log(System.Logger.Level.WARNING, "the hook is too slow; change {0} is left out", change);
    }
  }

  private void run() {
    try {
      while (true) {
        send(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(Change change) throws InterruptedException {
    byte[] body = Json.line(change).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(hook.address())
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .header("X-Sijill-Signature", "sha256=" + signature(hook.secret(), body))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    String trouble = "";
    for (int i = 0; i < TRIES; i++) {
      if (i > 0) {
        Thread.sleep(pause.multipliedBy(1L << (i - 1)).toMillis());
      }
      try {
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status / 100 == 2) {
          return;
        }
        trouble = "status " + status;
      } catch (IOException e) {
        trouble = e.toString();
      }
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "the hook {0} did not take entry {1}: {2}",
        hook,
        change.entry(),
        trouble);
  }

  /** The signature of a body. */
  public static String signature(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /** Stops; what waits is given up. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
