// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String FEED =
      "<rss version=\"2.0\"><channel><title>صوت الوادي</title><item><guid>1</guid>"
          + "<title>إغلاق الجسر القديم</title><pubDate>Fri, 14 Mar 2025 10:00:00 GMT</pubDate>"
          + "<description>أغلقت البلدية الجسر القديم بعد انفجار أنبوب للغاز.</description>"
          + "</item></channel></rss>";

  @TempDir Path folder;

  private Path drop(String name, String text) throws IOException {
    Path drop = Files.createDirectories(folder.resolve("drop"));
    Path file = Files.writeString(drop.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
    return drop;
  }

  private Cli once(Object target, Object... more) {
    Object[] args = new Object[more.length + 5];
    args[0] = "watch";
    args[1] = target;
    args[2] = "--once";
    args[3] = "--state";
    args[4] = folder.resolve("state");
    System.arraycopy(more, 0, args, 5, more.length);
    return Cli.run(args);
  }

  @Test
  void readsADropFolderOnceAndOnlyOnce() throws IOException {
    Path drop =
        drop(
            "a.json",
            "{\"title\":\"خبر\",\"body\":\"أغلق الجسر القديم.\",\"date\":\"2025-03-14\"}");
    Path out = folder.resolve("out.jsonl");
    Cli first = once(drop, "--out", out);
    once(drop, "--out", out);
    assertThat(first.code()).isZero();
    assertThat(Files.readAllLines(out))
        .singleElement()
        .asString()
        .contains("\"outcome\":\"read\"", "أغلق الجسر القديم.");
  }

  @Test
  void pollsAFeedAndPrintsItsItems() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/rss",
        exchange -> {
          asked.incrementAndGet();
          byte[] bytes = FEED.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      String feed = "http://127.0.0.1:" + server.getAddress().getPort() + "/rss";
      Cli first = once(feed, "--delay", "0s");
      Cli second = once(feed, "--delay", "0s");
      assertThat(first.out().lines()).hasSize(1);
      assertThat(first.out()).contains("إغلاق الجسر القديم", "\"summary_only\":true");
      assertThat(second.out()).isEmpty();
      assertThat(asked).hasValue(2);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void storesIntoARegister() throws IOException {
    Path drop =
        drop(
            "a.json",
            "{\"title\":\"مقتل ثلاثة جنود\",\"body\":\"قتل ثلاثة جنود في هجوم بقذائف الهاون على"
                + " حاجز قرب حلب يوم الجمعة.\",\"date\":\"2025-03-14\"}");
    Path db = folder.resolve("r.db");
    assertThat(once(drop, "--db", db).code()).isZero();
    Cli incidents = Cli.run("incidents", "--db", db);
    assertThat(incidents.code()).isZero();
    assertThat(incidents.out()).contains("2025-03-14");
  }

  @Test
  void aFeedThatCannotBeAskedIsSaidSo() {
    Cli run = once("http://127.0.0.1:1/rss", "--delay", "0s");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("http://127.0.0.1:1/rss");
  }

  @Test
  void whatIsNeitherFolderNorFeedIsWrongUsage() {
    assertThat(once("none").code()).isEqualTo(2);
    assertThat(once("http:///x").code()).isEqualTo(2);
    assertThat(once(folder, "--every", "soon").code()).isEqualTo(2);
    assertThat(once(folder, "--out", "a", "--db", "b").code()).isEqualTo(2);
  }
}
