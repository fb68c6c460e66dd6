// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is logged in, and who may not try again yet. Sessions end after twelve hours or with the
 * server. Thread-safe.
 */
public final class Sessions {
  /** How long a session lasts. */
  public static final Duration LIFE = Duration.ofHours(12);

  private static final int MOST = 10_000;
  private static final int TRIES = 5;
  private static final Duration LOCK = Duration.ofMinutes(5);

  /**
   * A session.
   *
   * @param name whose
   * @param csrf what a page must send back with every write
   * @param until when it ends
   */
  public record Session(String name, String csrf, Instant until) {}

  private record Failures(int count, Instant last) {}

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = bounded();
  private final Map<String, Failures> failures = bounded();

  public Sessions(Clock clock) {
    this.clock = clock;
  }

  private static <V> Map<String, V> bounded() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MOST;
      }
    };
  }

  private String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Begins a session under a fresh identifier, which is given back. */
  public synchronized String begin(String name) {
    String id = secret();
    sessions.put(People.sha256(id), new Session(name, secret(), clock.instant().plus(LIFE)));
    failures.remove(name);
    return id;
  }

  /** The session of an identifier, if it has not ended. */
  public synchronized Optional<Session> find(String id) {
    Session session = sessions.get(People.sha256(id));
    return session == null || clock.instant().isAfter(session.until())
        ? Optional.empty()
        : Optional.of(session);
  }

  /** Ends a session. */
  public synchronized void end(String id) {
    sessions.remove(People.sha256(id));
  }

  /** Ends all sessions of a person. */
  public synchronized void endAll(String name) {
    sessions.values().removeIf(s -> s.name().equals(name));
  }

  /** Whether a name has failed too often to try again now. */
  public synchronized boolean locked(String name) {
    Failures f = failures.get(name);
    return f != null && f.count() >= TRIES && clock.instant().isBefore(f.last().plus(LOCK));
  }

  /** Notes a wrong password. */
  public synchronized void failed(String name) {
    Failures f = failures.get(name);
    boolean old = f == null || clock.instant().isAfter(f.last().plus(LOCK));
    failures.put(name, new Failures(f == null || old ? 1 : f.count() + 1, clock.instant()));
  }
}
