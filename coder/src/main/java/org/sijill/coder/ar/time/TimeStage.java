// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.util.List;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;

/**
 * Stage {@code time}: the time expressions of a report and the days they mean.
 *
 * <p>Relative words count from the publication day, or from the day that the narrative has set
 * where they say so ("the following day"). The knowledge is loaded once; the stage is immutable and
 * thread-safe, and reads any text in time linear in its length.
 */
public final class TimeStage {
  private final TimeLexicon.Loaded lexicon;

  private TimeStage(TimeLexicon.Loaded lexicon) {
    this.lexicon = lexicon;
  }

  /** The stage with the knowledge of the class path. */
  public static TimeStage standard() {
    return new TimeStage(TimeLexicon.load());
  }

  /**
   * The time expressions of a report in order of their place in the text.
   *
   * @param doc the report
   * @param quantities what stage {@code quantity} found in it
   */
  public List<TimeExpression> read(Document doc, List<Quantity> quantities) {
    TimeTokens tokens = new TimeTokens(doc, lexicon.words(), quantities);
    TimeReader reader = new TimeReader(tokens, lexicon.feasts(), doc.report().header().published());
    for (Sentence sentence : doc.sentences()) {
      if (Document.counts(sentence)) {
        reader.read(sentence);
      }
    }
    return reader.found().stream().map(found -> found.expression(doc)).toList();
  }

  /**
   * The words for months, weekdays, days and longer units that stand in none of the expressions
   * found, in order of the text: what {@code sijill explain --stage time --histogram} counts.
   *
   * @param doc the report
   * @param times what {@link #read} found in it
   */
  public List<UntakenWord> untaken(Document doc, List<TimeExpression> times) {
    return Untaken.words(new TimeTokens(doc, lexicon.words(), List.of()), times);
  }
}
