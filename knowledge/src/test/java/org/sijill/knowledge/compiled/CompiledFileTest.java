// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.junit.jupiter.api.Test;

class CompiledFileTest {
  private static CompiledFile file() {
    ByteBuffer out = ByteBuffer.allocate(100);
    out.putInt(2)
        .putLong(1L << 40)
        .putLong(-1)
        .putInt(7)
        .putInt(8)
        .putShort((short) 9)
        .put((byte) 5);
    out.flip();
    byte[] bytes = new byte[out.remaining()];
    out.get(bytes);
    return CompiledFile.of(bytes);
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    CompiledFile in = file();
    int n = in.number();
    assertThat(in.longs(n)).isEqualTo(LongBuffer.wrap(new long[] {1L << 40, -1}));
    assertThat(in.ints(n)).isEqualTo(IntBuffer.wrap(new int[] {7, 8}));
    assertThat(in.shorts(1)).isEqualTo(ShortBuffer.wrap(new short[] {9}));
    assertThat(in.bytes(1).get(0)).isEqualTo((byte) 5);
  }

  @Test
  void smallColumnsCanBeCopied() throws IOException {
    CompiledFile in = file();
    in.longs(in.number());
    assertThat(in.array(2)).containsExactly(7, 8);
  }

  @Test
  void aFileThatEndsTooEarlyIsRefused() throws IOException {
    CompiledFile in = file();
    in.number();
    assertThatIOException().isThrownBy(() -> in.longs(1_000)).withMessageContaining("too early");
    assertThatIOException().isThrownBy(() -> in.bytes(-1)).withMessageContaining("too early");
    in.bytes(27);
    assertThatIOException().isThrownBy(in::number).withMessageContaining("too early");
  }
}
