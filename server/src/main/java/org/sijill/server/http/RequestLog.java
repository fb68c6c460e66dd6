// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sijill.model.Json;

/**
 * A line of JSON for each request: when, what, who, how it ended, how long it took. Neither queries
 * nor bodies are logged, since they tell what somebody looks for. Thread-safe.
 */
public final class RequestLog {
  private final Consumer<String> sink;

  public RequestLog(Consumer<String> sink) {
    this.sink = sink;
  }

  /** Logs an answered request. */
  public void request(Context ctx, String person, long nanos) {
    Map<String, Object> line = line("request");
    line.put("method", ctx.method().name());
    line.put("path", ctx.path());
    line.put("status", ctx.statusCode());
    line.put("ms", Math.round(nanos / 1e5) / 10.0);
    line.put("person", person);
    sink.accept(Json.line(line));
  }

  /** Logs something else, with one thing to say about it. */
  public void event(String name, String about) {
    Map<String, Object> line = line(name);
    line.put("about", about);
    sink.accept(Json.line(line));
  }

  private static Map<String, Object> line(String event) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("event", event);
    return line;
  }
}
