// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.Event;
import org.sijill.model.Evidence;

/**
 * Lasting keys of events: made of the report and of the words that tell the event, so that they
 * stay the same when newer knowledge finds more events around it or reads its fields otherwise.
 */
public final class Keys {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;

  private Keys() {}

  /** Keys of a report's events, {@code E-} and twelve letters or digits each, in their order. */
  public static List<String> of(String reportId, List<Event> events) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (Event event : events) {
      String words = Folding.fold(anchor(event).quote());
      int before = seen.merge(words, 1, Integer::sum) - 1;
      keys.add("E-" + digest(reportId + "\n" + words + "\n" + before));
    }
    return keys;
  }

  /** The words that tell the event: its first evidence for the type, or its first at all. */
  public static Evidence anchor(Event event) {
    for (Evidence evidence : event.evidence()) {
      if (evidence.field().equals("event_type")) {
        return evidence;
      }
    }
    return event.evidence().isEmpty()
        ? new Evidence("event_type", 0, 0, event.id(), "none")
        : event.evidence().get(0);
  }

  /** The incident whose first event has the key. */
  public static String incident(String eventKey) {
    return "I-" + eventKey.substring(2);
  }

  /** The event that an incident's identifier is made of. */
  public static String event(String incidentId) {
    return "E-" + (incidentId.length() > 2 ? incidentId.substring(2) : incidentId);
  }

  private static String digest(String text) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < LENGTH; i++) {
        out.append(DIGITS.charAt(sha[i] & 31));
      }
      return out.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
