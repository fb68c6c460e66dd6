// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The place of one input: which file, and where in it. Counts begin at 1, offsets at 0; a part that
 * does not apply is null.
 *
 * @param origin path, address or name of the source
 * @param member name of the member inside an archive such as a zip or WACZ file
 * @param record number of the record, item or row
 * @param line number of the line
 * @param offset first byte, counted in the file (WARC: of the possibly compressed file) or, inside
 *     a compressed stream, in the unpacked bytes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Where(
    String origin,
    @Nullable String member,
    @Nullable Long record,
    @Nullable Long line,
    @Nullable Long offset) {

  /** A whole file. */
  public static Where file(String origin) {
    return new Where(origin, null, null, null, null);
  }

  /** The same place inside a member of an archive. */
  public Where in(String name) {
    return new Where(origin, member == null ? name : member + "!" + name, record, line, offset);
  }

  /** A record of this file. */
  public Where record(long number) {
    return new Where(origin, member, number, line, offset);
  }

  /** A line of this file. */
  public Where line(long number) {
    return new Where(origin, member, record, number, offset);
  }

  /** A byte of this file. */
  public Where offset(long first) {
    return new Where(origin, member, record, line, first);
  }

  /** In words, such as {@code news.jsonl.gz, line 12, offset 4096}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(origin);
    if (member != null) {
      out.append('!').append(member);
    }
    part(out, "record", record);
    part(out, "line", line);
    part(out, "offset", offset);
    return out.toString();
  }

  private static void part(StringBuilder out, String name, @Nullable Long value) {
    if (value != null) {
      out.append(", ").append(name).append(' ').append(value.longValue());
    }
  }
}
