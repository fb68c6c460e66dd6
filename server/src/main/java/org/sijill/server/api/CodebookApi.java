// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.server.codebook.Codebook;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;

/** The codebook: every value that a field can take, named and defined in both languages. */
public final class CodebookApi {
  private final Codebook codebook = Codebook.load();

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.read(
            "/api/v1/codebook",
            ctx -> {
              org.sijill.server.http.Ask.only(ctx, java.util.Set.of());
              Map<String, Object> answer = new LinkedHashMap<>();
              answer.put("schema", org.sijill.model.CodedReport.SCHEMA);
              answer.put("fields", codebook.fields());
              Wire.json(ctx, answer);
            }));
  }
}
