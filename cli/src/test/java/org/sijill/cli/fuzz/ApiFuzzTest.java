// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.sijill.coder.Coder;
import org.sijill.register.Register;
import org.sijill.server.Server;
import org.sijill.server.Settings;

/** Any bytes as the body of each writing route: never a fault of the server's own. */
class ApiFuzzTest {
  private static final List<String> ROUTES =
      List.of(
          "decisions",
          "try",
          "intake?name=fuzz.txt&published=2026-02-19",
          "intake?name=fuzz.html",
          "intake?name=fuzz.jsonl",
          "people",
          "login");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Server SERVER = start();

  private static Server start() {
    try {
      String file = Files.createTempDirectory("sijill-fuzz").resolve("f.db").toString();
      return Server.start(
          Register.open(file), Coder.arabic(), Settings.local().withRate(1_000_000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FuzzTest(maxDuration = "5m")
  void aBodyIsTakenOrRefused(byte[] bytes) throws IOException, InterruptedException {
    String route = ROUTES.get(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % ROUTES.size());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SERVER.url() + "api/v1/" + route))
            .POST(
                HttpRequest.BodyPublishers.ofByteArray(
                    bytes, Math.min(1, bytes.length), Math.max(0, bytes.length - 1)))
            .build();
    HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
  }
}
