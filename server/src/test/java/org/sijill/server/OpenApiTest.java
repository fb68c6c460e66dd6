// SPDX-License-Identifier: Apache-2.0
package org.sijill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sijill.model.Coded;
import org.sijill.register.query.Parameter;
import org.sijill.server.api.ChangesApi;
import org.sijill.server.api.OperationsApi;
import org.sijill.server.change.Changes;
import org.sijill.server.http.Role;
import org.sijill.server.http.Route;
import org.sijill.server.intake.Intake;
import org.sijill.server.people.Gate;
import org.sijill.server.people.People;
import org.sijill.server.people.Sessions;

/** Holds the OpenAPI document to the routes, and every route to its rights. */
class OpenApiTest {
  private static final String PASSWORD = "a long enough password";
  private static Running running;
  private static JsonNode document;
  private static List<Route> routes;
  private static final Map<Role, String> TOKENS = new HashMap<>();

  @BeforeAll
  static void start() throws IOException {
    Path file = Files.createTempDirectory("sijill-people").resolve("people.json");
    People people = People.open(file);
    for (Role role : Role.values()) {
      if (role != Role.NOBODY) {
        people.put(role.code(), role, PASSWORD);
        TOKENS.put(role, people.token(role.code(), "test"));
      }
    }
    running = new Running(Settings.local().at("127.0.0.1", 0, file));
    document = running.json("/api/v1/openapi.json");
    Gate gate = new Gate(null, new Sessions(Clock.systemUTC()), "local", null);
    try (Changes changes = Changes.watch(running.register)) {
      routes =
          Server.routes(
              running.register,
              Running.coder(),
              gate,
              new OperationsApi(running.register, false),
              new ChangesApi(changes),
              new Intake(running.register, Running.coder(), Settings.local().coding()));
    }
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static String key(Route route) {
    return route.method().name() + " " + route.path();
  }

  @Test
  void theDocumentNamesEveryRouteWithItsRole() {
    TreeSet<String> told = new TreeSet<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        op ->
                            told.add(
                                op.getKey().toUpperCase(Locale.ROOT)
                                    + " "
                                    + path.getKey()
                                    + " "
                                    + op.getValue().get("x-role").asText())));
    TreeSet<String> real = new TreeSet<>();
    routes.forEach(route -> real.add(key(route) + " " + route.role().code()));
    assertThat(told).isEqualTo(real);
  }

  @Test
  void theDocumentNamesEveryQueryParameter() {
    List<String> told = new ArrayList<>();
    document
        .at("/paths/~1api~1v1~1facets/get/parameters")
        .forEach(p -> told.add(p.path("$ref").asText()));
    for (Parameter parameter : Parameter.values()) {
      assertThat(told).contains("#/components/parameters/q_" + parameter.code());
    }
  }

  @Test
  void answersHaveWhatTheDocumentRequires() {
    for (String path : List.of("/api/v1/incidents", "/api/v1/facets")) {
      String pointer =
          "/paths/"
              + path.replace("/", "~1")
              + "/get/responses/200/content/application~1json/schema/$ref";
      String schema = document.at(pointer).asText().replace("#", "");
      JsonNode answer = Running.tree(running.send(as(Role.READER, running.to(path))).body());
      document
          .at(schema + "/required")
          .forEach(name -> assertThat(answer.has(name.asText())).as(path + name).isTrue());
    }
  }

  private static HttpRequest.Builder as(Role role, HttpRequest.Builder request) {
    return role == Role.NOBODY
        ? request
        : request.header("Authorization", "Bearer " + Objects.requireNonNull(TOKENS.get(role)));
  }

  @Test
  void everyRouteTurnsAwayEveryLesserRole() {
    for (Route route : routes) {
      for (Role role : Role.values()) {
        if (!role.includes(route.role())) {
          String path = route.path().replaceAll("\\{\\w+}", "x");
          HttpRequest.Builder request =
              as(role, running.to(path))
                  .method(
                      route.method().name(),
                      route.method().name().equals("GET")
                          ? HttpRequest.BodyPublishers.noBody()
                          : HttpRequest.BodyPublishers.ofString("{}"));
          assertThat(running.send(request).statusCode())
              .as(key(route) + " as " + role)
              .isEqualTo(role == Role.NOBODY ? 401 : 403);
        }
      }
    }
  }

  @Test
  void everyReadingRouteServesReaders() {
    for (Route route : routes) {
      if (route.tagged() && !route.path().contains("{")) {
        assertThat(running.send(as(Role.READER, running.to(route.path()))).statusCode())
            .as(key(route))
            .isEqualTo(200);
      }
    }
  }

  private static HttpResponse<String> login(String password) {
    return running.post(
        "/api/v1/login", "{\"name\":\"coder\",\"password\":\"%s\"}".formatted(password));
  }

  @Test
  void aSessionWritesOnlyWithItsToken() {
    HttpResponse<String> in = login(PASSWORD);
    String cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
    String csrf = Running.tree(in.body()).get("csrf").asText();
    String body = "{\"text\":\"قصف\",\"published\":\"2026-03-05\"}";
    HttpRequest.Builder without =
        running
            .to("/api/v1/try")
            .header("Cookie", cookie)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    assertThat(running.send(without).statusCode()).isEqualTo(403);
    assertThat(running.send(without.header("X-CSRF-Token", csrf)).statusCode()).isEqualTo(200);
  }

  @Test
  void everyLoginBeginsAFreshSession() {
    String planted = "sijill=planted";
    HttpResponse<String> in =
        running.send(
            running
                .to("/api/v1/login")
                .header("Cookie", planted)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"name\":\"reader\",\"password\":\"%s\"}".formatted(PASSWORD))));
    assertThat(in.headers().firstValue("Set-Cookie"))
        .hasValueSatisfying(
            c -> assertThat(c).doesNotContain("planted").contains("HttpOnly", "SameSite=Strict"));
  }

  @Test
  void rolesHaveStableCodes() {
    assertThat(Coded.of(Role.class, "editor")).isEqualTo(Role.EDITOR);
  }
}
