// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.fetch.Validators;

/** One entry of the journal: a checksum, a letter, and values without blanks. Immutable. */
sealed interface JournalLine {

  /** An item was given out, to these bytes of the file that is written to. */
  record Item(long key, long start, long end) implements JournalLine {
    @Override
    public String content() {
      return "i " + Long.toHexString(key) + " " + start + " " + end;
    }
  }

  /** An item was not given out after all. */
  record Undone(long key) implements JournalLine {
    @Override
    public String content() {
      return "u " + Long.toHexString(key);
    }
  }

  /** A feed was asked for. */
  record Feed(String name, FeedState state) implements JournalLine {
    @Override
    public String content() {
      return String.join(
          " ",
          "f",
          pack(name),
          pack(state.address()),
          pack(state.validators().etag()),
          pack(state.validators().lastModified()),
          pack(state.body()),
          pack(state.notBefore() == null ? null : state.notBefore().toString()),
          Integer.toString(state.failures()),
          Boolean.toString(state.gone()));
    }
  }

  /** The entry without its checksum. */
  String content();

  /** The whole line without a line end. */
  default String text() {
    return checksum(content()) + " " + content();
  }

  /** Reads a line; empty if it is damaged. */
  static Optional<JournalLine> read(String line) {
    int blank = line.indexOf(' ');
    if (blank < 0 || !checksum(line.substring(blank + 1)).equals(line.substring(0, blank))) {
      return Optional.empty();
    }
    String[] parts = line.substring(blank + 1).split(" ", -1);
    try {
      return Optional.ofNullable(of(parts));
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static @Nullable JournalLine of(String[] p) {
    return switch (p[0]) {
      case "i" ->
          new Item(Long.parseUnsignedLong(p[1], 16), Long.parseLong(p[2]), Long.parseLong(p[3]));
      case "u" -> new Undone(Long.parseUnsignedLong(p[1], 16));
      case "f" -> feed(p);
      default -> null;
    };
  }

  private static Feed feed(String[] p) {
    String name = text(p[1]);
    String notBefore = unpack(p[6]);
    return new Feed(
        name,
        new FeedState(
            text(p[2]),
            new Validators(unpack(p[3]), unpack(p[4])),
            text(p[5]),
            notBefore == null ? null : Instant.parse(notBefore),
            Integer.parseInt(p[7]),
            Boolean.parseBoolean(p[8])));
  }

  private static String checksum(String content) {
    CRC32 crc = new CRC32();
    crc.update(content.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  /** Null is a hyphen; other values begin with an equals sign. */
  private static String pack(@Nullable String value) {
    return value == null ? "-" : "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static @Nullable String unpack(String packed) {
    return packed.startsWith("=")
        ? URLDecoder.decode(packed.substring(1), StandardCharsets.UTF_8)
        : null;
  }

  private static String text(String packed) {
    String value = unpack(packed);
    return value == null ? "" : value;
  }
}
