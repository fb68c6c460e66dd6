// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.register.NoSuchThingException;
import org.sijill.register.decision.ConflictException;
import org.sijill.register.query.QueryException;

/**
 * An error as RFC 9457 has it ({@code application/problem+json}).
 *
 * @param type a URN of the code
 * @param title the code
 * @param status HTTP status
 * @param detail what is wrong, in words
 * @param parameter the parameter at fault, if one is
 * @param incident the incident that has changed, if one has
 * @param current its version now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String parameter,
    @Nullable String incident,
    @Nullable String current) {
  private static final System.Logger LOG = System.getLogger(Problem.class.getName());

  /** A problem with a code and words. */
  public static Problem of(int status, String code, String detail) {
    return new Problem("urn:sijill:problem:" + code, code, status, detail, null, null, null);
  }

  /** What an exception comes to; what is not expected is logged and told without its insides. */
  public static Problem of(Exception e) {
    String words = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    if (e instanceof ProblemException p) {
      return of(p.status(), p.code(), words);
    } else if (e instanceof QueryException q) {
      Problem p = of(400, "bad_query", words);
      return new Problem(p.type, p.title, p.status, p.detail, q.parameter(), null, null);
    } else if (e instanceof ConflictException c) {
      Problem p = of(409, "changed_meanwhile", words);
      return new Problem(p.type, p.title, 409, words, null, c.incident(), c.current());
    } else if (e instanceof NoSuchThingException) {
      return of(404, "not_found", words);
    } else if (e instanceof JsonProcessingException json) {
      return of(400, "bad_json", json.getOriginalMessage());
    } else if (e instanceof IllegalArgumentException) {
      return of(400, "bad_request", words);
    } else if (e instanceof HttpResponseException http) {
      return of(http.getStatus(), http.getStatus() == 413 ? "too_large" : "http", words);
    }
    LOG.log(System.Logger.Level.ERROR, "a request failed", e);
    return of(500, "internal", "Something went wrong here; the log of the server says what.");
  }

  /** Sends it. */
  public void send(Context ctx) {
    Wire.json(ctx.status(status), this);
    ctx.contentType("application/problem+json");
  }
}
