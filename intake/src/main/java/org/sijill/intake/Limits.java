// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

/**
 * The bounds that keep memory and time in hand whatever comes in. What goes beyond one of them ends
 * as {@code too_large}, with the limit named. Sizes are bytes of the unpacked input unless said
 * otherwise.
 *
 * @param documentBytes one text file, page, line, row, feed item, payload or XML file
 * @param tags tags of one page or XML document; each becomes an object in memory
 * @param depth nesting of elements and of JSON values; deeper HTML is flattened, deeper XML and
 *     JSON is refused
 * @param fields columns of a table or fields of a JSON object
 * @param reportChars UTF-16 units of a report's text
 * @param ratio how many times larger unpacked bytes may be than packed ones, once more than {@code
 *     documentBytes} came out
 * @param archiveMembers members of a zip or WACZ file
 * @param packings how many times a file may be packed, such as gzip in zip
 * @param remembered reports whose words are remembered to tell copies
 */
public record Limits(
    int documentBytes,
    int tags,
    int depth,
    int fields,
    int reportChars,
    int ratio,
    int archiveMembers,
    int packings,
    int remembered) {
  private static final int MIB = 1 << 20;

  public Limits {
    if (documentBytes < 1 || tags < 1 || depth < 1 || fields < 1 || reportChars < 1) {
      throw new IllegalArgumentException("limits of a document must be positive");
    }
    if (ratio < 1 || archiveMembers < 1 || packings < 0 || remembered < 0) {
      throw new IllegalArgumentException("limits of archives and folders must be positive");
    }
  }

  /** Good for newsroom and crawl input in a heap of 256 MB. */
  public static Limits usual() {
    return new Limits(8 * MIB, 200_000, 256, 2_000, 2 * MIB, 250, 100_000, 3, 50_000);
  }

  /** The same with another size for one document. */
  public Limits withDocumentBytes(int bytes) {
    return new Limits(
        bytes, tags, depth, fields, reportChars, ratio, archiveMembers, packings, remembered);
  }
}
