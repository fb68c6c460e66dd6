// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.sijill.register.Register;
import org.sijill.register.ledger.Entry;
import org.sijill.register.query.Query;
import org.sijill.server.http.Ask;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Role;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;

/** How the server and the register are: health, figures, the ledger. */
public final class OperationsApi {
  /** Attribute of a request: when it began, in nanoseconds. */
  public static final String BEGUN = "begun";

  private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

  private final Register register;
  private final boolean demo;
  private final ConcurrentMap<String, LongAdder> requests = new ConcurrentHashMap<>();
  private final LongAdder[] times = new LongAdder[BOUNDS.length + 1];
  private final LongAdder nanos = new LongAdder();

  public OperationsApi(Register register, boolean demo) {
    this.register = register;
    this.demo = demo;
    for (int i = 0; i < times.length; i++) {
      times[i] = new LongAdder();
    }
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.get("/health", Role.NOBODY, this::health),
        Route.get("/metrics", Role.READER, this::metrics),
        Route.get("/api/v1/openapi.json", Role.NOBODY, this::document),
        Route.read("/api/v1/summary", this::summary),
        Route.read("/api/v1/ledger", this::ledger));
  }

  /**
   * Counts a request that has been answered.
   *
   * @return how long it took in nanoseconds
   */
  public long count(Context ctx) {
    Long begun = ctx.attribute(BEGUN);
    if (begun == null) {
      return 0;
    }
    long took = System.nanoTime() - begun;
    String key = ctx.method().name() + "\" ,status=\"" + ctx.statusCode();
    requests.computeIfAbsent(key.replace(" ,", ","), k -> new LongAdder()).increment();
    nanos.add(took);
    int i = 0;
    while (i < BOUNDS.length && took / 1e9 > BOUNDS[i]) {
      i++;
    }
    times[i].increment();
    return took;
  }

  private void health(Context ctx) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("status", "ok");
    answer.put("entries", register.ledger().head().map(Entry::seq).orElse(0L));
    Wire.json(ctx, answer);
  }

  /** Figures in the text form of Prometheus. */
  private void metrics(Context ctx) {
    StringBuilder out = new StringBuilder();
    out.append("# TYPE sijill_requests_total counter\n");
    new TreeMap<>(requests)
        .forEach(
            (key, n) ->
                out.append("sijill_requests_total{method=\"")
                    .append(key)
                    .append("\"} ")
                    .append(n.sum())
                    .append('\n'));
    out.append("# TYPE sijill_request_seconds histogram\n");
    long sum = 0;
    for (int i = 0; i < times.length; i++) {
      sum += times[i].sum();
      String bound = i < BOUNDS.length ? Double.toString(BOUNDS[i]) : "+Inf";
      out.append("sijill_request_seconds_bucket{le=\"").append(bound).append("\"} ").append(sum);
      out.append('\n');
    }
    out.append("sijill_request_seconds_sum ").append(nanos.sum() / 1e9).append('\n');
    out.append("sijill_request_seconds_count ").append(sum).append('\n');
    gauge(out, "sijill_reports", register.reports().count());
    gauge(out, "sijill_incidents", register.incidents().count(Query.ALL));
    gauge(out, "sijill_ledger_entries", register.ledger().head().map(Entry::seq).orElse(0L));
    Runtime runtime = Runtime.getRuntime();
    gauge(out, "sijill_heap_bytes", runtime.totalMemory() - runtime.freeMemory());
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(out.toString());
  }

  private static void gauge(StringBuilder out, String name, long value) {
    out.append("# TYPE ").append(name).append(" gauge\n");
    out.append(name).append(' ').append(value).append('\n');
  }

  private void document(Context ctx) {
    try (InputStream in = OperationsApi.class.getResourceAsStream("openapi.json")) {
      ctx.contentType("application/json").result(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void summary(Context ctx) {
    Ask.only(ctx, Set.of());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("demo", demo);
    answer.put("reports", register.reports().count());
    answer.put("incidents", register.incidents().count(Query.ALL));
    answer.put("pending", register.incidents().count(Query.parse("review=pending")));
    answer.put("tallies", register.tallies().count());
    register
        .ledger()
        .head()
        .ifPresent(
            e -> {
              answer.put("entries", e.seq());
              answer.put("head", e.hash());
              answer.put("at", e.at());
            });
    Wire.json(ctx, answer);
  }

  private void ledger(Context ctx) {
    Ask.only(ctx, Set.of("after", "limit"));
    Wire.json(ctx, register.ledger().after(after(ctx), Ask.number(ctx, "limit", 100, 1, 1000)));
  }

  private static long after(Context ctx) {
    String after = Objects.requireNonNullElse(ctx.queryParam("after"), "0");
    if (!after.matches("\\d{1,18}")) {
      throw ProblemException.bad("bad_number", "after is the number of a ledger entry");
    }
    return Long.parseLong(after);
  }
}
