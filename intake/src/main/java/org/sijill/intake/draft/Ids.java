// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.draft;

import java.util.List;
import org.sijill.intake.Where;

/**
 * Names reports that have no name of their own: the file's name without its endings, and where the
 * file holds several, the number of the record, else of the line, else the offset.
 */
final class Ids {
  private static final List<String> PACKINGS = List.of(".gz", ".zst", ".zip");

  private Ids() {}

  static String of(Where where) {
    StringBuilder id = new StringBuilder(stem(where.origin()));
    if (where.member() != null) {
      id.append('-').append(stem(where.member()));
    }
    Long number = where.record() != null ? where.record() : where.line();
    number = number == null ? where.offset() : number;
    return number == null ? id.toString() : id.append('-').append(number.longValue()).toString();
  }

  private static String stem(String path) {
    String name = path.replaceAll("[?#].*$", "").replaceAll("[/\\\\!]+$", "");
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    for (String packing : PACKINGS) {
      if (name.endsWith(packing) && name.length() > packing.length()) {
        name = name.substring(0, name.length() - packing.length());
      }
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
