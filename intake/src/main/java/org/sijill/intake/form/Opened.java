// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sijill.intake.Form;
import org.sijill.intake.Limits;
import org.sijill.intake.bytes.TooLargeException;
import org.sijill.intake.bytes.Unpacked;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;

/**
 * Opens packed bytes (gzip, zstd, zip) as often as the limits allow and gives each file in them to
 * the reader of its form. Web archives stay packed, because their records are packed one by one.
 * Not thread-safe.
 */
public final class Opened {
  private static final List<String> PACKINGS = List.of(".gz", ".zst", ".zip");

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
    Packing packing = Packing.of(peeked);
    if (packing == Packing.WARC || packing == Packing.NONE) {
      form(input, peeked, packing, name);
      return;
    }
    if (depth >= limits.packings()) {
      throw new TooLargeException("packed more than " + limits.packings() + " times");
    }
    InputStream packed = peeked.stream();
    if (packing == Packing.ZIP) {
      Input whole =
          new Input(
              input.where(),
              packed,
              depth == 0 ? input.path() : null,
              input.contentType(),
              input.charset(),
              input.address(),
              input.capture(),
              input.outside());
      new Zips(limits).each(whole, name, (member, named) -> member(member, named, depth + 1));
    } else {
      InputStream in =
          packing == Packing.GZIP
              ? Unpacked.gzip(packed, limits.documentBytes(), limits.ratio())
              : Unpacked.zstd(packed, limits.documentBytes(), limits.ratio());
      open(input.with(in), unpackedName(name), depth + 1);
    }
  }

  private void form(Input input, Peeked peeked, Packing packing, String name) throws IOException {
    Form asked = desk.settings().form();
    Form form =
        packing == Packing.WARC
            ? Form.WARC
            : asked != null ? asked : Sniff.form(peeked.head(), name, input.contentType());
    FormReader reader = readers.get(form);
    if (peeked.head().length == 0) {
      desk.noText(input.where(), "empty");
    } else if (reader == null) {
      desk.noText(input.where(), "not a form that holds reports");
    } else {
      long before = desk.count();
      reader.read(input.with(peeked.stream()), desk);
      if (desk.count() == before) {
        desk.noText(input.where(), "nothing in it");
      }
    }
  }

  private void member(Input input, String name, int depth) {
    try {
      open(input, name, depth);
    } catch (IOException e) {
      desk.failed(input.where(), e);
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
}
