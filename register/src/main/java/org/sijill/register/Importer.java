// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.model.CodedReport;
import org.sijill.model.Json;
import org.sijill.model.Report;
import org.sijill.model.Section;
import org.sijill.register.decision.Decision;

/**
 * Takes over a JSONL export of another register: its reports with their codings, then its
 * decisions; incidents follow from them again. What is already there changes nothing.
 */
final class Importer {
  private static final int LOT = 50;
  private static final TypeReference<List<Section>> SECTIONS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> ALIASES = new TypeReference<>() {};

  private final Register register;
  private final List<Submission> waiting = new ArrayList<>();
  private final Map<String, Map<String, String>> aliases = new HashMap<>();
  private long reports;
  private long decisions;
  private long line;

  Importer(Register register) {
    this.register = register;
  }

  Imported read(BufferedReader lines) {
    try {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        if (!text.isBlank()) {
          take(Json.mapper().readTree(text));
        }
      }
    } catch (JsonProcessingException | DateTimeParseException e) {
      throw new IllegalArgumentException(
          "line " + line + " is no line of an export: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    flush();
    return new Imported(reports, decisions);
  }

  private void take(JsonNode node) throws JsonProcessingException {
    switch (node.path("kind").asText()) {
      case "incident" -> {}
      case "report" -> report(node);
      case "decision" -> {
        flush();
        Decision decision = Json.mapper().treeToValue(part(node, "decision"), Decision.class);
        decisions += register.decisions().adopt(decision) ? 1 : 0;
      }
      default ->
          throw new IllegalArgumentException("line " + line + " is of no kind that is known");
    }
  }

  private JsonNode part(JsonNode node, String name) {
    JsonNode part = node.get(name);
    if (part == null || part.isNull()) {
      throw new IllegalArgumentException(
          "line " + line + " is no line of an export: " + name + " is missing");
    }
    return part;
  }

  private void report(JsonNode node) throws JsonProcessingException {
    CodedReport coded = Json.mapper().treeToValue(part(node, "coded"), CodedReport.class);
    Report report =
        new Report(
            coded.report(),
            node.path("text").asText(),
            Json.mapper().convertValue(part(node, "sections"), SECTIONS));
    byte[] bytes;
    try {
      bytes = node.path("bytes").isTextual() ? node.get("bytes").binaryValue() : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waiting.add(
        new Submission(
            report,
            coded,
            new Submission.Coding(node.path("knowledge").asText(), node.path("program").asText()),
            Instant.parse(node.path("retrieved").asText()),
            node.path("origin").isTextual() ? node.get("origin").asText() : null,
            bytes));
    aliases.put(report.header().id(), Json.mapper().convertValue(part(node, "aliases"), ALIASES));
    if (waiting.size() >= LOT) {
      flush();
    }
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      register.reports().adopt(waiting, aliases).stream()
          .filter(o -> o != Outcome.UNCHANGED)
          .forEach(o -> reports++);
    }
    waiting.clear();
    aliases.clear();
  }
}
