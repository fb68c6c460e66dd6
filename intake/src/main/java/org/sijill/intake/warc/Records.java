// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Goes over the records of an archive and, after a fault, on to the next place where a record seems
 * to begin. Not thread-safe.
 */
final class Records {
  /** An archive with more faults than this is given up, to keep the cost in hand. */
  private static final int MOST_FAULTS = 10_000;

  private final ReplayChannel channel;
  private final Kind kind;
  private final ZstdRecords frames;
  private @Nullable WarcReader reader;
  private long base;
  private long last;
  private int faults;

  /** How records begin. */
  private enum Kind {
    PLAIN("\nWARC/1"),
    GZIP("\u001f\u008b\b"),
    ZSTD("(\u00b5/\u00fd");

    private final String begin;

    Kind(String begin) {
      this.begin = begin;
    }
  }

  Records(InputStream in, byte[] head) {
    this.channel = new ReplayChannel(in);
    this.kind = kind(head);
    this.frames = new ZstdRecords(channel);
  }

  private static Kind kind(byte[] head) {
    if (head.length < 2) {
      return Kind.PLAIN;
    }
    int first = head[0] & 0xFF;
    return first == 0x1F ? Kind.GZIP : first == 0x28 || first == 0x5D ? Kind.ZSTD : Kind.PLAIN;
  }

  /**
   * The next record; empty at the end. After an exception {@link #recover} may find a later one.
   */
  Optional<WarcRecord> next() throws IOException {
    try {
      return kind == Kind.ZSTD ? nextOfFrames() : nextOfStream();
    } catch (RuntimeException e) {
      throw new IOException("damaged record: " + e.getMessage(), e);
    }
  }

  private Optional<WarcRecord> nextOfStream() throws IOException {
    WarcReader current = reader;
    if (current == null) {
      base = channel.position();
      last = base;
      current = open(channel);
    }
    Optional<WarcRecord> record = current.next();
    last = base + current.position();
    return record;
  }

  /** A frame should hold one record, but may hold several. */
  private Optional<WarcRecord> nextOfFrames() throws IOException {
    while (true) {
      WarcReader current = reader;
      Optional<WarcRecord> record = current == null ? Optional.empty() : current.next();
      if (record.isPresent()) {
        return record;
      }
      last = channel.position();
      InputStream frame = frames.next();
      if (frame == null) {
        return Optional.empty();
      }
      last = frames.offset();
      open(Channels.newChannel(frame));
    }
  }

  private WarcReader open(ReadableByteChannel bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(1 << 13);
    buffer.flip();
    WarcReader opened = new WarcReader(bytes, buffer);
    opened.setLenient(true);
    reader = opened;
    return opened;
  }

  /** The first byte of the record that was read last, or at which the fault was met. */
  long offset() {
    return last;
  }

  /** Looks for the next record after a fault; false if there is none. */
  boolean recover() throws IOException {
    reader = null;
    if (++faults > MOST_FAULTS) {
      return false;
    }
    channel.rewind(last + 1);
    return seek();
  }

  private boolean seek() throws IOException {
    int matched = 0;
    String begin = kind.begin;
    for (int c = channel.read(); c >= 0; c = channel.read()) {
      matched = c == begin.charAt(matched) ? matched + 1 : c == begin.charAt(0) ? 1 : 0;
      if (matched == begin.length()) {
        int lead = kind == Kind.PLAIN ? 1 : 0;
        channel.rewind(channel.position() - begin.length() + lead);
        return true;
      }
    }
    return false;
  }
}
