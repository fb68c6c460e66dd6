// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The event in PLOVER's terms.
 *
 * @param event PLOVER event class, such as ASSAULT
 * @param mode its mode, such as aerial, or null
 * @param contexts PLOVER contexts
 */
@JsonPropertyOrder({"event", "mode", "contexts"})
public record Plover(String event, @Nullable String mode, List<String> contexts) {
  public Plover {
    contexts = List.copyOf(contexts);
  }
}
