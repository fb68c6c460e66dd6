// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.phrase.PhraseTable;

/**
 * A word as it is written, with all that follows from its letters alone. Tokens of one spelling
 * mostly share one, so that what a stage knows of it need be found once ({@link WordMemo}).
 * Immutable but for what memories keep with it; thread-safe.
 */
public final class WordForm {
  private static final int FACTS = 12;

  private final String written;
  private final String form;
  private final TokenKind kind;
  private final List<Split> splits;
  private final long hash;
  private @Nullable Object @Nullable [] facts;

  WordForm(String written, String form, TokenKind kind, List<Split> splits) {
    this.written = written;
    this.form = form;
    this.kind = kind;
    this.splits = splits;
    this.hash = PhraseTable.hash(form);
  }

  /** Whether the characters of a text from {@code start} to {@code end} are those of the word. */
  boolean isWritten(String text, int start, int end) {
    return written.length() == end - start && text.startsWith(written, start);
  }

  /** The folded form; empty for one that is all marks. */
  public String form() {
    return form;
  }

  /** Whether its last written character is an alef maqsura, which folding makes a yeh. */
  public boolean endsInAlefMaqsura() {
    return written.charAt(written.length() - 1) == 'ى';
  }

  /** What it is made of. */
  public TokenKind kind() {
    return kind;
  }

  /** The ways its proclitics may be split off, the whole form first. */
  public List<Split> splits() {
    return splits;
  }

  /** {@link PhraseTable#hash} of the folded form. */
  public long hash() {
    return hash;
  }

  /** What the memory of a number has kept, or null. */
  @Nullable Object fact(int memory) {
    @Nullable Object[] known = facts;
    return known == null || memory >= known.length ? null : known[memory];
  }

  /**
   * Keeps a fact. Written without a lock: of two threads that keep facts at once one may lose its
   * own, which is then found anew; a fact that is read is whole, since facts are immutable.
   */
  void keep(int memory, Object fact) {
    @Nullable Object[] known = facts;
    if (known == null || memory >= known.length) {
      @Nullable Object[] more = new Object[Math.max(FACTS, memory + 2)];
      if (known != null) {
        System.arraycopy(known, 0, more, 0, known.length);
      }
      more[memory] = fact;
      facts = more;
    } else {
      known[memory] = fact;
    }
  }
}
