// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which proclitics may be split off a folded word: (wa | fa) (bi | li | ka | sa) (al).
 *
 * <p>Order: the whole word first, then ever more taken off, so that a lexicon which takes the first
 * way it knows never splits a word that it knows whole. A stem keeps at least two letters. {@code
 * lil-} is read as li + al, its stem without the article.
 */
public final class Clitics {
  private static final int SHORTEST_STEM = 2;

  private Clitics() {}

  /** All ways to split {@code form}, the whole form first. */
  public static List<Split> splits(String form) {
    List<Split> out = new ArrayList<>(4);
    out.add(Split.of(form, 0, 0));
    fromPreposition(form, 0, 0, out);
    if (form.length() > SHORTEST_STEM) {
      int conjunction = conjunction(form.charAt(0));
      if (conjunction != 0) {
        out.add(Split.of(form.substring(1), 1, conjunction));
        fromPreposition(form, 1, conjunction, out);
      }
    }
    return List.copyOf(out);
  }

  private static void fromPreposition(String form, int at, int flags, List<Split> out) {
    article(form, at, flags, out);
    if (form.length() - at <= SHORTEST_STEM) {
      return;
    }
    int preposition = preposition(form.charAt(at));
    if (preposition == 0) {
      return;
    }
    out.add(Split.of(form.substring(at + 1), at + 1, flags | preposition));
    if (preposition == Split.LI
        && form.charAt(at + 1) == 'ل'
        && form.length() - at - 2 >= SHORTEST_STEM) {
      out.add(Split.of(form.substring(at + 2), at + 2, flags | Split.LI | Split.AL));
    } else if (preposition != Split.SA) {
      article(form, at + 1, flags | preposition, out);
    }
  }

  private static void article(String form, int at, int flags, List<Split> out) {
    if (form.startsWith("ال", at) && form.length() - at - 2 >= SHORTEST_STEM) {
      out.add(Split.of(form.substring(at + 2), at + 2, flags | Split.AL));
    }
  }

  private static int conjunction(char c) {
    return c == 'و' ? Split.WA : c == 'ف' ? Split.FA : 0;
  }

  private static int preposition(char c) {
    return switch (c) {
      case 'ب' -> Split.BI;
      case 'ل' -> Split.LI;
      case 'ك' -> Split.KA;
      case 'س' -> Split.SA;
      default -> 0;
    };
  }
}
