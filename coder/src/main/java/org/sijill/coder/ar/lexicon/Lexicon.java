// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.WordMemo;
import org.sijill.knowledge.phrase.PhraseTable;
import org.sijill.knowledge.text.Folding;
import org.sijill.knowledge.text.Spaces;

/**
 * Phrases with what they mean, matched at a token: the first word with or without proclitics, the
 * other words as they stand.
 *
 * <p>A phrase that begins with the article is also known after {@code li-}, where the article's
 * alef is not written. One look-up costs a few hash probes; immutable and thread-safe.
 *
 * @param <T> what a phrase means
 */
public final class Lexicon<T> {
  private final PhraseTable table;
  private final List<T> values;
  private final int longest;
  private final WordMemo<Starts> starts;

  private Lexicon(PhraseTable table, List<T> values, int longest) {
    this.table = table;
    this.values = values;
    this.longest = longest;
    this.starts = new WordMemo<>(word -> Starts.of(table, word, split -> true, false));
  }

  /**
   * A phrase found in the text.
   *
   * @param value what it means
   * @param first index of its first token
   * @param last index one past its last token
   * @param split how the proclitics of the first token were split off
   */
  public record Hit<T>(T value, int first, int last, Split split) {
    /** Whether any of the given proclitics stands before it. */
    public boolean has(int mask) {
      return split.has(mask);
    }

    /** Folded characters of the proclitics before it, the article not counted among them. */
    public int skipBeforeArticle() {
      if (!split.has(Split.AL)) {
        return split.skip();
      }
      return split.has(Split.LI) ? split.skip() - 1 : split.skip() - 2;
    }
  }

  /**
   * The longest phrase that begins at a token; of two of one length, the one that splits less.
   *
   * @param doc the text
   * @param at index of the token
   * @param end index that a phrase may not pass
   */
  public @Nullable Hit<T> longest(Document doc, int at, int end) {
    Starts first = starts.of(doc.token(at));
    Hit<T> best = null;
    for (int s = 0; s < first.size(); s++) {
      Split split = first.split(s);
      long state = first.state(s);
      int value = first.value(s);
      int last = at + 1;
      while (value != PhraseTable.NONE) {
        if (value >= 0 && (best == null || last > best.last())) {
          best = new Hit<>(values.get(value), at, last, split);
        }
        if (last >= end || last - at >= longest) {
          break;
        }
        state = PhraseTable.step(state, doc.token(last).word().hash());
        value = table.value(state);
        last++;
      }
    }
    return best;
  }

  /** Collects phrases; not thread-safe. */
  public static final class Builder<T> {
    private final PhraseTable.Builder table = new PhraseTable.Builder();
    private final List<T> values = new ArrayList<>();
    private int longest = 1;

    /** Adds a phrase in any spelling; one that is already there keeps its first meaning. */
    public Builder<T> add(String phrase, T value) {
      List<String> words = Spaces.words(Folding.fold(phrase));
      values.add(value);
      put(words, values.size() - 1);
      String first = words.get(0);
      if (first.startsWith("ال") && first.length() > 3) {
        List<String> afterLi = new ArrayList<>(words);
        afterLi.set(0, "لل" + first.substring(2));
        put(afterLi, values.size() - 1);
      }
      return this;
    }

    private void put(List<String> words, int payload) {
      longest = Math.max(longest, words.size());
      table.add(words, payload);
    }

    /** The finished lexicon. */
    public Lexicon<T> build() {
      return new Lexicon<>(table.build(), List.copyOf(values), longest);
    }
  }
}
