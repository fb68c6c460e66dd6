// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.List;
import org.sijill.model.Report;
import org.sijill.model.Section;

/** Stage {@code text}: from a report to sections, sentences and tokens. Thread-safe. */
public final class TextStage {
  private TextStage() {}

  /** Reads a report; never fails, whatever the text. */
  public static Document read(Report report) {
    List<Token> tokens = Tokenizer.tokens(report.text());
    List<Section> sections = Sectioner.sections(report);
    return new Document(
        report, tokens, SentenceSplitter.sentences(report.text(), tokens, sections));
  }
}
