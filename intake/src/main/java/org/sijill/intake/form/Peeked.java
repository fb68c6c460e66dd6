// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/**
 * A stream whose first bytes are known.
 *
 * @param stream the whole stream, from its first byte
 * @param head its first bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Peeked(InputStream stream, byte[] head) {
  private static final int SIZE = 1 << 13;

  static Peeked of(InputStream in) throws IOException {
    byte[] head = new byte[SIZE];
    PushbackInputStream back = new PushbackInputStream(in, SIZE);
    int n = back.readNBytes(head, 0, SIZE);
    back.unread(head, 0, n);
    return new Peeked(back, Arrays.copyOf(head, n));
  }

  boolean startsWith(int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
