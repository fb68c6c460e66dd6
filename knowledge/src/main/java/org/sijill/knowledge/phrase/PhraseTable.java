// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.phrase;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sijill.knowledge.compiled.CompiledFile;

/**
 * A read-only table from phrases, as sequences of folded words, to payload numbers.
 *
 * <p>It is walked word by word: begin with {@link #START}, {@link #step} with each word, and ask
 * {@link #value} after each. No words are stored: a phrase prefix is known by a 64-bit rolling
 * hash, so that a table of half a million phrases is two flat arrays that load by plain reading.
 * With n prefixes a wrong hit has probability n / 2^64 a look-up; the builder refuses phrases whose
 * hashes meet. Thread-safe.
 */
public final class PhraseTable {
  /** The state before the first word. */
  public static final long START = 0xcbf29ce484222325L;

  /** Value of a state that is no prefix of any phrase. */
  public static final int NONE = -2;

  /** Value of a state that only begins longer phrases. */
  public static final int PREFIX = -1;

  private final LongBuffer keys;
  private final IntBuffer values;
  private final int mask;

  private PhraseTable(LongBuffer keys, IntBuffer values) {
    this.keys = keys;
    this.values = values;
    this.mask = keys.limit() - 1;
  }

  /** The hash of a word, which may be kept for {@link #step(long, long)}. */
  public static long hash(CharSequence word) {
    long h = 0x9e3779b97f4a7c15L + word.length();
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * 0x100000001b3L;
      h ^= h >>> 29;
    }
    return h * 0xbf58476d1ce4e5b9L;
  }

  /** The state after one more word, given by its hash. */
  public static long step(long state, long hash) {
    long h = (state * 0x9e3779b97f4a7c15L + 0x632be59bd9b4e019L) ^ hash;
    h ^= h >>> 32;
    h *= 0x94d049bb133111ebL;
    h ^= h >>> 29;
    return h == 0 ? 1 : h;
  }

  /** The state after one more word. */
  public static long step(long state, CharSequence word) {
    return step(state, hash(word));
  }

  /** The payload of the phrase that ends in {@code state}, or {@link #PREFIX} or {@link #NONE}. */
  public int value(long state) {
    int i = slot(state, mask);
    for (long key = keys.get(i); key != 0; key = keys.get(i)) {
      if (key == state) {
        return values.get(i);
      }
      i = (i + 1) & mask;
    }
    return NONE;
  }

  /** Writes the table in its compiled form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(keys.limit());
    for (int i = 0; i < keys.limit(); i++) {
      out.writeLong(keys.get(i));
    }
    for (int i = 0; i < values.limit(); i++) {
      out.writeInt(values.get(i));
    }
  }

  /**
   * Reads a table from its compiled form, which is left behind it.
   *
   * @throws IOException if it is damaged
   */
  public static PhraseTable read(CompiledFile in) throws IOException {
    int size = in.number();
    if (Integer.bitCount(size) != 1) {
      throw new IOException("phrase table of size " + size + " is damaged");
    }
    return new PhraseTable(in.longs(size), in.ints(size));
  }

  private static int slot(long key, int mask) {
    return (int) (key ^ (key >>> 32)) & mask;
  }

  /** Collects phrases and builds the table; not thread-safe. */
  public static final class Builder {
    private long[] states = new long[64];
    private int[] payloads = new int[64];

    /** The words whose first {@code lengths[i]} are the phrase or prefix of entry i. */
    private final List<List<String>> words = new ArrayList<>();

    private int[] lengths = new int[64];

    /** Numbers of entries by {@link #slot}, from 1; 0 where there is none. */
    private int[] index = new int[256];

    /**
     * Adds a phrase.
     *
     * @param phrase its folded words, at least one
     * @param payload a number of at least 0; a phrase that is already there keeps its first one
     * @return the payload that the phrase now has
     */
    public int add(List<String> phrase, int payload) {
      List<String> own = List.copyOf(phrase);
      long state = START;
      for (int n = 1; n < own.size(); n++) {
        state = step(state, own.get(n - 1));
        entry(state, own, n);
      }
      int last = entry(step(state, own.get(own.size() - 1)), own, own.size());
      if (payloads[last] == PREFIX) {
        payloads[last] = payload;
      }
      return payloads[last];
    }

    /** The entry of a phrase's first words, a new one begins as a prefix. */
    private int entry(long state, List<String> phrase, int length) {
      int at = find(state, index);
      if (index[at] == 0) {
        index[at] = put(state, phrase, length) + 1;
        if (words.size() * 2 > index.length) {
          grow();
        }
        return words.size() - 1;
      }
      int known = index[at] - 1;
      List<String> old = words.get(known).subList(0, lengths[known]);
      if (!old.equals(phrase.subList(0, length))) {
        throw new IllegalArgumentException("phrases " + old + " and " + phrase + " collide");
      }
      return known;
    }

    private int put(long state, List<String> phrase, int length) {
      int n = words.size();
      if (n == states.length) {
        states = Arrays.copyOf(states, 2 * n);
        payloads = Arrays.copyOf(payloads, 2 * n);
        lengths = Arrays.copyOf(lengths, 2 * n);
      }
      states[n] = state;
      payloads[n] = PREFIX;
      lengths[n] = length;
      words.add(phrase);
      return n;
    }

    /** Where a state stands in an index, or would stand. */
    private int find(long state, int[] in) {
      int at = slot(state, in.length - 1);
      while (in[at] != 0 && states[in[at] - 1] != state) {
        at = (at + 1) & (in.length - 1);
      }
      return at;
    }

    private void grow() {
      int[] larger = new int[2 * index.length];
      for (int n = 0; n < words.size(); n++) {
        larger[find(states[n], larger)] = n + 1;
      }
      index = larger;
    }

    /** Builds the table at a load of at most two thirds. */
    public PhraseTable build() {
      int count = words.size();
      int size = Math.max(16, Integer.highestOneBit(Math.max(1, count * 3 / 2)) << 1);
      long[] keys = new long[size];
      int[] values = new int[size];
      for (int n = 0; n < count; n++) {
        int i = slot(states[n], size - 1);
        while (keys[i] != 0) {
          i = (i + 1) & (size - 1);
        }
        keys[i] = states[n];
        values[i] = payloads[n];
      }
      return new PhraseTable(LongBuffer.wrap(keys), IntBuffer.wrap(values));
    }
  }
}
