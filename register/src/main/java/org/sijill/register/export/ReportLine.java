// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Event;
import org.sijill.model.Section;

/**
 * A report as a line of the JSONL export: all that is needed to have it in another register.
 *
 * @param kind {@code report}
 * @param id identifier of the report
 * @param events empty; the events stand in {@code coded} and in the incidents
 * @param text the report's text
 * @param sections its sections, or none
 * @param retrieved when it was fetched, ISO instant
 * @param origin where from, or null
 * @param knowledge version of the knowledge that it was coded with
 * @param program version of the program
 * @param aliases older keys of its events and the keys that they are now
 * @param bytes the bytes it was read from, Base64, where they are kept
 * @param coded its coding, with all that is known about the report
 */
@JsonPropertyOrder({
  "kind",
  "id",
  "events",
  "text",
  "sections",
  "retrieved",
  "origin",
  "knowledge",
  "program",
  "aliases",
  "bytes",
  "coded"
})
@SuppressWarnings("ArrayRecordComponent")
record ReportLine(
    String kind,
    String id,
    List<Event> events,
    String text,
    List<Section> sections,
    String retrieved,
    @Nullable String origin,
    String knowledge,
    String program,
    Map<String, String> aliases,
    byte @Nullable [] bytes,
    CodedReport coded) {}
