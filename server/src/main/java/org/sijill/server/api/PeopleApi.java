// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Coded;
import org.sijill.server.http.Ask;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Role;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;
import org.sijill.server.people.Gate;
import org.sijill.server.people.People;
import org.sijill.server.people.Person;
import org.sijill.server.people.Sessions;

/** Logging in and out, and who may. */
public final class PeopleApi {
  private final Gate gate;
  private final Function<Context, Person> person;

  public PeopleApi(Gate gate, Function<Context, Person> person) {
    this.gate = gate;
    this.person = person;
  }

  /** A name with a password. */
  record Login(String name, String password) {}

  /** Somebody new, or somebody's new role or password. */
  record Entry(String name, String role, @Nullable String password) {}

  /** What a token is for. */
  record Label(String label) {}

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.get("/api/v1/session", Role.NOBODY, this::session),
        Route.post("/api/v1/login", Role.NOBODY, this::login),
        Route.post("/api/v1/logout", Role.READER, this::logout),
        Route.get("/api/v1/people", Role.ADMIN, this::list),
        Route.post("/api/v1/people", Role.ADMIN, this::put),
        Route.delete("/api/v1/people/{name}", Role.ADMIN, this::remove),
        Route.post("/api/v1/people/{name}/tokens", Role.ADMIN, this::token));
  }

  private void session(Context ctx) {
    Ask.only(ctx, Set.of());
    Person who = person.apply(ctx);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("name", who.name());
    answer.put("role", who.role());
    answer.put("local", gate.people() == null);
    gate.session(ctx).ifPresent(s -> answer.put("csrf", s.csrf()));
    ctx.header("Cache-Control", "no-store");
    Wire.json(ctx, answer);
  }

  private People people() {
    People people = gate.people();
    if (people == null) {
      throw new ProblemException(
          409, "no_people", "This server runs for one person; start it with --people FILE.");
    }
    return people;
  }

  private void login(Context ctx) {
    Login login = Wire.read(ctx, Login.class);
    if (login.name() == null || login.password() == null) {
      throw ProblemException.bad("bad_login", "name and password are needed");
    }
    if (gate.sessions().locked(login.name())) {
      throw new ProblemException(429, "locked", "Too many wrong passwords; wait five minutes.");
    }
    Optional<Person> who = people().login(login.name(), login.password());
    if (who.isEmpty()) {
      gate.sessions().failed(login.name());
      throw new ProblemException(401, "wrong_password", "Name and password do not fit.");
    }
    String id = gate.sessions().begin(who.get().name());
    Gate.cookie(ctx, id, (int) Sessions.LIFE.toSeconds());
    Sessions.Session begun = gate.sessions().find(id).orElseThrow();
    Wire.json(
        ctx, Map.of("name", who.get().name(), "role", who.get().role(), "csrf", begun.csrf()));
  }

  private void logout(Context ctx) {
    String id = ctx.cookie(Gate.COOKIE);
    if (id != null) {
      gate.sessions().end(id);
    }
    Gate.cookie(ctx, "", 0);
    ctx.status(204);
  }

  private void list(Context ctx) {
    Ask.only(ctx, Set.of());
    List<Map<String, Object>> all =
        people().all().stream()
            .map(
                a -> {
                  Map<String, Object> row = new LinkedHashMap<>();
                  row.put("name", a.name());
                  row.put("role", a.role());
                  row.put("password", a.password() != null);
                  row.put("tokens", a.tokens().stream().map(t -> t.label()).toList());
                  return row;
                })
            .toList();
    Wire.json(ctx, all);
  }

  private void put(Context ctx) {
    Entry entry = Wire.read(ctx, Entry.class);
    if (entry.name() == null || entry.role() == null) {
      throw ProblemException.bad("bad_person", "name and role are needed");
    }
    people().put(entry.name(), Coded.of(Role.class, entry.role()), entry.password());
    gate.sessions().endAll(entry.name());
    ctx.status(204);
  }

  private void remove(Context ctx) {
    String name = ctx.pathParam("name");
    if (name.equals(person.apply(ctx).name())) {
      throw new ProblemException(409, "yourself", "Nobody can remove themselves.");
    }
    gate.sessions().endAll(name);
    if (!people().remove(name)) {
      throw ProblemException.missing("Nobody is called " + name);
    }
    ctx.status(204);
  }

  private void token(Context ctx) {
    Label label = Wire.read(ctx, Label.class);
    String token =
        people().token(ctx.pathParam("name"), label.label() == null ? "" : label.label());
    ctx.header("Cache-Control", "no-store");
    Wire.json(ctx.status(201), Map.of("token", token));
  }
}
