// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.sijill.intake.Limits;
import org.sijill.intake.bytes.Counted;
import org.sijill.intake.bytes.TooLargeException;
import org.sijill.intake.bytes.Unpacked;
import org.sijill.intake.draft.Input;

/**
 * Goes over the members of a zip or WACZ file: a file by its directory, a stream from its
 * beginning. Of a WACZ only the archives in it are read, since its page list repeats them.
 * Thread-safe.
 */
final class Zips {
  private final Limits limits;

  /** Reads one member. */
  @FunctionalInterface
  interface Reader {
    void read(Input input, String name) throws IOException;
  }

  Zips(Limits limits) {
    this.limits = limits;
  }

  /** Gives every member to {@code reader}; {@code name} is the zip file's own name. */
  void each(Input input, String name, Reader reader) throws IOException {
    boolean wacz = name.toLowerCase(Locale.ROOT).endsWith(".wacz");
    Path path = input.path();
    if (path == null) {
      stream(input, wacz, reader);
      return;
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      file(zip, Files.size(path), input, wacz, reader);
    } catch (ZipException e) {
      stream(input, wacz, reader);
      throw e;
    }
  }

  private void file(ZipFile zip, long size, Input input, boolean wacz, Reader reader)
      throws IOException {
    if (zip.size() > limits.archiveMembers()) {
      throw tooMany();
    }
    long[] out = new long[1];
    Iterator<? extends ZipEntry> entries = zip.stream().iterator();
    while (entries.hasNext()) {
      ZipEntry entry = entries.next();
      if (isRead(entry, wacz)) {
        try (InputStream in = zip.getInputStream(entry)) {
          Counted counted = new Counted(in);
          long before = out[0];
          InputStream guarded = guard(counted, () -> size - before / limits.ratio());
          reader.read(input.at(input.where().in(entry.getName()), guarded), entry.getName());
          out[0] += counted.count();
        }
      }
    }
  }

  private void stream(Input input, boolean wacz, Reader reader) throws IOException {
    Counted packed = new Counted(input.stream());
    ZipInputStream zip = new ZipInputStream(packed);
    int members = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++members > limits.archiveMembers()) {
        throw tooMany();
      }
      if (isRead(entry, wacz)) {
        long before = packed.count();
        InputStream member = guard(new Member(zip), () -> packed.count() - before);
        reader.read(input.at(input.where().in(entry.getName()), member), entry.getName());
      }
    }
    if (members == 0) {
      throw new ZipException("no members");
    }
  }

  private InputStream guard(InputStream in, java.util.function.LongSupplier packed) {
    return new Unpacked(in, packed, limits.documentBytes(), limits.ratio());
  }

  private TooLargeException tooMany() {
    return new TooLargeException("more than " + limits.archiveMembers() + " members");
  }

  private static boolean isRead(ZipEntry entry, boolean wacz) {
    return !entry.isDirectory() && (!wacz || entry.getName().contains(".warc"));
  }

  /** One member of a zip stream; closing it does not close the zip. */
  private static final class Member extends FilterInputStream {
    Member(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the zip stream goes on to the next member
    }
  }
}
