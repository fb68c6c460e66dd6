// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredEntriesTest {
  private static final LocalDateTime DAY = LocalDateTime.of(2024, 3, 5, 12, 0);

  @TempDir private Path folder;

  private Path jar() throws IOException {
    Path jar = folder.resolve("a.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      put(out, "META-INF/MANIFEST.MF", new byte[200]);
      put(out, "a/small.bin", new byte[10]);
      put(out, "a/large.bin", new byte[5_000]);
      put(out, "a/A.class", new byte[300]);
    }
    return jar;
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DAY);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  @Test
  void compiledFilesComeFirstAndUnpackedTheOthersAsTheyWere() throws IOException {
    Path jar = jar();
    StoredEntries.main(new String[] {jar.toString()});
    try (ZipFile in = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(in.entries());
      assertThat(entries)
          .extracting(ZipEntry::getName)
          .containsExactly("a/large.bin", "a/small.bin", "META-INF/MANIFEST.MF", "a/A.class");
      assertThat(entries)
          .extracting(ZipEntry::getMethod)
          .containsExactly(ZipEntry.STORED, ZipEntry.STORED, ZipEntry.DEFLATED, ZipEntry.DEFLATED);
      assertThat(entries).extracting(ZipEntry::getTimeLocal).containsOnly(DAY);
      assertThat(in.getInputStream(entries.get(0)).readAllBytes()).hasSize(5_000);
    }
  }

  @Test
  void oneJarGivesTheSameBytesEachTime() throws IOException {
    Path jar = jar();
    StoredEntries.main(new String[] {jar.toString()});
    byte[] once = Files.readAllBytes(jar);
    StoredEntries.main(new String[] {jar.toString()});
    assertThat(Files.readAllBytes(jar)).isEqualTo(once);
  }

  @Test
  void aJarThatIsNotThereIsLeftAlone() throws IOException {
    StoredEntries.main(new String[] {folder.resolve("none.jar").toString()});
    assertThat(folder).isEmptyDirectory();
  }
}
