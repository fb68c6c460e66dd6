// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.sijill.model.Json;
import org.sijill.register.Register;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Recorded;
import org.sijill.register.decision.Request;
import org.sijill.server.http.Ask;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Role;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;
import org.sijill.server.people.Person;

/** What people decide. A request is an action with the versions of the incidents that were seen. */
public final class DecisionApi {
  private final Register register;
  private final Function<Context, Person> person;

  public DecisionApi(Register register, Function<Context, Person> person) {
    this.register = register;
    this.person = person;
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/decisions", Role.CODER, this::record),
        Route.read("/api/v1/decisions", this::list));
  }

  private void record(Context ctx) {
    ObjectNode body = (ObjectNode) Wire.object(ctx);
    Map<String, String> expected = new LinkedHashMap<>();
    JsonNode seen = body.remove("expected");
    if (seen != null) {
      seen.properties().forEach(e -> expected.put(e.getKey(), e.getValue().asText()));
    }
    Action action = action(body);
    Person who = person.apply(ctx);
    if (!who.role().includes(needed(action))) {
      throw new ProblemException(403, "not_allowed", "This decision needs the role editor.");
    }
    Recorded recorded =
        register
            .decisions()
            .record(new Request(who.name(), action, expected, ctx.header("Idempotency-Key")));
    Wire.json(ctx.status(recorded.repeated() ? 200 : 201), recorded);
  }

  private static Action action(ObjectNode body) {
    Action action;
    try {
      action = Json.mapper().treeToValue(body, Action.class);
    } catch (JsonProcessingException e) {
      throw ProblemException.bad("bad_action", e.getOriginalMessage());
    }
    for (var component : action.getClass().getRecordComponents()) {
      boolean optional = Set.of("reason", "assignee").contains(component.getName());
      String name = component.getName();
      if (!body.hasNonNull(name)
          && !(name.equals("value") && body.has(name))
          && (!optional || action instanceof Action.Reject)) {
        throw ProblemException.bad("bad_action", "this action needs '" + name + "'");
      }
    }
    return action;
  }

  private static Role needed(Action action) {
    boolean editors =
        action instanceof Action.Merge
            || action instanceof Action.Split
            || action instanceof Action.Link
            || action instanceof Action.Unlink
            || action instanceof Action.Assign;
    return editors ? Role.EDITOR : Role.CODER;
  }

  private void list(Context ctx) {
    Ask.only(ctx, Set.of("after", "limit"));
    String after = Objects.requireNonNullElse(ctx.queryParam("after"), "0");
    if (!after.matches("\\d{1,18}")) {
      throw ProblemException.bad("bad_number", "after is the number of a ledger entry");
    }
    Wire.json(
        ctx,
        register.decisions().after(Long.parseLong(after), Ask.number(ctx, "limit", 100, 1, 1000)));
  }
}
