// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.check;

import java.util.List;
import java.util.Map;
import org.sijill.knowledge.examples.Example;
import org.sijill.knowledge.examples.Key;

/**
 * What came of coding one example.
 *
 * @param example the example
 * @param found how many wanted rows have a counterpart
 * @param missed how many have none
 * @param extra how many coded rows nobody asked for
 * @param compared how often each field of a found row was compared
 * @param wrong how often it was wrong
 * @param problems in words, one each; empty if all is right
 */
public record Verdict(
    Example example,
    int found,
    int missed,
    int extra,
    Map<Key, Integer> compared,
    Map<Key, Integer> wrong,
    List<String> problems) {
  public Verdict {
    compared = Map.copyOf(compared);
    wrong = Map.copyOf(wrong);
    problems = List.copyOf(problems);
  }

  /** Whether every row wanted is there with every field right, and nothing else. */
  public boolean right() {
    return problems.isEmpty();
  }
}
