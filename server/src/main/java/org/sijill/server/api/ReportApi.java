// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sijill.register.Page;
import org.sijill.register.Register;
import org.sijill.register.ReportRow;
import org.sijill.register.StoredReport;
import org.sijill.server.http.Ask;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;

/** Reports with their text and evidence, and the outlets that they come from. */
public final class ReportApi {
  private final Register register;

  public ReportApi(Register register) {
    this.register = register;
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.read("/api/v1/reports", this::list),
        Route.read("/api/v1/reports/{id}", this::one),
        Route.read("/api/v1/reports/{id}/versions", this::versions),
        Route.read("/api/v1/sources", this::sources));
  }

  private void list(Context ctx) {
    Ask.only(ctx, Set.of("text", "exact", "outlet", "offset", "limit"));
    Page<ReportRow> page =
        register
            .reports()
            .list(
                Objects.requireNonNullElse(ctx.queryParam("text"), ""),
                Ask.flag(ctx, "exact"),
                ctx.queryParam("outlet"),
                Ask.number(ctx, "offset", 0, 0, 10_000_000),
                Ask.number(ctx, "limit", 50, 1, 500));
    ctx.header("X-Total-Count", Long.toString(page.total()));
    Wire.json(ctx, page);
  }

  private void one(Context ctx) {
    Ask.only(ctx, Set.of());
    String id = ctx.pathParam("id");
    StoredReport report =
        register
            .reports()
            .find(id)
            .orElseThrow(() -> ProblemException.missing("There is no report " + id));
    Wire.json(ctx, report);
  }

  private void versions(Context ctx) {
    Ask.only(ctx, Set.of());
    Wire.json(ctx, register.reports().versions(ctx.pathParam("id")));
  }

  private void sources(Context ctx) {
    Ask.only(ctx, Set.of("limit"));
    Wire.json(ctx, register.reports().outlets(Ask.number(ctx, "limit", 200, 1, 1000)));
  }
}
