// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.List;

/**
 * A participle that ties a party to a side: "loyal to", "backed by".
 *
 * @param participle a cell for {@code NounEntry}
 * @param prepositions the prepositions that the side stands after
 */
public record Loyalty(String participle, List<String> prepositions) {
  public Loyalty {
    prepositions = List.copyOf(prepositions);
  }
}
