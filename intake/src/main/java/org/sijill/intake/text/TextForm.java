// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.text;

import java.io.IOException;
import org.sijill.intake.Form;
import org.sijill.intake.Known;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.bytes.Encoding;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;

/**
 * A plain text file: the headline on its first line, a blank line, then the body. The report's text
 * is the file's text unchanged, apart from a byte order mark. Thread-safe.
 */
public final class TextForm implements FormReader {
  /** More control characters than this share of the text mean that it is no text. */
  private static final int CONTROLS_PER_THOUSAND = 20;

  @Override
  public void read(Input input, Desk desk) throws IOException {
    byte[] bytes = Bytes.all(input.stream(), desk.settings().limits().documentBytes());
    Encoding.Decoded decoded = Encoding.decode(bytes, input.charset());
    if (isBinary(decoded.text())) {
      desk.broken(input.where(), "no text: too many control characters");
    } else if (decoded.cut()) {
      desk.broken(input.where(), "cut off in the middle of a character");
    } else {
      Draft draft = Draft.asItStands(decoded.text(), Known.nothing());
      desk.take(draft, input, input.where(), Form.TEXT, Bytes.sha256(bytes));
    }
  }

  private static boolean isBinary(String text) {
    long controls =
        text.chars().filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t').count();
    return controls * 1000 > (long) text.length() * CONTROLS_PER_THOUSAND;
  }
}
