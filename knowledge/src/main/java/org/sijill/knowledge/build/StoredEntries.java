// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a jar so that its compiled knowledge ({@code *.bin}) lies in it unpacked, the largest
 * first of all entries, where it can be mapped ({@code CompiledFile}): unpacking 23 MB of places
 * would be a fifth of a short run. The times of the entries and the order of the others stay, so
 * that two builds of one commit give the same bytes.
 */
public final class StoredEntries {
  private static final String COMPILED = ".bin";

  private StoredEntries() {}

  /**
   * Rewrites.
   *
   * @param args the jar; one that is not there is left alone
   * @throws IOException if it cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]).toAbsolutePath();
    if (!Files.exists(jar)) {
      return;
    }
    Path part = jar.resolveSibling(jar.getFileName() + ".part");
    try (ZipFile in = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
      List<ZipEntry> entries = new ArrayList<>(Collections.list(in.entries()));
      entries.sort(Comparator.comparingLong(e -> isCompiled(e) ? -e.getSize() : 0));
      for (ZipEntry entry : entries) {
        copy(in, entry, out);
      }
    }
    Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTimeLocal(entry.getTimeLocal());
    byte[] bytes = bytes(in, entry);
    if (entry.isDirectory() || isCompiled(entry)) {
      CRC32 crc = new CRC32();
      crc.update(bytes);
      copy.setMethod(ZipEntry.STORED);
      copy.setSize(bytes.length);
      copy.setCrc(crc.getValue());
    }
    out.putNextEntry(copy);
    out.write(bytes);
    out.closeEntry();
  }

  private static boolean isCompiled(ZipEntry entry) {
    return entry.getName().endsWith(COMPILED);
  }

  private static byte[] bytes(ZipFile in, ZipEntry entry) throws IOException {
    try (InputStream stream = in.getInputStream(entry)) {
      return stream.readAllBytes();
    }
  }
}
