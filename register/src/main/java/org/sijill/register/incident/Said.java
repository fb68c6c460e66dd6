// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One value of a field and who gave it.
 *
 * @param value the value in the form of the event contract, a JSON null where nothing was said
 * @param events keys of the events that give it
 * @param witnesses the outlets or agencies behind them, each once
 * @param latest day of publication of the newest report that gives it, ISO
 */
public record Said(JsonNode value, List<String> events, List<String> witnesses, String latest) {
  public Said {
    events = List.copyOf(events);
    witnesses = List.copyOf(witnesses);
  }
}
