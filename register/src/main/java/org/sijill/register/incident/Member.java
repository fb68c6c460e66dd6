// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Event;

/**
 * An event of one report as a member of an incident.
 *
 * @param key the event's lasting key, {@code E-...}
 * @param report identifier of the report
 * @param published the report's day of publication
 * @param outlet who published it, or null
 * @param agency the agency whose copy it is, or null
 * @param headline the report's headline, or null
 * @param url where it was published, or null
 * @param witness who is behind it: the agency, or the outlet, or the first report with the same
 *     text
 * @param event the event as coded
 */
@JsonPropertyOrder({
  "key",
  "report",
  "published",
  "outlet",
  "agency",
  "headline",
  "url",
  "witness",
  "event"
})
public record Member(
    String key,
    String report,
    LocalDate published,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String headline,
    @Nullable String url,
    String witness,
    Event event) {}
