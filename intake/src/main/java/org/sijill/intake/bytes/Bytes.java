// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Whole small inputs in memory. Thread-safe. */
public final class Bytes {
  private Bytes() {}

  /**
   * Reads a stream to its end.
   *
   * @param limit most bytes that may come
   * @throws TooLargeException if more come; no more than {@code limit + 1} were read
   */
  public static byte[] all(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw new TooLargeException("more than " + limit + " bytes");
    }
    return bytes;
  }

  /** SHA-256 in lower-case hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** A fresh SHA-256. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
