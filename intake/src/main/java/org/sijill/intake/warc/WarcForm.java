// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcContinuation;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.sijill.intake.Capture;
import org.sijill.intake.Where;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.bytes.ContentCoding;
import org.sijill.intake.bytes.TooLargeException;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;

/**
 * A web archive. Its inputs are the records that hold what was fetched (response, resource,
 * conversion) or say that it was fetched again unchanged (revisit); the records about the crawl
 * itself are passed over. A damaged record is put on the desk as broken, and reading goes on at the
 * next place where a record begins.
 */
public final class WarcForm implements FormReader {
  private static final List<String> READ_TYPES =
      List.of("html", "xml", "json", "text/plain", "csv", "rss", "unknown");

  private final Payloads payloads;

  /** Reads the payload of a record. */
  @FunctionalInterface
  public interface Payloads {
    /** Reads a payload that was fetched from {@code input.address()}. */
    void read(Input input, Desk desk);
  }

  /** Gives payloads to {@code payloads}. */
  public WarcForm(Payloads payloads) {
    this.payloads = payloads;
  }

  @Override
  public void read(Input input, Desk desk) throws IOException {
    byte[] head = input.stream().readNBytes(2);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), input.stream());
    new Archive(new Records(whole, head), input, desk).read();
  }

  /** One archive being read. */
  private final class Archive {
    private final Records records;
    private final Input input;
    private final Desk desk;
    private long number;
    private boolean damaged;

    Archive(Records records, Input input, Desk desk) {
      this.records = records;
      this.input = input;
      this.desk = desk;
    }

    void read() throws IOException {
      boolean more = true;
      while (more) {
        try {
          more = step();
          damaged = false;
        } catch (IOException e) {
          if (!damaged) {
            desk.failed(where(), e);
          }
          damaged = true;
          more = records.recover();
        }
      }
      if (number == 0 && !damaged) {
        desk.noText(input.where(), "an archive without records");
      }
    }

    private Where where() {
      return input.where().record(Math.max(1, number)).offset(records.offset());
    }

    private boolean step() throws IOException {
      Optional<WarcRecord> next = records.next();
      if (next.isEmpty()) {
        return false;
      }
      number++;
      try {
        record(next.get());
      } catch (RuntimeException e) {
        throw new IOException("damaged record: " + e.getMessage(), e);
      }
      return true;
    }

    private void record(WarcRecord record) throws IOException {
      if (record instanceof WarcRevisit revisit) {
        revisit(revisit);
      } else if (record instanceof WarcResponse response) {
        response(response);
      } else if (record instanceof WarcResource || record instanceof WarcConversion) {
        String type = record.headers().first("Content-Type").orElse("");
        payload((WarcTargetRecord) record, record.body(), type, "");
      } else if (record instanceof WarcContinuation) {
        desk.broken(where(), "a part of a record that was cut in pieces");
      }
    }

    private void revisit(WarcRevisit revisit) {
      String of =
          revisit.refersToTargetURI().map(Object::toString).orElse(revisit.target())
              + revisit.refersToDate().map(d -> " of " + d).orElse("");
      desk.again(where(), of);
    }

    private void response(WarcResponse response) throws IOException {
      String type = response.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
      if (!type.startsWith("application/http")) {
        desk.noText(where(), "a record of " + (type.isEmpty() ? "no type" : type));
        return;
      }
      HttpResponse http = response.http();
      if (http.status() != 200) {
        desk.noText(where(), "the server answered " + http.status());
        return;
      }
      String coding = String.join(",", http.headers().all("Content-Encoding"));
      payload(response, http.body(), http.headers().first("Content-Type").orElse(""), coding);
    }

    private void payload(WarcTargetRecord record, MessageBody body, String type, String coding)
        throws IOException {
      if (!isRead(type)) {
        desk.noText(where(), "a payload of the type " + type);
        return;
      }
      int limit = desk.settings().limits().documentBytes();
      byte[] bytes;
      try {
        bytes = Bytes.all(body.stream(), limit);
      } catch (TooLargeException e) {
        desk.failed(where(), e);
        return;
      }
      Where where = where();
      try {
        bytes = ContentCoding.decode(bytes, coding, limit);
      } catch (IOException e) {
        desk.failed(where, e);
        return;
      }
      Capture capture =
          new Capture(
              record.target(),
              record.date(),
              record.payloadDigest().or(record::blockDigest).map(WarcDigest::raw).orElse(null));
      payloads.read(
          new Input(
              where,
              new ByteArrayInputStream(bytes),
              null,
              type.isEmpty() ? null : type,
              input.charset(),
              record.target(),
              capture,
              input.outside()),
          desk);
    }

    private boolean isRead(String type) {
      String plain = type.toLowerCase(Locale.ROOT);
      return plain.isBlank() || READ_TYPES.stream().anyMatch(plain::contains);
    }
  }
}
