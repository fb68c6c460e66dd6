// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.bytes.ContentCoding;
import org.sijill.intake.bytes.TooLargeException;

/**
 * Fetches addresses politely: asks robots.txt first, waits between requests to one host, shows what
 * it has so that unchanged things are not sent again, stays away for as long as a server asks.
 * Nothing that goes wrong on the network is thrown. Not thread-safe.
 */
public final class Fetcher {
  private static final int MOST_HOSTS = 1_000;
  private static final Duration ROBOTS_KEPT = Duration.ofHours(24);
  private static final Duration ROBOTS_RETRY = Duration.ofMinutes(30);
  private static final Duration LONGEST_ABSENCE = Duration.ofHours(24);
  private static final Duration USUAL_ABSENCE = Duration.ofMinutes(10);

  private final Transport transport;
  private final Manners manners;
  private final Pace pace;
  private final PublicNet net;
  private final Map<String, Host> hosts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  /** What is known of a host. */
  private static final class Host {
    private Robots robots = Robots.OPEN;
    private Instant robotsUntil = Instant.MIN;
    private Instant next = Instant.MIN;
    private Instant away = Instant.MIN;
  }

  /**
   * A fetcher.
   *
   * @param named hosts that the user named, which need not be on the public network
   */
  public Fetcher(Transport transport, Manners manners, Pace pace, Set<String> named) {
    this.transport = transport;
    this.manners = manners;
    this.pace = pace;
    this.net = new PublicNet(named);
  }

  /** Asks for an address, showing what is already there. */
  public Fetched fetch(URI address, Validators known) throws InterruptedException {
    try {
      return follow(address, known);
    } catch (TooLargeException e) {
      return new Fetched.TooLarge(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return new Fetched.Later(String.valueOf(e.getMessage()), null);
    } catch (IllegalArgumentException e) {
      return new Fetched.Refused("no address that can be asked: " + e.getMessage(), false);
    }
  }

  private Fetched follow(URI address, Validators known) throws IOException, InterruptedException {
    URI at = address;
    boolean moved = true;
    for (int hop = 0; hop <= manners.hops(); hop++) {
      Fetched refused = refusal(at);
      if (refused != null) {
        return refused;
      }
      Reply reply = ask(at, known);
      String location = reply.header("location");
      boolean redirected = reply.status() / 100 == 3 && reply.status() != 304 && location != null;
      if (!redirected || location == null) {
        return answer(at, moved && hop > 0, reply);
      }
      moved &= reply.status() == 301 || reply.status() == 308;
      at = at.resolve(location.strip());
    }
    return new Fetched.Refused("more than " + manners.hops() + " redirections", false);
  }

  /** Why an address may not be asked for at this time, or null. */
  private @Nullable Fetched refusal(URI uri) throws IOException, InterruptedException {
    String scheme = String.valueOf(uri.getScheme());
    if (!(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
        || uri.getHost() == null) {
      return new Fetched.Refused("not an address of the web: " + uri, false);
    }
    if (!net.allows(uri)) {
      return new Fetched.Refused("an address inside a private network: " + uri, false);
    }
    Host host = host(uri);
    if (host.away.isAfter(pace.now())) {
      return new Fetched.Later("the server asked to be left alone until " + host.away, host.away);
    }
    return robots(uri, host).allows(uri)
        ? null
        : new Fetched.Refused("robots.txt does not allow it", false);
  }

  private Host host(URI uri) {
    return hosts.computeIfAbsent(uri.getScheme() + "://" + uri.getRawAuthority(), h -> new Host());
  }

  /** A server in trouble is left alone; one without such a file allows all (RFC 9309, 2.3.1). */
  private Robots robots(URI uri, Host host) throws InterruptedException {
    if (host.robotsUntil.isAfter(pace.now())) {
      return host.robots;
    }
    URI file = uri.resolve("/robots.txt");
    host.robots = Robots.CLOSED;
    host.robotsUntil = pace.now().plus(ROBOTS_RETRY);
    try {
      Reply reply = robotsFile(file);
      int kind = reply.status() / 100;
      if (kind == 2) {
        String text = new String(unpacked(reply), StandardCharsets.UTF_8);
        host.robots = Robots.of(text, manners.agent());
      } else if (kind == 3 || kind == 4 && reply.status() != 429) {
        host.robots = Robots.OPEN;
      }
      if (host.robots != Robots.CLOSED) {
        host.robotsUntil = pace.now().plus(ROBOTS_KEPT);
      }
    } catch (IOException e) {
      return host.robots;
    }
    return host.robots;
  }

  private Reply robotsFile(URI file) throws IOException, InterruptedException {
    URI at = file;
    Reply reply = ask(at, Validators.NONE);
    for (int hop = 0; hop < manners.hops() && reply.status() / 100 == 3; hop++) {
      String location = reply.header("location");
      URI next = location == null ? at : at.resolve(location.strip());
      if (next.equals(at) || next.getHost() == null || !net.allows(next)) {
        return reply;
      }
      at = next;
      reply = ask(at, Validators.NONE);
    }
    return reply;
  }

  private Reply ask(URI uri, Validators known) throws IOException, InterruptedException {
    Host host = host(uri);
    Duration wait = Duration.between(pace.now(), max(host.next, pace.now()));
    if (!wait.isZero()) {
      pace.sleep(wait);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", manners.agent());
    headers.put("Accept-Encoding", "gzip");
    if (known.etag() != null) {
      headers.put("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      headers.put("If-Modified-Since", known.lastModified());
    }
    try {
      return transport.get(uri, headers);
    } finally {
      Duration asked = host.robots.delay();
      Duration delay = asked.compareTo(manners.delay()) > 0 ? asked : manners.delay();
      host.next = pace.now().plus(delay);
    }
  }

  private Fetched answer(URI at, boolean moved, Reply reply) throws IOException {
    int status = reply.status();
    if (status == 304) {
      return new Fetched.Unchanged();
    }
    if (status == 429 || status >= 500) {
      Instant until = retryAfter(reply.header("retry-after"));
      if (until == null && status != 429 && status != 503) {
        return new Fetched.Later("the server answered " + status, null);
      }
      host(at).away = until == null ? pace.now().plus(USUAL_ABSENCE) : until;
      return new Fetched.Later("the server answered " + status, host(at).away);
    }
    if (status / 100 != 2) {
      return new Fetched.Refused("the server answered " + status, status == 410);
    }
    Validators validators = new Validators(reply.header("etag"), reply.header("last-modified"));
    return new Fetched.Body(at, moved, reply.header("content-type"), unpacked(reply), validators);
  }

  private byte[] unpacked(Reply reply) throws IOException {
    String coding = reply.header("content-encoding");
    return coding == null
        ? reply.body()
        : ContentCoding.decode(reply.body(), coding, manners.bytes());
  }

  /** Seconds or a date; never more than a day. */
  private @Nullable Instant retryAfter(@Nullable String header) {
    if (header == null) {
      return null;
    }
    Instant latest = pace.now().plus(LONGEST_ABSENCE);
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      Instant until = pace.now().plusSeconds(Long.parseLong(text));
      return until.isAfter(latest) ? latest : until;
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(latest) ? latest : until;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Instant max(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
