// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Form;
import org.sijill.intake.Known;
import org.sijill.intake.Where;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.bytes.TooLargeException;
import org.sijill.intake.bytes.Utf8Stream;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;

/**
 * A JSON file: one record, a list of records (read as a stream, however long), an object that wraps
 * a list of records, or a JSON Feed.
 */
public final class JsonForm implements FormReader {
  private static final Set<String> LISTS =
      Set.of("articles", "items", "results", "documents", "posts", "entries", "reports", "data");

  private final JsonTree tree;
  private final RecordDraft drafts;

  /** Reads objects by {@code tree} and makes drafts by {@code drafts}. */
  public JsonForm(JsonTree tree, RecordDraft drafts) {
    this.tree = tree;
    this.drafts = drafts;
  }

  @Override
  public void read(Input input, Desk desk) throws IOException {
    InputStream utf8 = Utf8Stream.of(input.stream(), input.charset());
    int first = firstByte(utf8);
    if (first == '{') {
      int limit = desk.settings().limits().documentBytes();
      byte[] rest = Bytes.all(utf8, limit);
      byte[] bytes = new byte[rest.length + 1];
      bytes[0] = '{';
      System.arraycopy(rest, 0, bytes, 1, rest.length);
      object(bytes, input, desk);
    } else if (first == '[') {
      Opened opened = new Opened(utf8);
      new Listed(opened, desk.settings().limits().documentBytes(), input, desk)
          .read(Known.nothing(), Form.JSON);
    } else {
      desk.broken(input.where(), "no JSON: neither an object nor a list");
    }
  }

  private static int firstByte(InputStream in) throws IOException {
    int b = in.read();
    while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
      b = in.read();
    }
    return b;
  }

  private void object(byte[] bytes, Input input, Desk desk) {
    Where where = input.where();
    try (JsonParser parser = tree.factory().createParser(bytes)) {
      parser.nextToken();
      Map<String, String> record = tree.object(parser);
      if (parser.nextToken() != null) {
        desk.broken(where, "something follows the JSON object");
        return;
      }
      boolean feed = record.getOrDefault("version", "").startsWith("https://jsonfeed.org/");
      Optional<Draft> draft = feed ? Optional.empty() : drafts.draft(record);
      if (draft.isPresent()) {
        desk.take(draft.get(), input, where, Form.JSON, Bytes.sha256(bytes));
      } else {
        wrapped(bytes, feed ? feed(record) : Known.nothing(), feed, input, desk);
      }
    } catch (IOException e) {
      desk.failed(where, e);
    }
  }

  private static Known feed(Map<String, String> record) {
    return new Known(
        null,
        null,
        record.get("title"),
        null,
        record.get("authors"),
        null,
        record.get("language"),
        null,
        null);
  }

  private void wrapped(byte[] bytes, Known common, boolean feed, Input input, Desk desk)
      throws IOException {
    Slices slices = new Slices(new ByteArrayInputStream(bytes), bytes.length);
    try (JsonParser parser = tree.factory().createParser(slices)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean list = LISTS.contains(Fields.plain(parser.currentName()));
        if (parser.nextToken() == JsonToken.START_ARRAY && list) {
          new Listed(parser, slices, input, desk).read(common, feed ? Form.FEED : Form.JSON);
          return;
        }
        parser.skipChildren();
      }
    }
    desk.noText(input.where(), "no field is known to hold a text");
  }

  /** A stream whose first byte, the opening bracket, was already read. */
  private static final class Opened extends InputStream {
    private final InputStream rest;
    private boolean begun;

    Opened(InputStream rest) {
      this.rest = rest;
    }

    @Override
    public int read() throws IOException {
      if (!begun) {
        begun = true;
        return '[';
      }
      return rest.read();
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (!begun && length > 0) {
        target[from] = (byte) read();
        return 1;
      }
      return rest.read(target, from, length);
    }
  }

  /** A list of records being read. */
  private final class Listed {
    private final JsonParser parser;
    private final Slices slices;
    private final Input input;
    private final Desk desk;
    private long number;

    Listed(InputStream in, int limit, Input input, Desk desk) throws IOException {
      this.slices = new Slices(in, limit + (1 << 16));
      this.parser = tree.factory().createParser(slices);
      this.input = input;
      this.desk = desk;
      parser.nextToken();
    }

    Listed(JsonParser parser, Slices slices, Input input, Desk desk) {
      this.parser = parser;
      this.slices = slices;
      this.input = input;
      this.desk = desk;
    }

    void read(Known common, Form form) {
      Where where = input.where();
      try {
        while (next() != JsonToken.END_ARRAY) {
          number++;
          long start = parser.currentTokenLocation().getByteOffset();
          where = input.where().record(number).offset(start);
          slices.forget(start);
          element(where, start, common, form);
        }
        if (number == 0) {
          desk.noText(input.where(), "an empty list");
        }
      } catch (IOException e) {
        desk.failed(where, e);
      }
    }

    private @Nullable JsonToken next() throws IOException {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new EOFException();
      }
      return token;
    }

    private void element(Where where, long start, Known common, Form form) throws IOException {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        desk.broken(where, "the element is no JSON object");
        return;
      }
      try {
        Optional<Draft> draft = drafts.draft(tree.object(parser));
        byte[] bytes = slices.slice(start, parser.currentLocation().getByteOffset());
        if (draft.isEmpty()) {
          desk.noText(where, "no field is known to hold a text");
        } else {
          Draft found = draft.get();
          Known known = found.known().or(common);
          desk.take(
              new Draft(found.text(), found.sections(), known, found.summaryOnly()),
              input,
              where,
              form,
              Bytes.sha256(bytes));
        }
      } catch (TooLargeException e) {
        desk.failed(where, e);
      }
    }
  }
}
