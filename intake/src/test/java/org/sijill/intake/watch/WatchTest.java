// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.intake.Outcome;
import org.sijill.intake.Settings;
import org.sijill.intake.fetch.FakeNet;
import org.sijill.intake.fetch.Manners;

class WatchTest {
  private static final String FEED = "http://n.example/rss";

  @TempDir Path folder;
  private final FakeNet net = new FakeNet();
  private final List<Outcome> given = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private int room = Integer.MAX_VALUE;

  private static String item(int number, String words) {
    return "<item><guid>g"
        + number
        + "</guid><title>خبر رقم "
        + number
        + "</title><link>http://n.example/news/"
        + number
        + "</link><pubDate>Fri, 14 Mar 2025 10:00:00 GMT</pubDate><content:encoded>"
        + "<![CDATA[<p>"
        + words
        + "</p>]]></content:encoded></item>";
  }

  private static String feed(String... items) {
    return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
        + "<channel><title>صوت الوادي</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static final String ONE =
      item(1, "سقطت قذيفة على سوق الخضار مساء الجمعة، وقال شهود إن المحلات كانت مغلقة.");
  private static final String TWO =
      item(2, "أغلقت البلدية الجسر القديم بعد انفجار أنبوب للغاز ولم تقع إصابات.");

  /** Runs a watch as a process would, with its own journal in the folder. */
  private Instant run(boolean pages, int rounds) throws IOException, InterruptedException {
    try (Journal journal = Journal.open(folder.resolve("state"), 1_000)) {
      Watch.Plan plan =
          new Watch.Plan(
              List.of(FEED),
              Files.isDirectory(folder.resolve("drop"))
                  ? List.of(folder.resolve("drop"))
                  : List.of(),
              Settings.usual(),
              Manners.usual(),
              pages,
              Duration.ofMinutes(15),
              Duration.ofSeconds(5),
              Duration.ofSeconds(2));
      Watch watch = new Watch(plan, net, net, journal, notices::add);
      Instant next = Instant.MIN;
      for (int i = 0; i < rounds; i++) {
        next = watch.round(delivery(journal));
        watch.commit();
        if (i + 1 < rounds) {
          net.sleep(Duration.between(net.now(), next));
        }
      }
      return next;
    }
  }

  /** Takes as many items as there is room for, then fails like a full disk. */
  private Delivery delivery(Journal journal) {
    return new Delivery() {
      @Override
      public boolean has(long key) {
        return journal.has(key);
      }

      @Override
      public void give(long key, Outcome outcome) throws IOException {
        if (given.size() >= room) {
          throw new IOException("no room");
        }
        given.add(outcome);
        journal.given(key);
      }
    };
  }

  private List<String> headlines() {
    return given.stream()
        .map(
            o ->
                o instanceof Outcome.Read read
                    ? read.report().header().headline()
                    : o.code().code())
        .toList();
  }

  @Test
  void eachItemIsReadOnceFromPollToPoll() throws Exception {
    net.on(FEED, 200, feed(ONE)).on(FEED, 200, feed(TWO, ONE));
    run(false, 3);
    assertThat(headlines()).containsExactly("خبر رقم 1", "خبر رقم 2");
  }

  @Test
  void eachItemIsReadOnceFromRunToRun() throws Exception {
    net.on(FEED, 200, feed(ONE)).on(FEED, 200, feed(TWO, ONE));
    run(false, 1);
    run(false, 1);
    run(false, 1);
    assertThat(headlines()).containsExactly("خبر رقم 1", "خبر رقم 2");
  }

  @Test
  void afterACrashTheRestIsRead() throws Exception {
    net.on(FEED, 200, feed(TWO, ONE), "ETag", "\"1\"");
    room = 1;
    assertThatThrownBy(() -> run(false, 1)).isInstanceOf(IOException.class);
    room = 10;
    run(false, 1);
    assertThat(net.lastHeaders()).doesNotContainKey("If-None-Match");
    assertThat(headlines()).containsExactly("خبر رقم 2", "خبر رقم 1");
  }

  @Test
  void theServerIsShownWhatWasReadLast() throws Exception {
    net.on(FEED, 200, feed(ONE), "ETag", "\"1\"", "Last-Modified", "then").on(FEED, 304, "");
    run(false, 1);
    run(false, 1);
    assertThat(net.lastHeaders())
        .containsEntry("If-None-Match", "\"1\"")
        .containsEntry("If-Modified-Since", "then");
    assertThat(given).hasSize(1);
    assertThat(notices).isEmpty();
  }

  @Test
  void aFeedIsPolledAsOftenAsToldAndNoMore() throws Exception {
    net.on(FEED, 200, feed(ONE));
    Instant next = run(false, 1);
    assertThat(Duration.between(net.now(), next)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void aFailingFeedIsAskedLessAndLessOftenAlsoByANewRun() throws Exception {
    net.on(FEED, 404, "");
    Duration first = Duration.between(net.now(), run(false, 1));
    assertThat(first).isGreaterThanOrEqualTo(Duration.ofMinutes(30));
    int asked = net.asked().size();
    run(false, 1);
    assertThat(net.asked()).hasSize(asked);
    net.sleep(Duration.ofMinutes(31));
    Instant before = net.now();
    assertThat(Duration.between(before, run(false, 1)))
        .isGreaterThanOrEqualTo(Duration.ofMinutes(60));
    assertThat(notices).hasSize(2).allMatch(n -> n.contains("404"));
  }

  @Test
  void aFeedThatIsGoneIsLeftAlone() throws Exception {
    net.on(FEED, 410, "");
    assertThat(run(false, 1)).isEqualTo(Instant.MAX);
    assertThat(run(false, 1)).isEqualTo(Instant.MAX);
    assertThat(net.asked()).hasSize(1);
  }

  @Test
  void aFeedThatMovedForGoodIsAskedThereAfterwards() throws Exception {
    String there = "http://n.example/new.xml";
    net.on(FEED, 301, "", "Location", there)
        .on(there, 200, feed(ONE))
        .on(there, 200, feed(TWO, ONE));
    run(false, 1);
    run(false, 1);
    assertThat(net.asked()).containsExactly(FEED, there, there);
    assertThat(headlines()).containsExactly("خبر رقم 1", "خبر رقم 2");
  }

  @Test
  void aChangedItemIsALaterVersion() throws Exception {
    String changed = ONE.replace("مغلقة.", "مغلقة.</p><p>وأصيب رجل واحد بجروح طفيفة.");
    net.on(FEED, 200, feed(ONE)).on(FEED, 200, feed(changed));
    run(false, 2);
    assertThat(given)
        .extracting(Outcome::code)
        .containsExactly(Outcome.Code.READ, Outcome.Code.UPDATED);
  }

  @Test
  void aFaultyItemIsCountedOnceWhileTheFeedStands() throws Exception {
    net.on(FEED, 200, feed("<item><guid>x</guid></item>", ONE));
    run(false, 3);
    assertThat(given)
        .extracting(Outcome::code)
        .containsExactly(Outcome.Code.NO_TEXT, Outcome.Code.READ);
  }

  private static final String SUMMARY =
      ONE.replaceAll(
          "(?s)<content:encoded>.*</content:encoded>",
          "<description>موجز قصير عن القذيفة.</description>");

  private static final String PAGE =
      "<html lang=\"ar\"><head><title>خبر رقم 1</title></head><body><h1>خبر رقم 1</h1>"
          + "<div class=\"article-body\"><p>سقطت قذيفة على سوق الخضار مساء الجمعة، وقال شهود إن المحلات"
          + " كانت مغلقة في ذلك الوقت.</p><p>وحضرت فرق الدفاع المدني إلى المكان بعد دقائق قليلة"
          + " وأخلت السوق من المارة.</p></div></body></html>";

  @Test
  void pagesAreFetchedOnlyWhenTold() throws Exception {
    net.on(FEED, 200, feed(SUMMARY)).on("http://n.example/news/1", 200, PAGE);
    run(false, 1);
    assertThat(net.asked()).containsExactly(FEED);
    assertThat(given)
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Read.class, read -> assertThat(read.details().summaryOnly()).isTrue());
  }

  @Test
  void thePageTakesThePlaceOfASummaryUnderTheItemsName() throws Exception {
    net.on(FEED, 200, feed(SUMMARY)).on("http://n.example/news/1", 200, PAGE);
    run(false, 1);
    String id = ((Outcome.Read) given.get(0)).report().header().id();
    given.clear();
    Files.delete(folder.resolve("state/journal"));
    run(true, 1);
    assertThat(given)
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Read.class,
            read -> {
              assertThat(read.report().header().id()).isEqualTo(id);
              assertThat(read.report().text()).contains("الدفاع المدني");
              assertThat(read.report().header().published()).hasToString("2025-03-14");
              assertThat(read.report().header().outlet()).isEqualTo("صوت الوادي");
              assertThat(read.details().summaryOnly()).isFalse();
            });
  }

  @Test
  void withoutThePageTheSummaryIsKept() throws Exception {
    net.on("http://n.example/robots.txt", 200, "User-agent: *\nDisallow: /news/");
    net.on(FEED, 200, feed(SUMMARY)).on("http://n.example/news/1", 200, PAGE);
    run(true, 1);
    assertThat(net.asked()).containsExactly(FEED);
    assertThat(given).hasSize(1);
    assertThat(notices).singleElement().asString().contains("robots.txt", "summary is kept");
  }

  @Test
  void aHostileLinkReachesNoPrivateAddress() throws Exception {
    String hostile = SUMMARY.replace("http://n.example/news/1", "http://127.0.0.1:8080/admin");
    net.on(FEED, 200, feed(hostile)).on("http://127.0.0.1:8080/admin", 200, PAGE);
    run(true, 1);
    assertThat(net.asked()).containsExactly(FEED);
    assertThat(given).hasSize(1);
  }

  private Path drop(String name, String text, Duration age) throws IOException {
    Path file = folder.resolve("drop").resolve(name);
    Files.createDirectories(folder.resolve("drop"));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(net.now().minus(age)));
    return file;
  }

