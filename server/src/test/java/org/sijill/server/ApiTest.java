// SPDX-License-Identifier: Apache-2.0
package org.sijill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest {
  private static Running running;

  @BeforeAll
  static void start() throws IOException {
    running = new Running(Settings.local().withDemo(true));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static List<String> ids(String query) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = running.json("/api/v1/incidents?limit=7&" + query + cursor);
      page.get("items").forEach(i -> ids.add(i.get("id").asText()));
      cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asText();
    } while (!cursor.isEmpty());
    return ids;
  }

  @Test
  void pagesOfAListHoldAllItsIncidents() {
    assertThat(ids("order=newest"))
        .doesNotHaveDuplicates()
        .hasSize(running.json("/api/v1/facets").get("total").asInt())
        .hasSizeGreaterThan(10);
  }

  @Test
  void geoJsonHoldsExactlyTheIncidentsOfTheQuery() {
    List<String> ids = new ArrayList<>();
    running
        .json("/api/v1/incidents.geojson?country=SD")
        .get("features")
        .forEach(
            f -> ids.add(f.has("id") ? f.get("id").asText() : f.at("/properties/id").asText()));
    assertThat(ids).containsExactlyInAnyOrderElementsOf(ids("country=SD")).isNotEmpty();
  }

  @Test
  void csvSaysHowManyRowsItHas() {
    HttpResponse<String> csv = running.get("/api/v1/incidents.csv?country=IQ");
    assertThat(csv.headers().firstValue("X-Total-Count"))
        .hasValue(Integer.toString(ids("country=IQ").size()));
  }

  @Test
  void aShortSpanIsToldByDays() {
    assertThat(running.json("/api/v1/timeline?width=auto&country=SD").at("/0/start").asText())
        .hasSize(10);
  }

  @Test
  void placesAreFoundByTheirArabicName() {
    assertThat(
            running
                .json("/api/v1/knowledge/places?text=" + encoded("الموصل"))
                .at("/items/0/name_en")
                .asText())
        .isEqualTo("Mosul");
  }

  @Test
  void sidesAreFoundByAnyOfTheirNames() {
    assertThat(
            running
                .json("/api/v1/knowledge/sides?text=" + encoded("الدعم السريع"))
                .get("total")
                .asInt())
        .isPositive();
  }

  @Test
  void framesAreFoundByTheirWords() {
    assertThat(
            running
                .json("/api/v1/knowledge/frames?text=" + encoded("اختطاف"))
                .at("/items/0/sub")
                .asText())
        .isEqualTo("abduction");
  }

  @Test
  void provincesHaveNamesInBothLanguages() {
    assertThat(running.json("/api/v1/knowledge/provinces"))
        .anySatisfy(p -> assertThat(p.get("en").asText()).isEqualTo("North Darfur"));
  }

  @Test
  void outcomesComeLineByLine() {
    HttpResponse<String> answer =
        running.send(
            running
                .to("/api/v1/intake?name=lines.txt&published=2026-03-05")
                .header("Accept", "application/x-ndjson")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "مقتل جندي قرب تكريت\n\nتكريت - قُتل جندي عراقي الأربعاء في انفجار قرب تكريت.\n")));
    List<String> lines = answer.body().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(Running.tree(lines.get(0)).get("report").asText()).isEqualTo("lines");
    assertThat(Running.tree(lines.get(1)).at("/counts/added").asInt()).isEqualTo(1);
  }

  @Test
  void unknownParametersAreProblems() {
    HttpResponse<String> answer = running.get("/api/v1/incidents?colour=red");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
  }

  @Test
  void anUnchangedRegisterIsNotSentTwice() {
    String tag = running.get("/api/v1/facets").headers().firstValue("ETag").orElseThrow();
    assertThat(running.send(running.to("/api/v1/facets").header("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void aDecisionOnAnOlderVersionIsRefused() {
    String id = ids("country=YE").get(0);
    HttpResponse<String> answer =
        running.post(
            "/api/v1/decisions",
            "{\"action\":\"accept\",\"incident\":\"%s\",\"expected\":{\"%s\":\"old\"}}"
                .formatted(id, id));
    assertThat(answer.statusCode()).isEqualTo(409);
  }

  @Test
  void aDecisionCanBeTakenBack() {
    String id = ids("country=LY").get(0);
    HttpResponse<String> made =
        running.post(
            "/api/v1/decisions", "{\"action\":\"accept\",\"incident\":\"%s\"}".formatted(id));
    String decision = Running.tree(made.body()).at("/decision/id").asText();
    running.post(
        "/api/v1/decisions", "{\"action\":\"undo\",\"decision\":\"%s\"}".formatted(decision));
    assertThat(running.json("/api/v1/incidents/" + id).at("/review/state").asText())
        .isEqualTo("pending");
  }

  @Test
  void theSameKeyRecordsOnce() {
    String id = ids("country=SO").get(0);
    String note = "{\"action\":\"note\",\"incident\":\"%s\",\"text\":\"once\"}".formatted(id);
    for (int i = 0; i < 2; i++) {
      running.send(
          running
              .to("/api/v1/decisions")
              .header("Idempotency-Key", "k1")
              .POST(HttpRequest.BodyPublishers.ofString(note)));
    }
    assertThat(running.json("/api/v1/incidents/" + id).at("/review/notes").asInt()).isEqualTo(1);
  }

  @Test
  void anActionWithoutItsPartsIsAProblem() {
    assertThat(running.post("/api/v1/decisions", "{\"action\":\"merge\"}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aMergedIncidentLeadsToTheOther() {
    List<String> ids = ids("country=EG&country=DZ&country=SY");
    String into = ids.get(0);
    String from = ids.get(1);
    running.post(
        "/api/v1/decisions",
        "{\"action\":\"merge\",\"into\":\"%s\",\"from\":\"%s\"}".formatted(into, from));
    List<String> now = ids("id=" + into);
    assertThat(ids("id=" + from)).isEqualTo(now);
  }

  @Test
  void aTriedTextIsCodedAndNotKept() {
    long before = running.register.reports().count();
    JsonNode tried =
        Running.tree(
            running
                .post(
                    "/api/v1/try",
                    "{\"text\":\"قُتل جنديان الأربعاء في انفجار عبوة ناسفة قرب الموصل.\",\"published\":\"2026-03-05\"}")
                .body());
    assertThat(tried.at("/stages").size()).isPositive();
    assertThat(running.register.reports().count()).isEqualTo(before);
  }

  @Test
  void aDroppedFileBecomesAReport() {
    HttpResponse<String> answer =
        running.post(
            "/api/v1/intake?name=../../x%2Fnew-report.txt&published=2026-03-05",
            "مقتل جندي قرب الموصل\n\nالموصل - قُتل جندي عراقي الأربعاء في انفجار عبوة ناسفة قرب الموصل.\n");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(running.json("/api/v1/reports/new-report").at("/report/header/id").asText())
        .isEqualTo("new-report");
  }

  @Test
  void markupInAHeadlineStaysText() {
    running.post(
        "/api/v1/intake?name=markup.txt&published=2026-03-06",
        "<script>alert(1)</script> قصف حلب\n\nحلب - قُتل شخص الخميس في قصف مدفعي على مدينة حلب.\n");
    assertThat(running.get("/api/v1/incidents.atom?report=markup").body())
        .doesNotContain("<script>");
  }

  @Test
  void pagesAllowNothingFromElsewhere() {
    assertThat(running.get("/").headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            p -> assertThat(p).contains("default-src 'none'").doesNotContain("unsafe"));
  }

  @Test
  void pathsCannotLeaveTheWorkbench() {
    HttpResponse<String> answer = running.get("/assets/..%2f..%2fapi/openapi.json");
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(answer.body()).doesNotContain("\"paths\"");
  }

  @Test
  void apiPathsThatDoNotExistAreProblems() {
    assertThat(running.get("/api/v1/nowhere").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/incidents.csv?country=SD, /api/v1/incidents.csv?country=SD",
    "/incidents.json?country=SD&limit=5, /api/v1/incidents?country=SD&limit=5",
    "/incidents/I-abc.json, /api/v1/incidents/I-abc"
  })
  void aSuffixOnAPagesAddressLeadsToItsData(String page, String data) {
    HttpResponse<String> answer = running.get(page);
    assertThat(answer.statusCode()).isEqualTo(307);
    assertThat(answer.headers().firstValue("Location")).hasValue(data);
  }

  @Test
  void vagueAndUnmappedIncidentsAreAsManyAsTheirBucketsSay() {
    JsonNode facets = running.json("/api/v1/facets");
    assertThat(ids("vague=true")).hasSize(facets.get("vague").asInt());
    assertThat(ids("mapped=false")).hasSize(facets.get("no_place").asInt());
  }

  @Test
  void metricsCountRequests() {
    running.get("/health");
    assertThat(running.get("/metrics").body())
        .contains("sijill_requests_total{method=\"GET\",status=\"200\"}");
  }

  @Test
  void aPageElsewhereCannotWrite() {
    assertThat(
            running
                .send(
                    running
                        .to("/api/v1/try")
                        .header("Origin", "https://elsewhere.example")
                        .POST(HttpRequest.BodyPublishers.ofString("{}")))
                .statusCode())
        .isEqualTo(403);
  }
}
