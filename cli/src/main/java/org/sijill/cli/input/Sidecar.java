// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;

/**
 * What the JSON file beside a report says about it. {@code a.json} belongs to {@code a.txt}; keys
 * that are not known are passed over.
 *
 * @param file the sidecar, whether it exists or not
 * @param published the publication date as written there
 * @param language language code
 * @param outlet who published it
 * @param agency the agency whose copy it is
 * @param byline author or signature
 * @param url where it was published
 */
record Sidecar(
    Path file,
    @Nullable String published,
    @Nullable String language,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String byline,
    @Nullable String url) {

  /** The sidecar of a report file; without values if there is no such file. */
  static Sidecar of(Path report, long maxBytes) throws RefusedException {
    Path file = report.resolveSibling(stem(report) + ".json");
    if (!Files.exists(file)) {
      return none(file);
    }
    try {
      if (Files.size(file) > maxBytes) {
        throw refuse(file, "is larger than " + maxBytes + " bytes");
      }
      return parse(file, Files.readAllBytes(file));
    } catch (IOException e) {
      throw refuse(file, "cannot be read: " + IoReason.of(e));
    }
  }

  /** Reads a sidecar from its bytes. */
  static Sidecar parse(Path file, byte[] bytes) throws RefusedException {
    try {
      JsonNode json = Json.mapper().readTree(bytes);
      if (!json.isObject()) {
        throw refuse(file, "holds no JSON object; write {\"published\": \"YYYY-MM-DD\"}");
      }
      return new Sidecar(
          file,
          string(json, "published"),
          string(json, "language"),
          string(json, "outlet"),
          string(json, "agency"),
          string(json, "byline"),
          string(json, "url"));
    } catch (JsonProcessingException e) {
      throw refuse(file, "is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw refuse(file, "cannot be read: " + IoReason.of(e));
    }
  }

  static Sidecar none(Path file) {
    return new Sidecar(file, null, null, null, null, null, null);
  }

  private static RefusedException refuse(Path file, String why) {
    return new RefusedException(Outcome.BAD_SIDECAR, "its sidecar " + file + " " + why);
  }

  private static @Nullable String string(JsonNode json, String key) {
    JsonNode value = json.get(key);
    return value == null || value.isNull() || value.asText().isBlank()
        ? null
        : value.asText().strip();
  }

  /** A file's name without its ending. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
