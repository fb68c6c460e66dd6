// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.warc;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

/** Makes web archives for the tests. */
public final class Archives {
  /** When everything was captured. */
  public static final Instant CAPTURED = Instant.parse("2025-03-15T06:00:00Z");

  private Archives() {}

  /** A page with a report of its own. */
  public static String page(int number) {
    return "<html lang=\"ar\"><head><meta charset=\"utf-8\"><title>خبر رقم "
        + number
        + "</title><meta property=\"article:published_time\" content=\"2025-03-14T10:00:00Z\"></head>"
        + "<body><h1>خبر رقم "
        + number
        + "</h1><div class=\"article-body\"><p>سقطت "
        + number
        + " قذائف على الحي الشمالي مساء الجمعة، وقال الدفاع المدني إن الحصيلة لم تعرف بعد في الشارع "
        + number
        + ".</p></div></body></html>";
  }

  /** The address of a page. */
  public static String address(int number) {
    return "https://n.example/news/" + number;
  }

  /** A response record with these HTTP headers, in pairs. */
  public static WarcRecord response(String uri, int status, byte[] body, String... headers) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(utf8("HTTP/1.1 " + status + " x\r\n"));
    for (int i = 0; i < headers.length; i += 2) {
      http.writeBytes(utf8(headers[i] + ": " + headers[i + 1] + "\r\n"));
    }
    boolean chunked = List.of(headers).contains("Transfer-Encoding");
    http.writeBytes(utf8(chunked ? "\r\n" : "Content-Length: " + body.length + "\r\n\r\n"));
    http.writeBytes(body);
    return new WarcResponse.Builder(URI.create(uri))
        .date(CAPTURED)
        .payloadDigest("sha1", "AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH")
        .body(MediaType.HTTP_RESPONSE, http.toByteArray())
        .build();
  }

  /** A response record with a page. */
  public static WarcRecord response(int number) {
    return response(address(number), 200, utf8(page(number)), "Content-Type", "text/html");
  }

  /** A resource record. */
  public static WarcRecord resource(String uri, String type, byte[] body) {
    return new WarcResource.Builder(URI.create(uri))
        .date(CAPTURED)
        .body(MediaType.parseLeniently(type), body)
        .build();
  }

  /** A conversion record, as in WET files. */
  public static WarcRecord conversion(String uri, String text) {
    return new WarcConversion.Builder()
        .date(CAPTURED)
        .setHeader("WARC-Target-URI", uri)
        .body(MediaType.PLAIN_TEXT, utf8(text))
        .build();
  }

  /** A revisit record. */
  public static WarcRecord revisit(String uri) {
    return new WarcRevisit.Builder(URI.create(uri), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
        .date(CAPTURED)
        .setHeader("WARC-Refers-To-Target-URI", uri)
        .setHeader("WARC-Refers-To-Date", "2025-03-14T06:00:00Z")
        .body(MediaType.HTTP_RESPONSE, utf8("HTTP/1.1 200 OK\r\n\r\n"))
        .build();
  }

  /** One archive of these records; each is packed by itself. */
  public static byte[] archive(WarcCompression compression, List<WarcRecord> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : packed(compression, records)) {
      out.writeBytes(record);
    }
    return out.toByteArray();
  }

  /** The bytes of each record, packed. */
  public static List<byte[]> packed(WarcCompression compression, List<WarcRecord> records) {
    List<byte[]> out = new ArrayList<>();
    boolean zstd = compression == WarcCompression.ZSTD;
    try {
      for (WarcRecord record : records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WarcWriter writer =
            new WarcWriter(Channels.newChannel(bytes), zstd ? WarcCompression.NONE : compression);
        writer.write(record);
        writer.close();
        out.add(zstd ? Zstd.compress(bytes.toByteArray()) : bytes.toByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  /** A WACZ of two pages; as the format asks for, its archive is stored, not packed again. */
  public static byte[] wacz() {
    byte[] warc = archive(WarcCompression.GZIP, List.of(response(1), response(2)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("archive/data.warc.gz");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(warc.length);
      CRC32 crc = new CRC32();
      crc.update(warc);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(warc);
      zip.putNextEntry(new ZipEntry("pages/pages.jsonl"));
      zip.write(utf8("{\"url\":\"https://n.example/news/1\",\"title\":\"خبر\",\"text\":\"خبر\"}"));
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write(utf8("{\"profile\":\"data-package\"}"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The bytes of a text. */
  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The bytes of a text in another encoding. */
  public static byte[] in(String charset, String text) {
    return text.getBytes(Charset.forName(charset));
  }

  /** A text as one chunk of chunked transfer coding, cut in two. */
  public static byte[] chunked(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int half = body.length / 2;
    out.writeBytes(utf8(Integer.toHexString(half) + "\r\n"));
    out.write(body, 0, half);
    out.writeBytes(utf8("\r\n" + Integer.toHexString(body.length - half) + "\r\n"));
    out.write(body, half, body.length - half);
    out.writeBytes(utf8("\r\n0\r\n\r\n"));
    return out.toByteArray();
  }

  /** A body of up to 65,536 bytes in a brotli stream that stores it as it is (RFC 7932, 9.2). */
  public static byte[] brotli(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int head = (body.length - 1) << 4 | 1 << 20;
    out.write(head & 0xFF);
    out.write(head >> 8 & 0xFF);
    out.write(head >> 16 & 0xFF);
    out.writeBytes(body);
    out.write(3);
    return out.toByteArray();
  }
}
