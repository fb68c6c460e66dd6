// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.sijill.intake.Source;

/**
 * Fetches one page or feed of the public network for somebody who typed its address. Addresses of
 * this machine and of private networks are refused, also behind redirects, so that nobody can look
 * through the server at what only the server can reach. Thread-safe.
 */
public final class Address {
  private static final int MOST_BYTES = 16 << 20;
  private static final int MOST_REDIRECTS = 4;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * Fetches it.
   *
   * @throws IllegalArgumentException if the address is none, is not public, or nothing comes
   */
  public Source fetch(String address, Instant now) {
    URI at = parse(address);
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      demandPublic(at);
      HttpResponse<InputStream> answer = ask(at);
      try (InputStream body = answer.body()) {
        if (answer.statusCode() / 100 == 3) {
          at = at.resolve(parse(answer.headers().firstValue("Location").orElse("")));
          continue;
        }
        if (answer.statusCode() != 200) {
          throw new IllegalArgumentException(at + " answers " + answer.statusCode());
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          throw new IllegalArgumentException(at + " is larger than 16 MiB");
        }
        String type = answer.headers().firstValue("Content-Type").orElse(null);
        return Source.fetched(at.toString(), type, bytes, now);
      } catch (IOException e) {
        throw new IllegalArgumentException(at + " cannot be read: " + e.getMessage(), e);
      }
    }
    throw new IllegalArgumentException(address + " leads on and on");
  }

  private static URI parse(String address) {
    try {
      return URI.create(address.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("this is no address: " + address, e);
    }
  }

  private HttpResponse<InputStream> ask(URI at) {
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .timeout(Duration.ofSeconds(20))
            .header("User-Agent", "Sijill (reads what its user asks for)")
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new IllegalArgumentException(at + " cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void demandPublic(URI at) {
    String scheme = Objects.requireNonNullElse(at.getScheme(), "");
    if (!scheme.matches("(?i)https?") || at.getHost() == null) {
      throw new IllegalArgumentException("an address begins with http:// or https://");
    }
    try {
      for (InetAddress address : InetAddress.getAllByName(at.getHost())) {
        if (!isPublic(address)) {
          throw new IllegalArgumentException(at.getHost() + " is not on the public network");
        }
      }
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(at.getHost() + " is not known", e);
    }
  }

  /** Whether an address belongs to neither this machine nor a private or special network. */
  static boolean isPublic(InetAddress address) {
    byte[] b = address.getAddress();
    boolean special =
        address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    if (b.length == 4) {
      boolean shared = first == 100 && second >= 64 && second < 128;
      return !special && !shared && first != 0 && first < 224 && !(first == 198 && second / 2 == 9);
    }
    boolean unique = (first & 0xfe) == 0xfc;
    boolean translated = first == 0 || (first == 0x20 && second == 0x02) || first == 0x64;
    return !special && !unique && !translated;
  }
}