  private static String line(int number) {
    return "{\"id\":\"j"
        + number
        + "\",\"title\":\"خبر رقم "
        + number
        + "\",\"body\":\"أغلق الشارع رقم "
        + number
        + " بعد حريق في مستودع.\",\"date\":\"2025-03-14\"}\n";
  }

  @Test
  void filesDroppedIntoAFolderAreReadOnceNobodyWritesToThem() throws Exception {
    net.on(FEED, 304, "");
    drop("a.jsonl", line(1), Duration.ofMinutes(1));
    drop("b.jsonl", line(2), Duration.ofSeconds(-10));
    drop(".c.jsonl", line(3), Duration.ofMinutes(1));
    run(false, 1);
    assertThat(headlines()).containsExactly("خبر رقم 1");
    net.sleep(Duration.ofSeconds(15));
    run(false, 1);
    run(false, 1);
    assertThat(headlines()).containsExactly("خبر رقم 1", "خبر رقم 2");
  }

  @Test
  void ofAFileThatGrewOnlyTheNewIsRead() throws Exception {
    net.on(FEED, 304, "");
    drop("a.jsonl", line(1), Duration.ofMinutes(2));
    run(false, 1);
    drop("a.jsonl", line(1) + line(2), Duration.ofMinutes(1));
    run(false, 1);
    assertThat(headlines()).containsExactly("خبر رقم 1", "خبر رقم 2");
  }

  @Test
  void aFileThatWasReadInPartIsReadOn() throws Exception {
    net.on(FEED, 304, "");
    drop("a.jsonl", line(1) + line(2) + line(3), Duration.ofMinutes(1));
    room = 2;
    assertThatThrownBy(() -> run(false, 1)).isInstanceOf(IOException.class);
    room = 10;
    run(false, 1);
    assertThat(headlines()).containsExactly("خبر رقم 1", "خبر رقم 2", "خبر رقم 3");
  }
}
