// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.phrase;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private final long[] keys;
  private final int[] values;
  private final int mask;

  private PhraseTable(long[] keys, int[] values) {
    this.keys = keys;
    this.values = values;
    this.mask = keys.length - 1;
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
    for (int i = slot(state, mask); keys[i] != 0; i = (i + 1) & mask) {
      if (keys[i] == state) {
        return values[i];
      }
    }
    return NONE;
  }

  /** Writes the table in its compiled form. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (long key : keys) {
      out.writeLong(key);
    }
    for (int value : values) {
      out.writeInt(value);
    }
  }

  /** Reads a table from its compiled form. */
  public static PhraseTable read(DataInput in) throws IOException {
    int size = in.readInt();
    if (Integer.bitCount(size) != 1) {
      throw new IOException("phrase table of size " + size + " is damaged");
    }
    long[] keys = new long[size];
    int[] values = new int[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.readLong();
    }
    for (int i = 0; i < size; i++) {
      values[i] = in.readInt();
    }
    return new PhraseTable(keys, values);
  }

  /** Reads a table from its compiled form in a buffer, which is left behind it. */
  public static PhraseTable read(ByteBuffer in) throws IOException {
    int size = in.getInt();
    if (Integer.bitCount(size) != 1 || in.remaining() < size * 12L) {
      throw new IOException("phrase table of size " + size + " is damaged");
    }
    long[] keys = new long[size];
    in.asLongBuffer().get(keys);
    in.position(in.position() + Long.BYTES * size);
    int[] values = new int[size];
    in.asIntBuffer().get(values);
    in.position(in.position() + Integer.BYTES * size);
    return new PhraseTable(keys, values);
  }

  private static int slot(long key, int mask) {
    return (int) (key ^ (key >>> 32)) & mask;
  }

  /** Collects phrases and builds the table; not thread-safe. */
  public static final class Builder {
    private final Map<Long, Integer> entries = new LinkedHashMap<>();
    private final Map<Long, String> phrases = new LinkedHashMap<>();

    /**
     * Adds a phrase.
     *
     * @param words its folded words, at least one
     * @param payload a number of at least 0; a phrase that is already there keeps its first one
     * @return the payload that the phrase now has
     */
    public int add(List<String> words, int payload) {
      long state = START;
      List<String> prefix = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        state = step(state, words.get(i));
        prefix.add(words.get(i));
        String known = phrases.putIfAbsent(state, String.join(" ", prefix));
        if (known != null && !known.equals(String.join(" ", prefix))) {
          throw new IllegalArgumentException(
              "phrases '" + known + "' and '" + prefix + "' collide");
        }
        if (i < words.size() - 1) {
          entries.putIfAbsent(state, PREFIX);
        }
      }
      Integer old = entries.get(state);
      if (old == null || old == PREFIX) {
        entries.put(state, payload);
        return payload;
      }
      return old;
    }

    /** Builds the table at a load of at most two thirds. */
    public PhraseTable build() {
      int size = Math.max(16, Integer.highestOneBit(Math.max(1, entries.size() * 3 / 2)) << 1);
      long[] keys = new long[size];
      int[] values = new int[size];
      for (Map.Entry<Long, Integer> entry : entries.entrySet()) {
        long key = entry.getKey();
        int i = slot(key, size - 1);
        while (keys[i] != 0) {
          i = (i + 1) & (size - 1);
        }
        keys[i] = key;
        values[i] = entry.getValue();
      }
      return new PhraseTable(keys, values);
    }
  }
}
