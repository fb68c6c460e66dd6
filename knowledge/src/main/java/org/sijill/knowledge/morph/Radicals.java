// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

/** Puts a root's letters into a template, with the sound changes of form VIII. */
final class Radicals {
  private Radicals() {}

  /**
   * Replaces {@code 1} to {@code 4} by the radicals and {@code t} by the infix: ittifāq from waw,
   * iṣṭidām after emphatics, izdihām after zay, iddiʿāʾ after dal and dhal, ittikhādh from hamza
   * and kh-dh.
   */
  static String fill(String template, VerbEntry verb) {
    StringBuilder out = new StringBuilder(template.length() + 2);
    boolean eighth = verb.pattern() == VerbPattern.VIII;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '1') {
        out.append(eighth ? firstOfEighth(verb) : verb.radical(1));
      } else if (c >= '2' && c <= '4') {
        out.append(verb.radical(c - '0'));
      } else {
        out.append(c == 't' ? infix(verb.radical(1)) : c);
      }
    }
    return out.toString();
  }

  private static char firstOfEighth(VerbEntry verb) {
    char c = verb.radical(1);
    if (VerbEntry.glide(c) || verb.root().equals("ءخذ")) {
      return 'ت';
    }
    return c == 'ذ' ? 'د' : c;
  }

  private static char infix(char first) {
    return switch (first) {
      case 'ص', 'ض', 'ط', 'ظ' -> 'ط';
      case 'د', 'ذ', 'ز' -> 'د';
      default -> 'ت';
    };
  }
}
