// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.form;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sijill.intake.bytes.TooLargeException;
import org.sijill.intake.bytes.Unpacked;

/** How bytes are packed, by what they begin with. */
enum Packing {
  NONE,
  GZIP,
  ZSTD,
  ZIP,
  /** A web archive whose records are packed one by one. */
  WARC;

  /** A dictionary for web archives may be this large at most, packed and unpacked. */
  private static final int LARGEST_DICTIONARY = 16 << 20;

  private static final int DICTIONARY_HEAD = 8;

  static Packing of(Peeked peeked) throws TooLargeException {
    if (peeked.startsWith(0x1F, 0x8B)) {
      return isArchive(peeked, true) ? WARC : GZIP;
    }
    if (peeked.startsWith(0x28, 0xB5, 0x2F, 0xFD)) {
      return isArchive(peeked, false) ? WARC : ZSTD;
    }
    if (peeked.startsWith(0x5D, 0x2A, 0x4D, 0x18) && peeked.head().length > DICTIONARY_HEAD) {
      checkDictionary(peeked.head());
      return WARC;
    }
    return peeked.startsWith('P', 'K', 3, 4) ? ZIP : NONE;
  }

  /** Whether the first packed bytes are those of an archive's first record. */
  private static boolean isArchive(Peeked peeked, boolean gzip) {
    InputStream head = new ByteArrayInputStream(peeked.head());
    try (InputStream in =
        gzip ? Unpacked.gzip(head, 1 << 20, 1) : Unpacked.zstd(head, 1 << 20, 1)) {
      byte[] first = in.readNBytes(8);
      String text = new String(first, StandardCharsets.ISO_8859_1);
      return text.startsWith("WARC/") || text.equals("filedesc");
    } catch (IOException e) {
      return false;
    }
  }

  /** A hostile dictionary would be unpacked whole before anything could be read. */
  private static void checkDictionary(byte[] head) throws TooLargeException {
    long packed = 0;
    for (int i = 7; i >= 4; i--) {
      packed = (packed << 8) | (head[i] & 0xFF);
    }
    byte[] frame = Arrays.copyOfRange(head, DICTIONARY_HEAD, head.length);
    boolean isFrame = frame.length > 4 && (frame[0] & 0xFF) == 0x28 && (frame[1] & 0xFF) == 0xB5;
    long unpacked = isFrame ? Zstd.getFrameContentSize(frame) : 0;
    if (packed > LARGEST_DICTIONARY || unpacked > LARGEST_DICTIONARY) {
      throw new TooLargeException("a dictionary of more than " + LARGEST_DICTIONARY + " bytes");
    }
  }
}
