// SPDX-License-Identifier: Apache-2.0
package org.sijill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.server.http.Role;
import org.sijill.server.people.People;

/** What somebody with bad intentions, or a report with bad contents, must not reach. */
class SecurityTest {
  private static final String PASSWORD = "a long enough password";
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static Running open;
  private static Running closed;
  private static JsonNode document;

  @BeforeAll
  static void start() throws IOException {
    open = new Running(Settings.local());
    Path file = Files.createTempDirectory("sijill-people").resolve("people.json");
    People.open(file).put("Salma", Role.ADMIN, PASSWORD);
    closed = new Running(Settings.local().at("127.0.0.1", 0, file));
    document = open.json("/api/v1/openapi.json");
  }

  @AfterAll
  static void stop() {
    open.close();
    closed.close();
  }

  /** Method and path of every route that writes, from the document. */
  private static List<String[]> writes() {
    List<String[]> all = new ArrayList<>();
    for (var path : document.get("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        if (!operation.getKey().equals("get")) {
          String plain = path.getKey().replaceAll("\\{\\w+}", "Salma");
          all.add(new String[] {operation.getKey().toUpperCase(Locale.ROOT), plain});
        }
      }
    }
    return all;
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private static HttpResponse<String> login() {
    return closed.post(
        "/api/v1/login", "{\"name\":\"Salma\",\"password\":\"%s\"}".formatted(PASSWORD));
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
  }

  @Test
  void noRouteWritesForASessionWithoutThePagesToken() {
    String cookie = cookie(login());
    for (String[] write : writes()) {
      assertThat(
              closed
                  .send(closed.to(write[1]).header("Cookie", cookie).method(write[0], body("{}")))
                  .statusCode())
          .as(write[0] + " " + write[1])
          .isEqualTo(403);
    }
  }

  @Test
  void noRouteWritesForAPageElsewhere() {
    for (String[] write : writes()) {
      assertThat(
              open.send(
                      open.to(write[1])
                          .header("Origin", "https://elsewhere.example")
                          .method(write[0], body("{}")))
                  .statusCode())
          .as(write[0] + " " + write[1])
          .isEqualTo(403);
    }
  }

