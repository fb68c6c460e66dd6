// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Page;
import org.sijill.register.Paging;
import org.sijill.register.Register;
import org.sijill.register.TimeBin;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.link.Tie;
import org.sijill.register.query.Box;
import org.sijill.register.query.Query;
import org.sijill.server.http.Ask;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Remembered;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;

/** Incidents: lists, counts, timelines, maps, one incident and its history. */
public final class IncidentApi {
  private static final Set<String> PAGING = Set.of("order", "limit", "cursor");
  private static final int MOST_DAYS = 400;
  private static final Box WORLD = new Box(-180, -90, 180, 90);

  private final Register register;
  private final Remembered remembered = new Remembered();

  public IncidentApi(Register register) {
    this.register = register;
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.read("/api/v1/incidents", this::list),
        Route.read("/api/v1/incidents/{id}", this::one),
        Route.read("/api/v1/incidents/{id}/history", this::history),
        Route.read("/api/v1/facets", this::facets),
        Route.read("/api/v1/timeline", this::timeline),
        Route.read("/api/v1/map", this::map),
        Route.read("/api/v1/unsure", this::unsure));
  }

  private void list(Context ctx) {
    Query query = Ask.query(ctx, PAGING);
    Paging paging = Ask.paging(ctx);
    remembered.json(
        ctx,
        () -> {
          Page<IncidentRow> page = register.incidents().list(query, paging);
          ctx.header("X-Total-Count", Long.toString(page.total()));
          return new Found(query.print(), page.total(), page.next(), page.items());
        });
  }

  /** A page of a list, with the query as it was understood. */
  record Found(String query, long total, @Nullable String next, List<IncidentRow> items) {}

  private Incident find(Context ctx) {
    String id = ctx.pathParam("id");
    return register
        .incidents()
        .find(id)
        .orElseThrow(() -> ProblemException.missing("There is no incident " + id));
  }

  private void one(Context ctx) {
    Ask.only(ctx, Set.of());
    Incident incident = find(ctx);
    if (!incident.id().equals(ctx.pathParam("id"))) {
      ctx.status(301)
          .header(
              "Location",
              "/api/v1/incidents/" + URLEncoder.encode(incident.id(), StandardCharsets.UTF_8));
      return;
    }
    Wire.json(ctx, incident);
  }

  private void history(Context ctx) {
    Ask.only(ctx, Set.of());
    Wire.json(ctx, register.decisions().history(find(ctx).id()));
  }

  private void facets(Context ctx) {
    Query query = Ask.query(ctx, Set.of("most"));
    int most = Ask.number(ctx, "most", 12, 1, 200);
    remembered.json(ctx, () -> register.incidents().facets(query, most));
  }

  private void timeline(Context ctx) {
    Query query = Ask.query(ctx, Set.of("width"));
    String width = ctx.queryParam("width");
    if ("auto".equals(width)) {
      remembered.json(
          ctx,
          () -> {
            List<TimeBin> days = register.incidents().timeline(query, TimeBin.Width.DAY);
            return lasting(days) ? months(days) : days;
          });
      return;
    }
    TimeBin.Width wide = width(width);
    remembered.json(ctx, () -> register.incidents().timeline(query, wide));
  }

  private static TimeBin.Width width(@Nullable String width) {
    try {
      return TimeBin.Width.valueOf(width == null ? "DAY" : width.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw ProblemException.bad("bad_width", "width is day, month, year or auto");
    }
  }

  private static boolean lasting(List<TimeBin> days) {
    return !days.isEmpty()
        && ChronoUnit.DAYS.between(
                LocalDate.parse(days.get(0).start()),
                LocalDate.parse(days.get(days.size() - 1).start()))
            > MOST_DAYS;
  }

  private static List<TimeBin> months(List<TimeBin> days) {
    Map<String, TimeBin> months = new LinkedHashMap<>();
    for (TimeBin day : days) {
      String month = day.start().substring(0, 7);
      months.merge(
          month,
          new TimeBin(month, day.count(), day.killed()),
          (a, b) -> new TimeBin(month, a.count() + b.count(), a.killed() + b.killed()));
    }
    return List.copyOf(months.values());
  }

  private void map(Context ctx) {
    Query query = Ask.query(ctx, Set.of("view", "cell"));
    String view = ctx.queryParam("view");
    String cell = ctx.queryParam("cell");
    double degrees = cell == null ? 1 : Double.parseDouble(cell);
    if (!(degrees >= 0.001 && degrees <= 90)) {
      throw ProblemException.bad("bad_cell", "cell is 0.001 to 90 degrees");
    }
    Box within = view == null ? WORLD : box(view);
    remembered.json(ctx, () -> register.incidents().map(query, within, degrees));
  }

  private static Box box(String text) {
    return java.util.Objects.requireNonNull(Query.of(Map.of("bbox", List.of(text))).box());
  }

  private void unsure(Context ctx) {
    Ask.only(ctx, Set.of("limit"));
    List<Tie> ties = register.incidents().unsure(Ask.number(ctx, "limit", 50, 1, 500));
    List<Map<String, Object>> pairs =
        ties.stream()
            .map(
                tie -> {
                  Map<String, Object> pair = new LinkedHashMap<>();
                  pair.put("tie", tie);
                  register.incidents().find(tie.a()).ifPresent(i -> pair.put("a", i));
                  register.incidents().find(tie.b()).ifPresent(i -> pair.put("b", i));
                  return pair;
                })
            .toList();
    Wire.json(ctx, pairs);
  }
}
