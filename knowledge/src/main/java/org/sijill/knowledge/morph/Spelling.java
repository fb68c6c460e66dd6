// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Writes a sequence of sounds in unvocalised Arabic.
 *
 * <p>Sounds: Arabic letters for consonants ({@code ء} for hamza, {@code ا} for the alef of wasl),
 * {@code a i u} short vowels, {@code A I U} long ones, {@code Y} a final ā written as alef maqsura,
 * {@code W} the plural ū with its silent alef, {@code T} teh marbuta. A doubled consonant is two
 * equal letters with no vowel between. Hamza takes its seat from the stronger of its neighbours (i
 * over u over a over none); the older seats in use (جاءوا for جاؤوا, قرأوا for قرؤوا, مسئول for
 * مسؤول) are given as variants.
 */
final class Spelling {
  private static final String VOWELS = "aiuAIUYW";

  private Spelling() {}

  /** The usual writing first, then older variants. */
  static Set<String> variants(String sounds) {
    Set<String> out = new LinkedHashSet<>();
    out.add(write(sounds, false));
    if (sounds.indexOf('ء', 1) > 0) {
      out.add(write(sounds, true));
    }
    return out;
  }

  private static String write(String s, boolean old) {
    StringBuilder out = new StringBuilder(s.length());
    int start = 0;
    if (s.startsWith("ءaء") && consonant(s, 3, 'ء')) {
      out.append('آ');
      start = 3;
    }
    for (int i = start; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == 'ء') {
        i += hamza(s, i, old, out);
      } else if (c == 'a' || c == 'i' || c == 'u') {
        i += drawnIn(s, i, out);
      } else {
        plain(s, i, out);
      }
    }
    return out.toString();
  }

  /** A sound that is always written the same way, but at a word's end. */
  private static void plain(String s, int i, StringBuilder out) {
    char c = s.charAt(i);
    boolean last = i == s.length() - 1;
    char before = i == 0 ? 0 : s.charAt(i - 1);
    switch (c) {
      case 'A' -> out.append('ا');
      case 'I' -> out.append('ي');
      case 'U' -> out.append('و');
      case 'W' -> out.append(last ? "وا" : "و");
      case 'T' -> out.append(last ? 'ة' : 'ت');
      case 'Y' -> out.append(last && before != 'ي' ? 'ى' : 'ا');
      default -> {
        if (c != before) {
          out.append(c);
        }
      }
    }
  }

  /** Short vowels are not written, but uy and iw before a consonant are long ū and ī. */
  private static int drawnIn(String s, int i, StringBuilder out) {
    char glide = s.charAt(i) == 'u' ? 'ي' : s.charAt(i) == 'i' ? 'و' : 0;
    if (glide == 0 || i + 2 >= s.length() || s.charAt(i + 1) != glide) {
      return 0;
    }
    if (!consonant(s, i + 2, glide)) {
      return 0;
    }
    out.append(glide == 'ي' ? 'و' : 'ي');
    return 1;
  }

  private static boolean consonant(String s, int at, char other) {
    return at < s.length() && VOWELS.indexOf(s.charAt(at)) < 0 && s.charAt(at) != other;
  }

  private static int hamza(String s, int i, boolean old, StringBuilder out) {
    boolean last = i == s.length() - 1;
    char before = i == 0 ? 0 : s.charAt(i - 1);
    char after = last ? 0 : s.charAt(i + 1);
    char seat = i == 0 ? first(after) : last ? end(before) : inner(before, after, old);
    boolean maddah = seat == 'أ' && longA(after, s.length() - i);
    out.append(maddah ? 'آ' : seat);
    return maddah ? 1 : 0;
  }

  private static boolean longA(char after, int left) {
    return after == 'A' || (after == 'Y' && left > 2);
  }

  private static char first(char after) {
    return after == 'i' || after == 'I' ? 'إ' : 'أ';
  }

  private static char end(char before) {
    return switch (before) {
      case 'i' -> 'ئ';
      case 'u' -> 'ؤ';
      case 'a' -> 'أ';
      default -> 'ء';
    };
  }

  private static char inner(char before, char after, boolean old) {
    boolean afterU = after == 'u' || after == 'U' || after == 'W';
    if (before == 'i' || before == 'I' || before == 'ي' || after == 'i' || after == 'I') {
      return 'ئ';
    }
    if (afterU && old) {
      return before == 'a' ? 'أ' : before == 'A' || before == 'U' ? 'ء' : 'ئ';
    }
    if (before == 'u' || afterU) {
      return 'ؤ';
    }
    return before == 'A' || before == 'U' || before == 'و' ? 'ء' : 'أ';
  }
}
