// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sijill.knowledge.text.Spaces;

/**
 * A verb in compact form.
 *
 * <p>Written in one cell as {@code ROOT PATTERN [VOWELS] [strong] [=MASDAR,...]}: the radicals
 * joined by hyphens, hamza always as {@code ء}; the pattern as in {@link VerbPattern}; for pattern
 * I the vowels of perfect and imperfect ({@code au}, {@code ai}, {@code aa}, {@code ia}, {@code
 * ii}, {@code uu}), needed only where writing shows them; {@code strong} where a middle glide is
 * not drawn together; verbal nouns in place of the pattern's own. Examples: {@code ق-ت-ل I =قتل},
 * {@code ل-ق-ي I ia =لقاء}, {@code ن-و-ل I ia}, {@code ج-و-ب X strong}, {@code ه-ج-م III}.
 *
 * <p>Default vowels of pattern I: {@code au}; {@code aa} where a hamza is the second or third
 * radical, {@code ai} where the first is waw or the second or third is yeh.
 *
 * @param root three or four letters
 * @param pattern the pattern
 * @param perfectVowel a, i or u
 * @param imperfectVowel a, i or u
 * @param strong whether a middle glide stays a consonant
 * @param masdars verbal nouns given by hand as they are written; empty for the pattern's own
 */
public record VerbEntry(
    String root,
    VerbPattern pattern,
    char perfectVowel,
    char imperfectVowel,
    boolean strong,
    List<String> masdars) {

  /**
   * @throws IllegalArgumentException if the root has the wrong number of letters
   */
  public VerbEntry {
    masdars = List.copyOf(masdars);
    if (root.length() != pattern.radicals()) {
      throw new IllegalArgumentException(
          "root " + root + " needs " + pattern.radicals() + " radicals for " + pattern);
    }
  }

  /**
   * Reads a cell.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static VerbEntry parse(String cell) {
    List<String> parts = Spaces.words(cell);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("'" + cell + "' is no verb: root and pattern are needed");
    }
    String root = parts.get(0).replace("-", "");
    VerbPattern pattern = VerbPattern.valueOf(parts.get(1));
    String vowels = defaultVowels(root);
    boolean strong = false;
    List<String> masdars = new ArrayList<>();
    for (String part : parts.subList(2, parts.size())) {
      if (isVowels(part)) {
        vowels = part;
      } else if (part.equals("strong")) {
        strong = true;
      } else if (part.startsWith("=")) {
        masdars.addAll(Arrays.asList(part.substring(1).replace('،', ',').split(",")));
      } else {
        throw new IllegalArgumentException("'" + part + "' is not understood in '" + cell + "'");
      }
    }
    return new VerbEntry(root, pattern, vowels.charAt(0), vowels.charAt(1), strong, masdars);
  }

  private static boolean isVowels(String part) {
    return part.length() == 2
        && "aiu".indexOf(part.charAt(0)) >= 0
        && "aiu".indexOf(part.charAt(1)) >= 0;
  }

  private static String defaultVowels(String root) {
    if (root.length() != 3) {
      return "au";
    }
    char middle = root.charAt(1);
    char last = root.charAt(2);
    if (last == 'ي' || (middle == 'ي' && last != 'و')) {
      return "ai";
    }
    if (last == 'و' || middle == 'و') {
      return "au";
    }
    if (last == 'ء' || middle == 'ء') {
      return "aa";
    }
    return root.charAt(0) == 'و' ? "ai" : "au";
  }

  char radical(int i) {
    return root.charAt(i - 1);
  }

  char last() {
    return root.charAt(root.length() - 1);
  }

  char middle() {
    return root.charAt(root.length() - 2);
  }

  boolean defective() {
    return glide(last());
  }

  boolean hollow() {
    return pattern.contracts() && glide(middle()) && !glide(last()) && !strong;
  }

  boolean geminate() {
    return middle() == last() && (pattern.contracts() || third());
  }

  private boolean third() {
    return pattern == VerbPattern.III || pattern == VerbPattern.VI;
  }

  static boolean glide(char c) {
    return c == 'و' || c == 'ي';
  }
}
