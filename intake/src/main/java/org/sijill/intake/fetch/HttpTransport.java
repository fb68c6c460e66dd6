// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The transport over HTTP 1.1 and 2. The time limit holds for the whole answer, so a server that
 * sends a byte now and then holds nothing up; the size limit ends the transfer. Thread-safe.
 */
public final class HttpTransport implements Transport {
  private static final Duration CONNECT = Duration.ofSeconds(15);

  private final Manners manners;
  private final HttpClient client;

  /** Within these limits. */
  public HttpTransport(Manners manners) {
    this.manners = manners;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(
                CONNECT.compareTo(manners.patience()) < 0 ? CONNECT : manners.patience())
            .build();
  }

  @Override
  public Reply get(URI uri, Map<String, String> headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(manners.patience());
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), info -> new LimitedBody(manners.bytes()));
    try {
      HttpResponse<byte[]> response =
          answer.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
      return new Reply(response.statusCode(), response.headers().map(), response.body());
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("no whole answer within " + manners.patience().toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    }
  }

  private static IOException failure(Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof org.sijill.intake.bytes.TooLargeException size) {
        return size;
      }
    }
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new IOException("no answer: " + message, cause);
  }
}
