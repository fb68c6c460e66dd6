// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.sijill.intake.Limits;
import org.sijill.intake.bytes.TooLargeException;

/**
 * Reads JSON objects as flat records: names joined by dots, lists of values joined by commas. A
 * member {@code name}, {@code rendered}, {@code value} or {@code text} of an object also stands for
 * the object. Bounded in size, depth and number of fields. Thread-safe.
 */
public final class JsonTree {
  private static final int TOKEN_COST = 16;
  private static final java.util.Set<String> STANDS_FOR =
      java.util.Set.of("name", "rendered", "value", "text", "html");

  private final Limits limits;
  private final JsonFactory factory;

  /** Reads within these limits. */
  public JsonTree(Limits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.documentBytes())
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
  }

  /** The factory of parsers with the limits on depth and length. */
  public JsonFactory factory() {
    return factory;
  }

  /**
   * Reads the object that the parser stands at the start of, to its end.
   *
   * @throws TooLargeException if it is too large; the parser then stands at the object's end
   */
  public Map<String, String> object(JsonParser parser) throws IOException {
    Reading reading = new Reading(parser);
    try {
      reading.members("");
    } catch (TooLargeException e) {
      reading.skipRest();
      throw e;
    }
    return reading.out;
  }

  /** One object being read. */
  private final class Reading {
    private final JsonParser parser;
    private final int depth;
    private final Map<String, String> out = new LinkedHashMap<>();
    private long cost;

    Reading(JsonParser parser) {
      this.parser = parser;
      this.depth = parser.getParsingContext().getNestingDepth();
    }

    void members(String prefix) throws IOException {
      while (next() != JsonToken.END_OBJECT) {
        String name = Fields.plain(parser.currentName());
        next();
        value(prefix.isEmpty() ? name : prefix + "." + name, prefix, name);
      }
    }

    private void value(String path, String parent, String name) throws IOException {
      switch (parser.currentToken()) {
        case START_OBJECT -> members(path);
        case START_ARRAY -> put(path, list(path));
        case VALUE_NULL -> {}
        default -> {
          put(path, parser.getText());
          if (!parent.isEmpty() && STANDS_FOR.contains(name)) {
            out.putIfAbsent(parent, parser.getText());
          }
        }
      }
    }

    /** Values of a list, joined; objects in it are read for the member that stands for them. */
    private String list(String path) throws IOException {
      StringJoiner joined = new StringJoiner(", ");
      while (next() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
          joined.add(list(path));
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
          String before = out.remove(path);
          members(path);
          String name = out.remove(path);
          joined.add(name == null ? "" : name);
          if (before != null) {
            out.put(path, before);
          }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
          joined.add(parser.getText());
        }
      }
      return joined.toString();
    }

    private void put(String path, String value) throws TooLargeException {
      if (out.size() >= limits.fields()) {
        throw new TooLargeException("more than " + limits.fields() + " fields");
      }
      out.putIfAbsent(path, value);
    }

    private JsonToken next() throws IOException {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new java.io.EOFException("the object breaks off");
      }
      cost += TOKEN_COST + (token.isScalarValue() ? parser.getTextLength() : 0);
      if (cost > limits.documentBytes() + (long) TOKEN_COST) {
        throw new TooLargeException("an object of more than " + limits.documentBytes() + " bytes");
      }
      return token;
    }

    void skipRest() throws IOException {
      while (parser.getParsingContext().getNestingDepth() >= depth && parser.nextToken() != null) {
        parser.currentToken();
      }
    }
  }
}
