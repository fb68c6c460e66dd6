// SPDX-License-Identifier: Apache-2.0
package org.sijill.bench.intake;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a web archive of a given size, always the same: reports of made-up sentences in pages with
 * the scripts, menus and related links that pages have, and pictures, each record packed by itself.
 */
final class Crawl {
  private static final String[] WORDS =
      ("البلدية الجسر السوق المدرسة الشارع المدينة القرية الحي المحافظة السكان الدفاع المدني فرق"
              + " الإطفاء الكهرباء المياه الطريق المستشفى الجامعة الميناء المطار الحقل النهر الجبل"
              + " الوادي أعلنت أغلقت افتتحت وصلت غادرت قررت أكدت نفت طالبت وعدت بدأت انتهت قال"
              + " أضاف أوضح ذكر أشار مساء صباح يوم أسبوع شهر عام قديم جديد كبير صغير شمالي جنوبي"
              + " شرقي غربي بعد قبل خلال منذ حتى قرب على في من إلى عن مع بين نحو أكثر أقل")
          .split(" ");

  private static final int PICTURE = 180_000;
  private static final int PARAGRAPHS = 12;

  private final Random random = new Random(20260301);

  /** Writes an archive of at least so many bytes; how many pages are in it. */
  int write(Path file, long bytes) throws IOException {
    int pages = 0;
    long written = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      while (written < bytes) {
        byte[] page = record("p" + pages, "text/html; charset=utf-8", page(pages));
        byte[] picture = record("i" + pages, "image/jpeg", picture());
        out.write(page);
        out.write(picture);
        written += page.length + picture.length;
        pages++;
      }
    }
    return pages;
  }

  /** A page of some 23 kB. */
  byte[] page(int number) {
    StringBuilder out = new StringBuilder(50_000);
    out.append("<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><head><meta charset=\"utf-8\"><title>")
        .append(sentence(7))
        .append(" - صوت الوادي</title><meta property=\"article:published_time\" content=\"2025-03-")
        .append(10 + number % 20)
        .append("T10:00:00+03:00\"><style>");
    for (int i = 0; i < 120; i++) {
      out.append(".c").append(random.nextInt(9999)).append("{margin:").append(i).append("px}");
    }
    out.append("</style><script>");
    for (int i = 0; i < 150; i++) {
      out.append("window.d").append(random.nextInt(99_999)).append("=[").append(random.nextInt());
      out.append("];");
    }
    out.append("</script></head><body><nav><ul>");
    links(out, 40);
    out.append("</ul></nav><main><article><h1>").append(sentence(8)).append("</h1>");
    out.append("<div class=\"article-body\">");
    for (int i = 0; i < PARAGRAPHS; i++) {
      out.append("<p>").append(sentence(30)).append("، و").append(sentence(25)).append(".</p>");
    }
    out.append("</div></article></main><aside><h2>اقرأ أيضا</h2><ul>");
    links(out, 60);
    out.append("</ul></aside><footer>جميع الحقوق محفوظة</footer></body></html>");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void links(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.append("<li class=\"item\"><a href=\"/news/")
          .append(random.nextInt(1_000_000))
          .append("\">")
          .append(sentence(5))
          .append("</a></li>");
    }
  }

  private String sentence(int words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words; i++) {
      out.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return out.toString();
  }

  private byte[] picture() {
    byte[] bytes = new byte[PICTURE];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] record(String name, String type, byte[] body) throws IOException {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    String head =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:sijill:bench:"
            + name
            + ">\r\nWARC-Date: 2025-03-15T06:00:00Z\r\nWARC-Target-URI: https://n.example/news/"
            + name
            + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
            + (http.length() + body.length)
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
    try (OutputStream gzip = new FastGzip(out)) {
      gzip.write((head + http).getBytes(StandardCharsets.ISO_8859_1));
      gzip.write(body);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    return out.toByteArray();
  }

  /** The usual level for text would take most of the time to make pictures no smaller. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
