// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.copies;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sijill.knowledge.text.Folding;

/**
 * A bottom-k MinHash sketch: the {@value #SIZE} smallest hashes of a text's runs of three folded
 * words. From two sketches follow, without the texts, the share of runs that both have (Broder, On
 * the resemblance and containment of documents, 1997) and the share of the shorter one that stands
 * in the longer. Immutable and thread-safe.
 */
final class Sketch {
  static final int SIZE = 64;
  private static final int RUN = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final long[] smallest;
  private final boolean whole;

  private Sketch(long[] smallest, boolean whole) {
    this.smallest = smallest;
    this.whole = whole;
  }

  /** The sketch of a text. */
  static Sketch of(String text) {
    Matcher words = WORD.matcher(Folding.fold(text));
    long[] run = new long[RUN];
    long[] hashes = new long[256];
    int n = 0;
    int count = 0;
    while (words.find()) {
      System.arraycopy(run, 1, run, 0, RUN - 1);
      run[RUN - 1] = hash(words.group());
      count++;
      if (count >= RUN) {
        hashes = n == hashes.length ? Arrays.copyOf(hashes, 2 * n) : hashes;
        hashes[n++] = mix(run);
      }
    }
    if (n == 0 && count > 0) {
      hashes[n++] = mix(run);
    }
    long[] sorted = Arrays.stream(hashes, 0, n).sorted().distinct().toArray();
    return new Sketch(Arrays.copyOf(sorted, Math.min(SIZE, sorted.length)), sorted.length <= SIZE);
  }

  /** The smallest hashes, by which a text is found again. */
  long[] anchors(int most) {
    return Arrays.copyOf(smallest, Math.min(most, smallest.length));
  }

  /** How alike two texts are. */
  Likeness with(Sketch other) {
    long edge = Math.min(edge(), other.edge());
    int mine = 0;
    int theirs = 0;
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < smallest.length || j < other.smallest.length) {
      long a = i < smallest.length ? smallest[i] : Long.MAX_VALUE;
      long b = j < other.smallest.length ? other.smallest[j] : Long.MAX_VALUE;
      if (Math.min(a, b) > edge) {
        break;
      }
      boolean left = i < smallest.length && a <= b;
      boolean right = j < other.smallest.length && b <= a;
      mine += left ? 1 : 0;
      theirs += right ? 1 : 0;
      both += left && right ? 1 : 0;
      i += left ? 1 : 0;
      j += right ? 1 : 0;
    }
    return new Likeness(mine, theirs, both);
  }

  /** Up to this value the sketch knows every hash of its text. */
  private long edge() {
    return whole || smallest.length == 0 ? Long.MAX_VALUE : smallest[smallest.length - 1];
  }

  /**
   * How alike two texts are, in runs of words up to the value that both sketches know.
   *
   * @param mine runs of the one
   * @param theirs runs of the other
   * @param both runs of both
   */
  record Likeness(int mine, int theirs, int both) {
    /** Share of all runs that both have. */
    double resemblance() {
      int all = mine + theirs - both;
      return all == 0 ? 0 : (double) both / all;
    }

    /** Share of the runs of the one with fewer that the other has. */
    double containment() {
      int fewer = Math.min(mine, theirs);
      return fewer == 0 ? 0 : (double) both / fewer;
    }
  }

  /** A 64-bit hash of a text's folded words, without spaces and punctuation. */
  static long exact(String text) {
    Matcher words = WORD.matcher(Folding.fold(text));
    long hash = 0;
    while (words.find()) {
      hash = spread(hash * 31 + hash(words.group()));
    }
    return hash;
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long mix(long[] run) {
    long hash = 0;
    for (long word : run) {
      hash = spread(hash + word);
    }
    return hash;
  }

  /** The finaliser of SplitMix64, which spreads every bit over all others. */
  private static long spread(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
