// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.sijill.intake.Form;
import org.sijill.intake.Where;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.bytes.Lines;
import org.sijill.intake.bytes.Utf8Stream;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;

/** One JSON object a line; a line that is none is put on the desk as broken and reading goes on. */
public final class JsonlForm implements FormReader {
  private final JsonTree tree;
  private final RecordDraft drafts;

  /** Reads objects by {@code tree} and makes drafts by {@code drafts}. */
  public JsonlForm(JsonTree tree, RecordDraft drafts) {
    this.tree = tree;
    this.drafts = drafts;
  }

  @Override
  public void read(Input input, Desk desk) throws IOException {
    int limit = desk.settings().limits().documentBytes();
    Lines lines = new Lines(Utf8Stream.of(input.stream(), input.charset()), limit);
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      Where where = input.where().line(line.number()).offset(line.offset());
      if (line.tooLong()) {
        desk.tooLarge(where, "a line of more than " + limit + " bytes");
      } else if (!isBlank(line.bytes())) {
        line(line.bytes(), input, where, desk);
      }
    }
  }

  private void line(byte[] bytes, Input input, Where where, Desk desk) {
    try (JsonParser parser = tree.factory().createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        desk.broken(where, "the line is no JSON object");
        return;
      }
      Optional<Draft> draft = drafts.draft(tree.object(parser));
      if (parser.nextToken() != null) {
        desk.broken(where, "something follows the JSON object");
      } else if (draft.isEmpty()) {
        desk.noText(where, "no field is known to hold a text");
      } else {
        desk.take(draft.get(), input, where, Form.JSONL, Bytes.sha256(bytes));
      }
    } catch (IOException e) {
      desk.failed(where, e);
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
