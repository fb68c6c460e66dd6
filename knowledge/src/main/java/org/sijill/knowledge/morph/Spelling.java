// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

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
  private static final Pattern U_GLIDE = Pattern.compile("uي(?=[^aiuAIUYWي])");
  private static final Pattern I_GLIDE = Pattern.compile("iو(?=[^aiuAIUYWو])");
  private static final Pattern FIRST_HAMZAS = Pattern.compile("^ءaء(?=[^aiuAIUYW])");

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

  private static String write(String raw, boolean old) {
    String s = U_GLIDE.matcher(raw).replaceAll("U");
    s = I_GLIDE.matcher(s).replaceAll("I");
    s = FIRST_HAMZAS.matcher(s).replaceFirst("ءA");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean last = i == s.length() - 1;
      char before = i == 0 ? 0 : s.charAt(i - 1);
      char after = last ? 0 : s.charAt(i + 1);
      switch (c) {
        case 'a', 'i', 'u' -> {}
        case 'A' -> out.append('ا');
        case 'I' -> out.append('ي');
        case 'U' -> out.append('و');
        case 'W' -> out.append(last ? "وا" : "و");
        case 'T' -> out.append(last ? 'ة' : 'ت');
        case 'Y' -> out.append(last && before != 'ي' ? 'ى' : 'ا');
        case 'ء' -> {
          char seat = i == 0 ? first(after) : last ? end(before) : inner(before, after, old);
          boolean maddah = seat == 'آ' || (seat == 'أ' && longA(after, s.length() - i));
          out.append(maddah ? 'آ' : seat);
          i += maddah ? 1 : 0;
        }
        default -> {
          if (c != before) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
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
