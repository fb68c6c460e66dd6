// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon.Hit;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;

/**
 * Stage {@code quantity}: the numbers of a report and what they count.
 *
 * <p>Each sentence is read once from its begin: denied casualties, numbers with bound and noun,
 * ordinals, and nouns of people that count themselves (duals, singulars, bare plurals). The
 * knowledge is loaded once; the stage is immutable and thread-safe, and reads any text in time
 * linear in its length.
 */
public final class QuantityStage {
  private final CountLexicon lexicon;

  private QuantityStage(CountLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The stage with the knowledge of the class path. */
  public static QuantityStage standard() {
    return new QuantityStage(CountLexicon.load());
  }

  /** The quantities of a report in order of their place in the text. */
  public List<Quantity> read(Document doc) {
    Words words = new Words(doc, lexicon);
    List<Quantity> out = new ArrayList<>();
    for (Sentence sentence : doc.sentences()) {
      if (Document.counts(sentence)) {
        new SentenceReader(words, sentence, out).read();
      }
    }
    return List.copyOf(out);
  }

  /** Reads one sentence; not thread-safe. */
  private static final class SentenceReader {
    private final Words words;
    private final Sentence sentence;
    private final List<Quantity> out;
    private final Parts parts;

    SentenceReader(Words words, Sentence sentence, List<Quantity> out) {
      this.words = words;
      this.sentence = sentence;
      this.out = out;
      this.parts = new Parts(words);
    }

    void read() {
      int at = sentence.first();
      while (at < sentence.last()) {
        int past = pastTotal(at);
        if (past > at) {
          at = past;
          continue;
        }
        parts.see(at, out);
        CountReader.Read read = at(at);
        if (read == null) {
          at++;
        } else {
          parts.add(read.quantity(), at, read.last(), out);
          at = Math.max(at + 1, read.last());
        }
      }
    }

    /** The words of a total ("the number of dead") are no count themselves. */
    private int pastTotal(int at) {
      Hit<CountWord> hit = words.word(at);
      if (hit == null) {
        return at;
      }
      WordClass type = hit.value().type();
      return type.isTotal() && type != WordClass.TOTAL ? hit.last() : at;
    }

    private CountReader.@Nullable Read at(int at) {
      if (!words.counts(at)) {
        return null;
      }
      CountReader.Read read = ZeroReader.read(words, at, sentence.last());
      if (read == null) {
        read = CountReader.read(words, at, sentence.first(), sentence.last());
      }
      return read == null ? SelfCounts.read(words, at, sentence) : read;
    }
  }
}
