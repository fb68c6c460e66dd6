// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.sijill.model.Event;
import org.sijill.model.Evidence;

/** Keys of events, {@code E-...}, and the identifiers of incidents made of them. */
public final class Keys {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;
  private static final String SPLIT_OFF = "-part";

  private Keys() {}

  /**
   * A key of an event.
   *
   * @param words the folded words that tell it
   * @param before how many events of the report are told by the same words before it
   */
  static String key(String reportId, String words, int before) {
    return "E-" + digest(reportId + "\n" + words + "\n" + before);
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

  /** The part of an incident that begins with the event and was split off from its rest. */
  public static String splitOff(String eventKey) {
    return incident(eventKey) + SPLIT_OFF;
  }

  /** The event that an incident's identifier is made of. */
  public static String event(String incidentId) {
    String bare =
        incidentId.endsWith(SPLIT_OFF)
            ? incidentId.substring(0, incidentId.length() - SPLIT_OFF.length())
            : incidentId;
    return "E-" + (bare.length() > 2 ? bare.substring(2) : bare);
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
