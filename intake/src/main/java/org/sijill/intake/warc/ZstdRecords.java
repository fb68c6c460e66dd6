// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.warc;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.bytes.Bytes;

/**
 * Goes over the frames of a zstd-packed archive, of which each should hold one record, with the
 * dictionary that may stand before them (IIPC, Zstandard Compression for WARC Files 1.0). Not
 * thread-safe.
 */
final class ZstdRecords {
  private static final int FRAME = 0xFD2FB528;
  private static final int SKIPPABLE = 0x184D2A50;
  private static final int DICTIONARY = 0x184D2A5D;
  private static final int LARGEST_DICTIONARY = 16 << 20;

  private final ReplayChannel channel;
  private byte @Nullable [] dictionary;
  private long offset;

  ZstdRecords(ReplayChannel channel) {
    this.channel = channel;
  }

  /** The unpacked bytes of the next frame, or null at the end. */
  @Nullable InputStream next() throws IOException {
    while (true) {
      long start = channel.position();
      if (channel.read() < 0) {
        return null;
      }
      channel.rewind(start);
      int magic = number(channel.exactly(4));
      if (magic == FRAME) {
        channel.rewind(start);
        offset = start;
        ZstdInputStreamNoFinalizer in = new ZstdInputStreamNoFinalizer(new ZstdFrame(channel));
        if (dictionary != null) {
          in.setDict(dictionary);
        }
        return new BufferedInputStream(in, 1 << 16);
      }
      if ((magic & 0xFFFFFFF0) != SKIPPABLE) {
        throw new IOException("no zstd frame where one should begin");
      }
      skippable(magic == DICTIONARY, number(channel.exactly(4)) & 0xFFFFFFFFL);
    }
  }

  /** The first byte of the frame that was given last. */
  long offset() {
    return offset;
  }

  private void skippable(boolean isDictionary, long size) throws IOException {
    if (isDictionary && size <= LARGEST_DICTIONARY) {
      byte[] bytes = channel.exactly((int) size);
      boolean packed = bytes.length > 4 && number(bytes) == FRAME;
      dictionary = packed ? unpack(bytes) : bytes;
      return;
    }
    for (long i = 0; i < size; i++) {
      if (channel.read() < 0) {
        return;
      }
    }
  }

  private static byte[] unpack(byte[] bytes) throws IOException {
    try (InputStream in = new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(bytes))) {
      return Bytes.all(in, LARGEST_DICTIONARY);
    }
  }

  private static int number(byte[] bytes) {
    return (bytes[0] & 0xFF)
        | (bytes[1] & 0xFF) << 8
        | (bytes[2] & 0xFF) << 16
        | (bytes[3] & 0xFF) << 24;
  }
}
