// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.register.Register;
import org.sijill.register.tally.Check;
import org.sijill.register.tally.Step;
import org.sijill.register.tally.ToldTally;
import org.sijill.server.http.Ask;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;

/** Running totals as told, against what the register holds. */
public final class TallyApi {
  private final Register register;

  public TallyApi(Register register) {
    this.register = register;
  }

  /**
   * A tally against the record, with the query as a URL has it.
   *
   * @param told the tally
   * @param query opens the incidents of its scope
   * @param incidents how many there are
   * @param onRecord what they come to in its measure
   * @param figure the number told
   * @param difference figure less record
   */
  record Against(
      ToldTally told,
      String query,
      long incidents,
      @org.jspecify.annotations.Nullable Long onRecord,
      @org.jspecify.annotations.Nullable Integer figure,
      @org.jspecify.annotations.Nullable Long difference) {
    static Against of(Check c) {
      return new Against(
          c.told(), c.query().print(), c.incidents(), c.onRecord(), c.figure(), c.difference());
    }
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.read("/api/v1/tallies", this::list),
        Route.read("/api/v1/tallies/series", this::series),
        Route.read("/api/v1/tallies/{id}", this::one));
  }

  private void list(Context ctx) {
    Ask.only(ctx, Set.of("country", "offset", "limit"));
    List<Check> checks =
        register
            .tallies()
            .list(
                ctx.queryParam("country"),
                Ask.number(ctx, "offset", 0, 0, 1_000_000),
                Ask.number(ctx, "limit", 50, 1, 500));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", register.tallies().count());
    answer.put("items", checks.stream().map(Against::of).toList());
    Wire.json(ctx, answer);
  }

  /** Series of tallies with all their points. */
  private void series(Context ctx) {
    Ask.only(ctx, Set.of("limit"));
    List<Map<String, Object>> all =
        register.tallies().series(Ask.number(ctx, "limit", 20, 1, 100)).stream()
            .map(name -> steps(name, register.tallies().steps(name)))
            .toList();
    Wire.json(ctx, all);
  }

  private static Map<String, Object> steps(String name, List<Step> steps) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("series", name);
    answer.put("points", steps.stream().map(s -> Against.of(s.check())).toList());
    return answer;
  }

  private void one(Context ctx) {
    Ask.only(ctx, Set.of());
    String id = ctx.pathParam("id");
    Wire.json(
        ctx,
        register
            .tallies()
            .find(id)
            .map(Against::of)
            .orElseThrow(() -> ProblemException.missing("There is no tally " + id)));
  }
}
