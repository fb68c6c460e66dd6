// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstEntryTest {
  private static final byte[] CONTENT = {1, 2, 3, 4, 5};

  /** Loaded again from the jar of each test. */
  public static final class Anchor {}

  @TempDir private Path folder;

  /** Maps {@code data.bin} from a jar of which it is one entry, stored or packed. */
  private byte[] map(boolean first, int method) throws Exception {
    Path jar = folder.resolve("a.jar");
    String entry = Anchor.class.getPackageName().replace('.', '/') + "/data.bin";
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream out = new ZipOutputStream(file)) {
      if (first) {
        put(out, entry, CONTENT, method);
      }
      put(out, Anchor.class.getName().replace('.', '/') + ".class", classBytes(), method);
      if (!first) {
        put(out, entry, CONTENT, method);
      }
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      ByteBuffer mapped = FirstEntry.map(loader.loadClass(Anchor.class.getName()), "data.bin");
      if (mapped == null) {
        return new byte[0];
      }
      byte[] bytes = new byte[mapped.remaining()];
      mapped.get(bytes);
      return bytes;
    }
  }

  private static byte[] classBytes() throws IOException {
    String name = Anchor.class.getName().replace('.', '/') + ".class";
    try (InputStream in = Anchor.class.getClassLoader().getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      return in.readAllBytes();
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes, int method)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(method);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    entry.setCrc(crc.getValue());
    entry.setSize(bytes.length);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  @Test
  void theFirstEntryIsMappedWhereItLiesUnpacked() throws Exception {
    assertThat(map(true, ZipEntry.STORED)).isEqualTo(CONTENT);
  }

  @Test
  void aPackedEntryIsNotMapped() throws Exception {
    assertThat(map(true, ZipEntry.DEFLATED)).isEmpty();
  }

  @Test
  void anEntryBehindAnotherIsNotMapped() throws Exception {
    assertThat(map(false, ZipEntry.STORED)).isEmpty();
  }

  @Test
  void classesInAFolderHaveNoFirstEntry() throws IOException {
    assertThat(FirstEntry.map(CompiledFile.class, "none.bin")).isNull();
  }
}
