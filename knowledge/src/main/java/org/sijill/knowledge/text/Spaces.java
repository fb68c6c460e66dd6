// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts strings at white space. Without regular expressions: knowledge is read at every start. */
public final class Spaces {
  private Spaces() {}

  /** The words between runs of white space; none for a blank string. Thread-safe. */
  public static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        if (start >= 0) {
          out.add(text.substring(start, i));
        }
        start = -1;
      } else if (start < 0) {
        start = i;
      }
    }
    if (start >= 0) {
      out.add(text.substring(start));
    }
    return out;
  }
}
