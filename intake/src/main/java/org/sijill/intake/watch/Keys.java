// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Outcome;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.out.OutcomeLine;

/**
 * Names items by 64 bits of a SHA-256: among a million of them, two are taken for one with a chance
 * of about one in thirty million. Thread-safe.
 */
final class Keys {
  private Keys() {}

  /**
   * An item of a feed: by name, address and words, so that a changed item is a new one and the same
   * item further down is not. What is no report is named by its place and its fault.
   */
  static long ofItem(String feed, Outcome outcome) {
    Outcome.Read read = OutcomeLine.read(outcome);
    return read == null
        ? ofFault(feed, outcome)
        : of(
            "item",
            feed,
            read.report().header().id(),
            read.report().header().url(),
            read.report().text());
  }

  /** An input in a file: by its place and its bytes. */
  static long ofInput(Outcome outcome) {
    Outcome.Read read = OutcomeLine.read(outcome);
    return read == null
        ? ofFault("", outcome)
        : of("input", outcome.where().toString(), read.provenance().sha256());
  }

  private static long ofFault(String source, Outcome outcome) {
    return of("fault", source, outcome.where().toString(), outcome.code().code(), outcome.reason());
  }

  /** A file as it stands. */
  static long ofFile(String path, long size, long modified) {
    return of("file", path, Long.toString(size), Long.toString(modified));
  }

  private static long of(@Nullable String... parts) {
    MessageDigest digest = Bytes.digest();
    for (String part : parts) {
      byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}
