// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sijill.model.Json;
import org.sijill.register.Register;
import org.sijill.register.StoredReport;
import org.sijill.register.decision.Decision;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;

/**
 * The JSONL export: a line an incident, then a line for each report that tells one of them (for a
 * query without conditions: every version of every report), then a line for each decision about
 * them. Sorted by what the lines hold, never by the order of arrival.
 */
final class CompleteLines implements RowWriter {
  private final Writer out;
  private final Register register;
  private final boolean everything;
  private final TreeSet<String> reports = new TreeSet<>();
  private final TreeMap<Long, Decision> decisions = new TreeMap<>();

  CompleteLines(Writer out, Register register, boolean everything) {
    this.out = out;
    this.register = register;
    this.everything = everything;
  }

  @Override
  public void row(Incident incident) throws IOException {
    ObjectNode line = Json.mapper().createObjectNode();
    line.put("kind", "incident");
    line.setAll((ObjectNode) Json.mapper().valueToTree(incident));
    out.write(line + "\n");
    if (!everything) {
      incident.events().stream().map(Member::report).forEach(reports::add);
      if (!incident.review().decisions().isEmpty()) {
        register.decisions().history(incident.id()).forEach(d -> decisions.put(d.seq(), d));
      }
    }
  }

  @Override
  public void end() throws IOException {
    if (everything) {
      reports.addAll(register.reports().ids());
      register.decisions().each(d -> decisions.put(d.seq(), d));
    }
    for (String id : reports) {
      List<StoredReport> versions = new ArrayList<>(register.reports().versions(id));
      versions.removeIf(v -> !everything && !v.current());
      versions.sort(
          Comparator.comparing(StoredReport::retrieved).thenComparing(StoredReport::version));
      for (StoredReport version : versions) {
        out.write(Json.line(line(version)) + "\n");
      }
    }
    for (Decision decision : decisions.values()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("kind", "decision");
      line.put("id", decision.id());
      line.put("events", List.of());
      line.put("decision", Json.mapper().valueToTree(decision.movable()));
      out.write(Json.line(line) + "\n");
    }
  }

  private ReportLine line(StoredReport r) {
    String sha = r.report().header().sha256();
    byte[] bytes = r.bytesKept() && sha != null ? kept(register.reports().bytes(sha)) : null;
    return new ReportLine(
        "report",
        r.report().header().id(),
        List.of(),
        r.report().text(),
        r.report().sections(),
        r.retrieved(),
        r.origin(),
        r.knowledge(),
        r.program(),
        r.current() ? register.reports().aliases(r.keys()) : Map.of(),
        bytes,
        r.coded());
  }

  private static byte @org.jspecify.annotations.Nullable [] kept(Optional<byte[]> bytes) {
    return bytes.orElse(null);
  }
}
