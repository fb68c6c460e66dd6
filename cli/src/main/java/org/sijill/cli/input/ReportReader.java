// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/**
 * Reads text files as reports: headline, a blank line, body, with a sidecar {@code NAME.json}.
 *
 * <p>The publication date is, in this order, the one given for all, the sidecar's, or that of a
 * date line near the top; with none of them the report is refused. Thread-safe.
 *
 * @param published publication date for all reports, or null
 * @param dateline finds the date of a date line near the top of a text
 * @param maxBytes the longest file that is read
 */
public record ReportReader(
    @Nullable LocalDate published, Function<String, Optional<LocalDate>> dateline, int maxBytes) {
  /** Long enough for any report: a book chapter of half a million letters is no news report. */
  public static final int MAX_BYTES = 4 << 20;

  /** Name of the report that is read from standard input. */
  public static final String STDIN = "-";

  /** The reader that the commands use: date lines found by their form, the usual length. */
  public static ReportReader standard(@Nullable LocalDate published) {
    return new ReportReader(published, text -> Optional.empty(), MAX_BYTES);
  }

  /** Reads one file with its sidecar; never throws for anything that the file is or holds. */
  public Reading read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.isDirectory(file)) {
        throw new RefusedException(Outcome.UNREADABLE, "is a folder");
      }
      byte[] bytes = bytes(in);
      return read(file.toString(), Sidecar.stem(file), bytes, Sidecar.of(file, maxBytes));
    } catch (RefusedException e) {
      return e.at(file.toString());
    } catch (IOException e) {
      return new Reading.Refused(file.toString(), Outcome.UNREADABLE, IoReason.of(e));
    }
  }

  /** Reads one report from a stream, such as standard input; its id is {@code stdin}. */
  public Reading read(InputStream in) {
    try {
      return read(STDIN, "stdin", bytes(in), null);
    } catch (RefusedException e) {
      return e.at(STDIN);
    } catch (IOException e) {
      return new Reading.Refused(STDIN, Outcome.UNREADABLE, IoReason.of(e));
    }
  }

  /**
   * Reads a report whose text and sidecar are at hand.
   *
   * @param id its id, which is also its name in messages
   */
  public Reading read(String id, byte[] text, byte[] sidecar) {
    try {
      return read(id, id, text, Sidecar.parse(Path.of(id + ".json"), sidecar));
    } catch (RefusedException e) {
      return e.at(id);
    }
  }

  private byte[] bytes(InputStream in) throws IOException, RefusedException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw new RefusedException(
          Outcome.TOO_LARGE, "is longer than " + maxBytes + " bytes, which no news report is");
    }
    return bytes;
  }

  private Reading read(String name, String id, byte[] bytes, @Nullable Sidecar sidecar)
      throws RefusedException {
    String text = TextDecoder.decode(bytes);
    if (text.chars().noneMatch(Character::isLetter)) {
      throw new RefusedException(Outcome.EMPTY, "holds no words");
    }
    String declared = sidecar == null ? null : sidecar.language();
    String other =
        declared == null || declared.equals("ar") ? Language.other(text) : "in '" + declared + "'";
    if (other != null) {
      throw new RefusedException(
          Outcome.OTHER_LANGUAGE, "is " + other + "; only Arabic reports are coded");
    }
    LocalDate day = date(text, sidecar);
    ReportHeader header =
        new ReportHeader(
            id,
            day,
            "ar",
            sidecar == null ? null : sidecar.outlet(),
            sidecar == null ? null : sidecar.agency(),
            sidecar == null ? null : sidecar.byline(),
            text.strip().lines().findFirst().orElse("").strip(),
            sidecar == null ? null : sidecar.url(),
            sha256(bytes));
    return new Reading.Read(name, new Report(header, text, List.of()));
  }

  private LocalDate date(String text, @Nullable Sidecar sidecar) throws RefusedException {
    if (published != null) {
      return published;
    }
    if (sidecar != null && sidecar.published() != null) {
      return day(sidecar.published(), sidecar.file());
    }
    Optional<LocalDate> found = dateline.apply(text);
    if (found.isPresent()) {
      return found.get();
    }
    String advice =
        sidecar == null ? "" : ", or write {\"published\": \"YYYY-MM-DD\"} into " + sidecar.file();
    throw new RefusedException(
        Outcome.NO_DATE, "has no publication date; give --published YYYY-MM-DD" + advice);
  }

  /** The day of a date or a date with time, in the time zone that it is written in. */
  private static LocalDate day(String written, Path file) throws RefusedException {
    try {
      return LocalDate.parse(written.length() > 10 ? written.substring(0, 10) : written);
    } catch (DateTimeException e) {
      throw new RefusedException(
          Outcome.BAD_DATE,
          "its sidecar " + file + " gives '" + written + "' as date; write YYYY-MM-DD");
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
