// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.sijill.intake.Form;
import org.sijill.intake.Limits;
import org.sijill.intake.Where;
import org.sijill.intake.bytes.TooLargeException;
import org.sijill.intake.bytes.Unpacked;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;

/**
 * Opens packed bytes (gzip, zstd, zip) as often as the limits allow and gives each file in them to
 * the reader of its form. Not thread-safe.
 */
public final class Opened {
  private static final List<String> PACKINGS = List.of(".gz", ".zst", ".zip", ".wacz");

  private final Map<Form, FormReader> readers;
  private final Desk desk;
  private final Limits limits;

  /** Gives what it opens to these readers. */
  public Opened(Map<Form, FormReader> readers, Desk desk) {
    this.readers = new EnumMap<>(readers);
    this.desk = desk;
    this.limits = desk.settings().limits();
  }

  /** Reads an input, packed or not; what cannot be read is put on the desk. */
  public void read(Input input, String name) {
    try {
      open(input, name, 0);
    } catch (IOException e) {
      desk.failed(input.where(), e);
    }
  }

  private void open(Input input, String name, int depth) throws IOException {
    Peeked peeked = Peeked.of(input.stream());
    boolean gzip = peeked.startsWith(0x1F, 0x8B);
    boolean zstd = peeked.startsWith(0x28, 0xB5, 0x2F, 0xFD);
    boolean zip = peeked.startsWith('P', 'K', 3, 4);
    if ((gzip || zstd || zip) && depth >= limits.packings()) {
      throw new TooLargeException("packed more than " + limits.packings() + " times");
    }
    if (gzip) {
      InputStream in = Unpacked.gzip(peeked.stream(), limits.documentBytes(), limits.ratio());
      open(input.with(in), unpackedName(name), depth + 1);
    } else if (zstd) {
      InputStream in = Unpacked.zstd(peeked.stream(), limits.documentBytes(), limits.ratio());
      open(input.with(in), unpackedName(name), depth + 1);
    } else if (zip) {
      zip(input.with(peeked.stream()), depth + 1);
    } else {
      form(input, peeked, name);
    }
  }

  private void form(Input input, Peeked peeked, String name) throws IOException {
    Form asked = desk.settings().form();
    Form form = asked != null ? asked : Sniff.form(peeked.head(), name, input.contentType());
    FormReader reader = readers.get(form);
    if (peeked.head().length == 0) {
      desk.noText(input.where(), "empty");
    } else if (reader == null) {
      desk.noText(input.where(), "not a form that holds reports");
    } else {
      reader.read(input.with(peeked.stream()), desk);
    }
  }

  private void zip(Input input, int depth) throws IOException {
    ZipInputStream zip = new ZipInputStream(input.stream());
    int members = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (++members > limits.archiveMembers()) {
        throw new TooLargeException("more than " + limits.archiveMembers() + " members");
      }
      if (!entry.isDirectory()) {
        member(input.at(input.where().in(entry.getName()), new Member(zip)), entry, depth);
      }
    }
    if (members == 0) {
      throw new ZipException("no members");
    }
  }

  private void member(Input input, ZipEntry entry, int depth) throws IOException {
    Where where = input.where();
    try {
      open(input, entry.getName(), depth);
    } catch (IOException e) {
      desk.failed(where, e);
    }
  }

  private static String unpackedName(String name) {
    for (String ending : PACKINGS) {
      if (name.endsWith(ending)) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  /** One member of a zip stream; closing it does not close the zip. */
  private static final class Member extends java.io.FilterInputStream {
    Member(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the zip stream goes on to the next member
    }
  }
}
