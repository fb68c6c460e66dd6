// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.compiled;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/**
 * Maps the first entry of the jar that a class was loaded from, if it has the name asked for and
 * lies there unpacked: so the build of the program puts it ({@code StoredEntries}). The layout is
 * that of a local file header in PKWARE's APPNOTE, section 4.3.7.
 */
final class FirstEntry {
  private static final int SIGNATURE = 0x04034b50;
  private static final int HEADER = 30;
  private static final int FLAGS = 6;
  private static final int SIZES_FOLLOW = 8;
  private static final int METHOD = 8;
  private static final int PACKED_SIZE = 18;
  private static final int SIZE = 22;
  private static final int NAME_LENGTH = 26;
  private static final int EXTRA_LENGTH = 28;

  private FirstEntry() {}

  /** The entry's bytes, or null where it is not there or another way is needed. */
  static @Nullable ByteBuffer map(Class<?> anchor, String name) throws IOException {
    CodeSource code = anchor.getProtectionDomain().getCodeSource();
    URL jar = code == null ? null : code.getLocation();
    if (jar == null || !jar.getProtocol().equals("file") || !jar.getPath().endsWith(".jar")) {
      return null;
    }
    String entry = anchor.getPackageName().replace('.', '/') + "/" + name;
    try (FileChannel file = FileChannel.open(path(jar))) {
      return map(file, entry);
    }
  }

  private static Path path(URL jar) throws IOException {
    try {
      return Path.of(new URI(jar.toString()));
    } catch (URISyntaxException e) {
      throw new IOException(jar.toString(), e);
    }
  }

  private static @Nullable ByteBuffer map(FileChannel file, String entry) throws IOException {
    byte[] wanted = entry.getBytes(StandardCharsets.UTF_8);
    ByteBuffer head = ByteBuffer.allocate(HEADER + wanted.length).order(ByteOrder.LITTLE_ENDIAN);
    if (file.read(head, 0) < head.capacity()) {
      return null;
    }
    ByteBuffer name = head.slice(HEADER, wanted.length);
    boolean stored =
        head.getInt(0) == SIGNATURE
            && head.getShort(METHOD) == 0
            && (head.getShort(FLAGS) & SIZES_FOLLOW) == 0
            && head.getInt(PACKED_SIZE) == head.getInt(SIZE)
            && head.getShort(NAME_LENGTH) == wanted.length
            && name.equals(ByteBuffer.wrap(wanted));
    if (!stored) {
      return null;
    }
    long start = (long) HEADER + wanted.length + Short.toUnsignedInt(head.getShort(EXTRA_LENGTH));
    long size = Integer.toUnsignedLong(head.getInt(SIZE));
    return size > file.size() - start ? null : CompiledFile.map(file, start, size);
  }
}
