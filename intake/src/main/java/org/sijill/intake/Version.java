// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.util.List;

/**
 * How a report stands to an earlier one that it is a version of.
 *
 * @param of id of the earlier report that it was set against
 * @param first id of the first version of all
 * @param similarity share of the words' sequences that both have, from 0 to 1
 * @param samePage whether both have one address
 * @param added numbers of the paragraphs (non-blank lines, from 1) that only this report has
 * @param removed numbers of the paragraphs that only the earlier report has
 * @param reason in words
 */
public record Version(
    String of,
    String first,
    double similarity,
    boolean samePage,
    List<Integer> added,
    List<Integer> removed,
    String reason) {
  public Version {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }
}
