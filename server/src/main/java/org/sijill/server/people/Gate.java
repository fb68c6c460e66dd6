// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.people;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Role;
import org.sijill.server.http.Route;

/**
 * Decides who makes a request and whether they may. On loopback without people everybody is the
 * local person; with people there are sessions (a cookie, and a token that pages must send back)
 * and bearer tokens; a trusted proxy may name the person in a header. Thread-safe.
 */
public final class Gate {
  /** Name of the cookie that holds a session's identifier. */
  public static final String COOKIE = "sijill";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final @Nullable People people;
  private final Sessions sessions;
  private final String local;
  private final @Nullable String proxyHeader;

  /**
   * @param people everybody, or null on loopback without login
   * @param sessions who is logged in
   * @param local name of the local person
   * @param proxyHeader header in which a reverse proxy names the person, or null
   */
  public Gate(
      @Nullable People people, Sessions sessions, String local, @Nullable String proxyHeader) {
    this.people = people;
    this.sessions = sessions;
    this.local = local;
    this.proxyHeader = proxyHeader;
  }

  /** Everybody, or null on loopback without login. */
  public @Nullable People people() {
    return people;
  }

  /** Who is logged in. */
  public Sessions sessions() {
    return sessions;
  }

  /**
   * Lets a request through or not.
   *
   * @throws ProblemException 401 without a person, 403 without the right
   */
  public Person pass(Context ctx, Route route) {
    boolean write = !route.method().name().equals("GET");
    Person person = people == null ? local(ctx) : named(ctx, people, write);
    if (write) {
      sameOrigin(ctx);
    }
    if (!person.role().includes(route.role())) {
      throw person.role() == Role.NOBODY
          ? new ProblemException(401, "login_needed", "Log in or send a token.")
          : new ProblemException(
              403, "not_allowed", "This needs the role " + route.role().code() + ".");
    }
    return person;
  }

  /** A page elsewhere must not reach a local server under a name of its own. */
  private Person local(Context ctx) {
    String host = ctx.host() == null ? "" : ctx.host().replaceFirst(":\\d+$", "");
    if (!LOOPBACK.contains(host)) {
      throw new ProblemException(
          421, "wrong_host", "This server answers on localhost only; see sijill serve --help.");
    }
    return new Person(local, Role.ADMIN);
  }

  private Person named(Context ctx, People all, boolean write) {
    String bearer = ctx.header("Authorization");
    if (bearer != null && bearer.startsWith("Bearer ")) {
      return all.byToken(bearer.substring(7))
          .orElseThrow(() -> new ProblemException(401, "bad_token", "This token is not known."));
    }
    String proxied = proxyHeader == null ? null : ctx.header(proxyHeader);
    if (proxied != null) {
      return all.find(proxied)
          .orElseThrow(
              () -> new ProblemException(403, "unknown_person", "You are not known here."));
    }
    Optional<Sessions.Session> session = session(ctx);
    if (session.isEmpty()) {
      return Person.NOBODY;
    }
    String csrf = ctx.header("X-CSRF-Token");
    if (write && (csrf == null || !People.same(csrf, session.get().csrf()))) {
      throw new ProblemException(403, "bad_csrf", "The page's token is missing; load it again.");
    }
    return all.find(session.get().name()).orElse(Person.NOBODY);
  }

  /** The session that a request belongs to. */
  public Optional<Sessions.Session> session(Context ctx) {
    String id = ctx.cookie(COOKIE);
    return id == null ? Optional.empty() : sessions.find(id);
  }

  /** Browsers say where a write comes from; programs say nothing. */
  private static void sameOrigin(Context ctx) {
    String origin = ctx.header("Origin");
    String site = ctx.header("Sec-Fetch-Site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    if (foreign || (origin != null && !same(origin, ctx.host()))) {
      throw new ProblemException(403, "foreign_page", "Only our own pages may write.");
    }
  }

  private static boolean same(String origin, @Nullable String host) {
    try {
      return URI.create(origin).getAuthority() != null
          && URI.create(origin).getAuthority().equals(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Sets the cookie of a session. */
  public static void cookie(Context ctx, String id, int seconds) {
    boolean secure =
        "https".equals(ctx.scheme()) || "https".equals(ctx.header("X-Forwarded-Proto"));
    ctx.cookie(new Cookie(COOKIE, id, "/", seconds, secure, true, null, SameSite.STRICT));
  }
}
