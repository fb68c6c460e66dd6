// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;

/**
 * Sets the coded reports of two runs side by side.
 *
 * <p>Events and tallies are paired by the words that told them, so that one which comes or goes
 * does not shift all others; numbers in ids, evidence and confidence are not compared. Thread-safe.
 */
public final class Comparison {
  private static final Set<String> PASSED_OVER = Set.of("id", "evidence", "confidence");

  private Comparison() {}

  /** The differences, by report in the order of the first run, then of the second. */
  public static List<Difference> of(
      Map<String, CodedReport> before, Map<String, CodedReport> after) {
    List<Difference> out = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (String id : ids) {
      compare(id, Row.of(before.get(id)), Row.of(after.get(id)), out);
    }
    return out;
  }

  private static void compare(String id, List<Row> before, List<Row> after, List<Difference> out) {
    List<Row> left = new ArrayList<>(after);
    for (Row row : before) {
      Row partner = partner(row, left);
      if (partner == null) {
        out.add(new Difference(id, Difference.Kind.WENT, row.what(), row.quote(), List.of()));
        continue;
      }
      left.remove(partner);
      List<Difference.Field> fields = fields(row.json(), partner.json());
      if (!fields.isEmpty()) {
        out.add(new Difference(id, Difference.Kind.CHANGED, row.what(), row.quote(), fields));
      }
    }
    for (Row row : left) {
      out.add(new Difference(id, Difference.Kind.CAME, row.what(), row.quote(), List.of()));
    }
  }

  /** The row told by the same words, one of the same type before others. */
  private static @Nullable Row partner(Row row, List<Row> rows) {
    Row found = null;
    for (Row other : rows) {
      if (row.overlaps(other) && (found == null || !found.what().equals(row.what()))) {
        found = found == null || other.what().equals(row.what()) ? other : found;
      }
    }
    return found;
  }

  private static List<Difference.Field> fields(JsonNode before, JsonNode after) {
    List<Difference.Field> out = new ArrayList<>();
    before
        .fieldNames()
        .forEachRemaining(
            name -> {
              JsonNode old = before.path(name);
              JsonNode now = after.path(name);
              if (!PASSED_OVER.contains(name) && !old.equals(now)) {
                out.add(new Difference.Field(name, old.toString(), now.toString()));
              }
            });
    return out;
  }

  /** An event or a tally with the span of the words that told it. */
  private record Row(boolean tally, String what, int start, int end, String quote, JsonNode json) {
    static List<Row> of(@Nullable CodedReport report) {
      List<Row> out = new ArrayList<>();
      if (report != null) {
        JsonNode json = Json.mapper().valueToTree(report);
        json.get("events").forEach(e -> out.add(row(false, e.get("sub_event_type").asText(), e)));
        json.get("tallies")
            .forEach(t -> out.add(row(true, "tally " + t.get("measure").asText(), t)));
      }
      return out;
    }

    private static Row row(boolean tally, String what, JsonNode json) {
      JsonNode told = json.at("/evidence/0");
      for (JsonNode evidence : json.get("evidence")) {
        if (evidence.get("field").asText().equals("event_type")) {
          told = evidence;
          break;
        }
      }
      int start = told.path("start").asInt();
      return new Row(
          tally, what, start, told.path("end").asInt(), told.path("quote").asText(), json);
    }

    boolean overlaps(Row other) {
      return tally == other.tally && start < other.end && other.start < end;
    }
  }
}
