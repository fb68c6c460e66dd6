// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The packed bytes of one zstd frame, found by the headers of its blocks (RFC 8878, 3.1.1), so that
 * the next frame begins where this stream ends. Not thread-safe.
 */
final class ZstdFrame extends InputStream {
  private static final int[] DICTIONARY_ID = {0, 1, 2, 4};
  private static final int[] CONTENT_SIZE = {0, 2, 4, 8};
  private static final int RLE = 1;
  private static final int RESERVED = 3;

  private final ReplayChannel channel;
  private byte[] head;
  private int given;
  private long block;
  private boolean last;
  private boolean checksum;
  private boolean done;

  /** Begins at the frame's magic number, which the channel stands at. */
  ZstdFrame(ReplayChannel channel) throws IOException {
    this.channel = channel;
    byte[] start = channel.exactly(5);
    int descriptor = start[4] & 0xFF;
    boolean single = (descriptor & 0x20) != 0;
    int size = CONTENT_SIZE[descriptor >> 6] + (single && descriptor >> 6 == 0 ? 1 : 0);
    int rest = (single ? 0 : 1) + DICTIONARY_ID[descriptor & 3] + size;
    this.checksum = (descriptor & 0x04) != 0;
    this.head = new byte[5 + rest];
    System.arraycopy(start, 0, head, 0, 5);
    System.arraycopy(channel.exactly(rest), 0, head, 5, rest);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (given == head.length && block == 0) {
      if (done) {
        return -1;
      }
      nextHead();
    }
    if (given < head.length) {
      int n = Math.min(length, head.length - given);
      System.arraycopy(head, given, target, from, n);
      given += n;
      return n;
    }
    int n = channel.read(target, from, (int) Math.min(length, block));
    if (n < 0) {
      throw new EOFException("a frame breaks off");
    }
    block -= n;
    return n;
  }

  private void nextHead() throws IOException {
    given = 0;
    if (last) {
      head = checksum ? channel.exactly(4) : new byte[0];
      done = true;
      return;
    }
    head = channel.exactly(3);
    int header = (head[0] & 0xFF) | (head[1] & 0xFF) << 8 | (head[2] & 0xFF) << 16;
    int type = header >> 1 & 3;
    if (type == RESERVED) {
      throw new IOException("a damaged frame");
    }
    last = (header & 1) != 0;
    block = type == RLE ? 1 : header >> 3;
  }
}
