// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.List;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.Report;
import org.sijill.model.SectionKind;

/**
 * A report as tokens in sentences in sections: what stage {@code text} gives to the others.
 * Immutable and thread-safe.
 *
 * @param report the report
 * @param tokens all tokens in order of the text
 * @param sentences all sentences in order; together they hold every token
 */
public record Document(Report report, List<Token> tokens, List<Sentence> sentences) {
  /** The report's text, which every offset counts in. */
  public String text() {
    return report.text();
  }

  /** The token at an index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** The span of tokens {@code first} to {@code last} (exclusive), whole. */
  public Span span(int first, int last) {
    return new Span(first, last, token(first).start(), token(last - 1).end());
  }

  /** The same without the first {@code skip} folded characters of the first token. */
  public Span span(int first, int last, int skip) {
    return new Span(first, last, offset(first, skip), token(last - 1).end());
  }

  /** Where in the text the folded character {@code folded} of a token begins. */
  public int offset(int index, int folded) {
    Token t = token(index);
    return folded == 0 ? t.start() : Folding.offset(text(), t.start(), t.end(), folded);
  }

  /**
   * The last letter of a token as it is written, whatever marks stand on it: some letters that
   * folding makes alike tell words apart.
   */
  public char lastLetter(Token token) {
    int i = token.end() - 1;
    while (i > token.start() && Folding.dropped(text().charAt(i))) {
      i--;
    }
    return text().charAt(i);
  }

  /** The words of a span as they stand in the report. */
  public String quote(Span span) {
    return text().substring(span.start(), span.end());
  }

  /** The sentence that holds a token. */
  public Sentence sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int mid = (low + high + 1) >>> 1;
      if (sentences.get(mid).first() <= token) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return sentences.get(low);
  }

  /** Whether a sentence may be evidence for anything. */
  public static boolean counts(Sentence sentence) {
    return sentence.section() != SectionKind.IGNORED;
  }
}
