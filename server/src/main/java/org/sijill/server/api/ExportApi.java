// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sijill.register.Register;
import org.sijill.register.export.Format;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.query.Query;
import org.sijill.server.http.Ask;
import org.sijill.server.http.Route;

/**
 * Downloads: exactly the incidents of the query, all of them, in the shape that the suffix says.
 */
public final class ExportApi {
  private final Register register;

  public ExportApi(Register register) {
    this.register = register;
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.file(
            "/api/v1/incidents.csv",
            ctx -> file(ctx, Ask.flag(ctx, "bom") ? Format.EXCEL : Format.CSV)),
        Route.file("/api/v1/incidents.geojson", ctx -> file(ctx, Format.GEOJSON)),
        Route.file("/api/v1/incidents.jsonl", ctx -> file(ctx, Format.JSONL)),
        Route.file("/api/v1/incidents.atom", this::atom));
  }

  private void file(Context ctx, Format format) throws IOException {
    Query query = Ask.query(ctx, Set.of("bom"));
    ctx.contentType(format.mediaType() + "; charset=utf-8");
    ctx.header("X-Total-Count", Long.toString(register.incidents().count(query)));
    ctx.header("Content-Disposition", "attachment; filename=\"incidents." + format.ending() + "\"");
    register.exports().write(query, format, ctx.outputStream());
  }

  private void atom(Context ctx) {
    Query query = Ask.query(ctx, Set.of());
    var paging = new org.sijill.register.Paging(org.sijill.register.query.Order.CHANGED, 100, null);
    List<IncidentRow> rows = register.incidents().list(query, paging).items();
    ctx.contentType("application/atom+xml; charset=utf-8");
    ctx.result(
        new AtomFeed(ctx.scheme() + "://" + ctx.host(), query.print()).of(rows, newest(rows)));
  }

  private static LocalDate newest(List<IncidentRow> rows) {
    return rows.stream().map(IncidentRow::to).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
  }
}