  @Test
  void aLocalServerDoesNotAnswerUnderAnotherName() throws IOException {
    assertThat(
            raw("GET /api/v1/summary HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
  }

  @Test
  void aSessionEndsWithTheLogout() {
    HttpResponse<String> in = login();
    String csrf = Running.tree(in.body()).get("csrf").asText();
    HttpRequest.Builder out =
        closed
            .to("/api/v1/logout")
            .header("Cookie", cookie(in))
            .header("X-CSRF-Token", csrf)
            .POST(body("{}"));
    assertThat(closed.send(out).statusCode()).isEqualTo(204);
    assertThat(closed.send(closed.to("/api/v1/summary").header("Cookie", cookie(in))).statusCode())
        .isEqualTo(401);
  }

  @Test
  void aNameIsLockedAfterManyWrongPasswordsEvenForTheRightOne() throws IOException {
    Path file = Files.createTempDirectory("sijill-people").resolve("people.json");
    People.open(file).put("Omar", Role.READER, PASSWORD);
    try (Running other = new Running(Settings.local().at("127.0.0.1", 0, file))) {
      for (int i = 0; i < 5; i++) {
        other.post("/api/v1/login", "{\"name\":\"Omar\",\"password\":\"wrong password\"}");
      }
      assertThat(
              other
                  .post(
                      "/api/v1/login",
                      "{\"name\":\"Omar\",\"password\":\"%s\"}".formatted(PASSWORD))
                  .statusCode())
          .isEqualTo(429);
    }
  }

  private static String take(String name, String text) {
    HttpResponse<String> answer =
        open.post(
            "/api/v1/intake?published=2026-03-06&name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8),
            text);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Running.tree(answer.body()).at("/outcomes/0/report").asText();
  }

  @Test
  void markupInNameHeadlineBodyAndSideIsAnsweredAsDataOnly() {
    String id =
        take(
            SCRIPT + ".txt",
            SCRIPT
                + " قصف حلب\n\nحلب - قُتل شخص الخميس في قصف مدفعي شنته \"قوات <b>الفجر</b>\" على مدينة حلب"
                + " <img src=x onerror=alert(2)>.\n");
    HttpResponse<String> report =
        open.get("/api/v1/reports/" + URLEncoder.encode(id, StandardCharsets.UTF_8));
    assertThat(report.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(report.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(id).doesNotContain("<", ">");
  }

  @Test
  void markupInAHeadlineIsTextInAFeed() {
    take(
        "feed-markup.txt",
        SCRIPT + " قصف الرقة\n\nالرقة - قُتل تسعة أشخاص الخميس في قصف على مدينة الرقة.\n");
    assertThat(open.get("/api/v1/incidents.atom?report=feed-markup").body())
        .contains("<entry>")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(1)"})
  void aFormulaInAHeadlineIsTextInATable(String formula) {
    String id = "formula-" + Integer.toHexString(formula.hashCode());
    take(id + ".txt", formula + " قصف\n\nدرعا - قُتل شخص الخميس في قصف على مدينة درعا.\n");
    String csv = open.get("/api/v1/incidents.csv?bom=1&report=" + id).body();
    assertThat(csv.lines().count()).as("a row for the report").isGreaterThan(1);
    assertThat(csv).doesNotContainPattern("(^|[,\\n])\"?[=+@-]\\d*(SUM|1\\+1)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../tmp/sijill-escape.txt",
        "..\\..\\sijill-escape.txt",
        "/etc/sijill-escape.txt",
        "C:\\sijill-escape.txt",
        "sijill-escape.txt\u0000.png"
      })
  void aNameCannotLeadElsewhere(String name) {
    String id = take(name, "مقتل شخص\n\nحمص - قُتل شخص الخميس في قصف على مدينة حمص.\n");
    assertThat(id).doesNotContain("..", "/", "\\", "\u0000");
    assertThat(Path.of("/tmp/sijill-escape.txt")).doesNotExist();
    assertThat(Path.of("/etc/sijill-escape.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "/", "", "a/.."})
  void aNameThatIsNoneIsAProblem(String name) {
    assertThat(
            open.post(
                    "/api/v1/intake?published=2026-03-06&name="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8),
                    "x")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void moreThanTheMostIsTooLarge() {
    HttpRequest.Builder big =
        open.to("/api/v1/intake?name=big.txt")
            .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[33 << 20]));
    assertThat(open.send(big).statusCode()).isEqualTo(413);
  }

  @Test
  void anEndlessAddressIsRefused() throws IOException {
    assertThat(raw("GET /?q=" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .containsPattern("HTTP/1.1 4(14|31)");
  }

  @Test
  void manyHalfSentRequestsDoNotKeepOthersWaiting() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = connect();
        socket
            .getOutputStream()
            .write("POST /api/v1/try HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      assertThat(open.get("/health").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void moreThanTheRateIsTurnedAway() throws IOException {
    try (Server slow = Server.start(open.register, Running.coder(), Settings.local().withRate(1))) {
      int turned = 0;
      for (int i = 0; i < 5; i++) {
        if (status(slow, "/health") == 429) {
          turned++;
        }
      }
      assertThat(turned).isGreaterThan(0);
    }
  }

  private static int status(Server server, String path) throws IOException {
    var connection =
        (java.net.HttpURLConnection)
            URI.create(server.url() + path.substring(1)).toURL().openConnection();
    return connection.getResponseCode();
  }

  @Test
  void aFaultTellsNothingOfTheInside() {
    assertThat(open.post("/api/v1/decisions", "{\"action\":\"accept\",\"incident\":{}}").body())
        .doesNotContain("org.sijill", "com.fasterxml", "\tat ");
  }

  private static Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), open.server.port());
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      byte[] first = socket.getInputStream().readNBytes(64);
      return new String(first, StandardCharsets.US_ASCII);
    }
  }
}
