// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.sijill.model.Json;

/** JSON in and out, in the names of the JSON contract. */
public final class Wire {
  private Wire() {}

  /** Answers with a value. */
  public static void json(Context ctx, Object value) {
    ctx.contentType("application/json");
    ctx.result(Json.line(value).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the request as a value.
   *
   * @throws ProblemException if it is no such JSON
   */
  public static <T> T read(Context ctx, Class<T> type) {
    try {
      T value = Json.mapper().readValue(ctx.bodyAsBytes(), type);
      if (value == null) {
        throw ProblemException.bad("bad_json", "The request has no content.");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw ProblemException.bad("bad_json", e.getOriginalMessage());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Reads the request as a JSON object. */
  public static JsonNode object(Context ctx) {
    JsonNode node = read(ctx, JsonNode.class);
    if (!node.isObject()) {
      throw ProblemException.bad("bad_json", "The request is no JSON object.");
    }
    return node;
  }
}
