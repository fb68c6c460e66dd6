// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A network and a clock that do what a test says, and note what was asked of them. */
public final class FakeNet implements Transport, Pace {
  private final Map<String, Deque<Object>> replies = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Map<String, String>> headers = new ArrayList<>();
  private Instant now = Instant.parse("2025-03-20T08:00:00Z");

  /** Addresses in the order in which they were asked for, without robots.txt files. */
  public List<String> asked() {
    return asked.stream().filter(a -> !a.endsWith("/robots.txt")).toList();
  }

  /** Addresses in the order in which they were asked for, each with the seconds since the start. */
  public List<String> all() {
    return List.copyOf(asked);
  }

  /** The headers of the last request. */
  public Map<String, String> lastHeaders() {
    return headers.get(headers.size() - 1);
  }

  /** Answers the next request for an address; the last answer is given for ever. */
  public FakeNet on(String address, int status, String body, String... headers) {
    return on(address, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** The same with bytes. */
  public FakeNet on(String address, int status, byte[] body, String... pairs) {
    Map<String, List<String>> all = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      all.put(pairs[i].toLowerCase(Locale.ROOT), List.of(pairs[i + 1]));
    }
    replies.computeIfAbsent(address, a -> new ArrayDeque<>()).add(new Reply(status, all, body));
    return this;
  }

  /** Fails at the next request for an address. */
  public FakeNet fail(String address, IOException failure) {
    replies.computeIfAbsent(address, a -> new ArrayDeque<>()).add(failure);
    return this;
  }

  @Override
  public Reply get(URI uri, Map<String, String> sent) throws IOException {
    asked.add(uri.toString());
    headers.add(sent);
    Deque<Object> mine = replies.getOrDefault(uri.toString(), new ArrayDeque<>());
    Object reply = mine.size() > 1 ? mine.poll() : mine.peek();
    if (reply instanceof IOException failure) {
      throw failure;
    }
    return reply instanceof Reply given ? given : new Reply(404, Map.of(), new byte[0]);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void sleep(Duration duration) {
    now = now.plus(duration);
  }
}
