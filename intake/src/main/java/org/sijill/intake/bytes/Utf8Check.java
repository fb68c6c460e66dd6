// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.bytes;

/**
 * Counts the well and badly formed multi-byte sequences of UTF-8; a character that the end cuts off
 * counts as neither.
 *
 * @param good well formed sequences of two bytes or more
 * @param bad bytes that begin nothing well formed
 * @param cut whether the end cuts a character off
 */
record Utf8Check(int good, int bad, boolean cut) {

  static Utf8Check of(byte[] bytes, int length) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < length) {
      int first = bytes[i] & 0xFF;
      if (first < 0x80) {
        i++;
        continue;
      }
      int size = size(first);
      int fits = continued(bytes, i, Math.min(length, i + size));
      if (size > 0 && fits == size && !isForbidden(first, bytes[i + 1] & 0xFF)) {
        good++;
        i += size;
      } else if (size > 0 && i + fits == length && fits < size) {
        return new Utf8Check(good, bad, true);
      } else {
        bad++;
        i += Math.max(1, fits);
      }
    }
    return new Utf8Check(good, bad, false);
  }

  private static int size(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  }

  private static int continued(byte[] bytes, int start, int end) {
    int i = start + 1;
    while (i < end && (bytes[i] & 0xC0) == 0x80) {
      i++;
    }
    return i - start;
  }

  /** Overlong forms, surrogates and what lies beyond Unicode. */
  private static boolean isForbidden(int first, int second) {
    return (first == 0xE0 && second < 0xA0)
        || (first == 0xED && second > 0x9F)
        || (first == 0xF0 && second < 0x90)
        || (first == 0xF4 && second > 0x8F);
  }
}
