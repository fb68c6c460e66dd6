// SPDX-License-Identifier: Apache-2.0
package org.sijill.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Makes web archives of invented reports, to measure whole archives with: sentences written for the
 * project, put together anew, in pages as outlets lay them out. The same arguments give the same
 * bytes.
 *
 * <p>Usage: {@code Archives FOLDER REPORTS FILES}.
 */
public final class Archives {
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
  private static final int DAYS = 365;

  private static final List<String> TOWNS =
      List.of("تكريت", "إدلب", "درعا", "الفلوجة", "مأرب", "سرت", "الحسكة", "كركوك", "تعز", "دوما");

  private static final List<String> NEWS =
      List.of(
          "قُتل %d جنود في هجوم شنه مسلحون على حاجز للجيش قرب %s مساء الأحد.",
          "قال الدفاع المدني إن غارة جوية على %2$s أوقعت %1$d قتلى أمس.",
          "انفجرت سيارة مفخخة في سوق %2$s فأصيب %1$d أشخاص صباح اليوم.",
          "افتتح الوزير معرضا للكتاب في %2$s بمشاركة %1$d دار نشر.",
          "تظاهر المئات في %2$s احتجاجا على انقطاع المياه منذ %1$d أيام.",
          "اعترضت الدفاعات الجوية %d طائرات مسيرة قبل وصولها إلى %s.");

  private static final List<String> MORE =
      List.of(
          "ولم تعلق السلطات على ما جرى حتى الآن.",
          "وقال شهود إن أصوات الرصاص سمعت في أحياء عدة قبل أن يعود الهدوء.",
          "ونقل المصابون إلى المستشفى، وحال بعضهم حرجة.",
          "وتشهد المنطقة توترا منذ أسابيع، فيما تواصل المنظمات توزيع المساعدات.",
          "ودعا مجلس البلدة الأهالي إلى البقاء في بيوتهم.",
          "ويناقش البرلمان الأسبوع المقبل ميزانية التعليم والطرق.",
          "وقال مدير المدرسة إن الدروس تستأنف يوم الأحد.");

  private Archives() {}

  /** Writes the archives. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int reports = Integer.parseInt(args[1]);
    int files = Integer.parseInt(args[2]);
    for (int f = 0; f < files; f++) {
      int first = (int) ((long) reports * f / files);
      int last = (int) ((long) reports * (f + 1) / files);
      Path file = folder.resolve(String.format("pages-%05d.warc.gz", f));
      try (OutputStream out = Files.newOutputStream(file)) {
        for (int n = first; n < last; n++) {
          record(out, n);
        }
      }
    }
  }

  private static void record(OutputStream out, int n) throws IOException {
    Random random = new Random(n);
    String url = "https://news.example/" + n % 7 + "/" + n;
    byte[] page = page(n, url, random).getBytes(StandardCharsets.UTF_8);
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + new UUID(random.nextLong(), random.nextLong())
            + ">\r\nWARC-Date: "
            + day(n).plusDays(1)
            + "T00:00:00Z\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length + page.length)
            + "\r\n\r\n";
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(member)) {
      packed.write(head.getBytes(StandardCharsets.UTF_8));
      packed.write(http);
      packed.write(page);
      packed.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    member.writeTo(out);
  }

  private static LocalDate day(int n) {
    return FIRST_DAY.plusDays(n % DAYS);
  }

  private static String page(int n, String url, Random random) {
    String town = TOWNS.get(random.nextInt(TOWNS.size()));
    int news = random.nextInt(NEWS.size());
    String lead = String.format(NEWS.get(news), 2 + random.nextInt(30), town);
    String title = "أنباء " + town + " رقم " + n;
    StringBuilder body = new StringBuilder("<p>" + lead + "</p>");
    for (int i = 4 + random.nextInt(6); i > 0; i--) {
      body.append("<p>").append(MORE.get(random.nextInt(MORE.size()))).append(' ');
      body.append(MORE.get(random.nextInt(MORE.size()))).append("</p>");
    }
    return switch (n % 3) {
      case 0 -> linked(title, url, day(n), body);
      case 1 -> tagged(title, day(n), body);
      default -> timed(title, day(n), body);
    };
  }

  /** With JSON-LD, as most outlets do. */
  private static String linked(String title, String url, LocalDate day, StringBuilder body) {
    return "<!doctype html><html lang=ar dir=rtl><head><title>"
        + title
        + " - صحيفة</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\""
        + title
        + "\",\"datePublished\":\""
        + day
        + "T09:30:00+03:00\",\"url\":\""
        + url
        + "\"}</script></head><body><nav><a href=/>الرئيسية</a></nav><article><h1>"
        + title
        + "</h1>"
        + body
        + "</article><footer>جميع الحقوق محفوظة</footer></body></html>";
  }

  /** With the tags of social networks. */
  private static String tagged(String title, LocalDate day, StringBuilder body) {
    return "<!doctype html><html lang=ar><head><title>"
        + title
        + "</title><meta property=\"og:title\" content=\""
        + title
        + "\"><meta property=\"article:published_time\" content=\""
        + day
        + "T12:00:00Z\"></head><body><div class=menu><ul><li>رياضة</li><li>اقتصاد</li></ul></div><div"
        + " class=story><h1>"
        + title
        + "</h1>"
        + body
        + "</div></body></html>";
  }

  /** With the day in the page only. */
  private static String timed(String title, LocalDate day, StringBuilder body) {
    return "<html lang=ar><head><title>"
        + title
        + "</title></head><body><main><h1>"
        + title
        + "</h1><time datetime=\""
        + day
        + "\">"
        + day
        + "</time>"
        + body
        + "</main></body></html>";
  }
}
