// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.sijill.knowledge.text.Spaces;

/**
 * The compact way in which names are written in the files.
 *
 * <p>Words are separated by spaces; {@code a/b} stands for either word; {@code (a)} and {@code
 * (a/b)} may be missing; {@code {militia}} stands for the spellings of that word. For example
 * {@code (حركة) حماس} stands for two names.
 */
public final class Alternatives {
  private static final String MILITIA = "ميليشيا/ميليشيات/مليشيا/مليشيات/ميلشيا/ميلشيات";
  private static final int MOST = 400;

  private Alternatives() {}

  /**
   * All names that a pattern stands for.
   *
   * @throws IllegalArgumentException if there are more than 400, or one is empty
   */
  public static List<String> expand(String pattern) {
    List<String> out = List.of("");
    for (String slot : slots(pattern)) {
      List<String> next = new ArrayList<>();
      for (String sofar : out) {
        for (String word : words(slot)) {
          next.add(word.isEmpty() || sofar.isEmpty() ? sofar + word : sofar + " " + word);
        }
      }
      out = next;
      if (out.size() > MOST) {
        throw new IllegalArgumentException("'" + pattern + "' stands for too many names");
      }
    }
    if (out.contains("")) {
      throw new IllegalArgumentException("'" + pattern + "' may be empty");
    }
    return List.copyOf(new LinkedHashSet<>(out));
  }

  /** The pattern's first name without the parts that may be missing. */
  public static String usual(String pattern) {
    if (pattern.indexOf('/') < 0 && pattern.indexOf('(') < 0 && pattern.indexOf('{') < 0) {
      return String.join(" ", Spaces.words(pattern));
    }
    StringBuilder out = new StringBuilder();
    for (String slot : slots(pattern)) {
      String word = words(slot).get(0);
      if (!word.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ").append(word);
      }
    }
    return out.toString();
  }

  private static List<String> slots(String pattern) {
    List<String> out = new ArrayList<>();
    StringBuilder slot = new StringBuilder();
    boolean inside = false;
    for (char c : pattern.replace("{militia}", MILITIA).toCharArray()) {
      inside = c == '(' || (inside && c != ')');
      if (c == ' ' && !inside) {
        if (!slot.isEmpty()) {
          out.add(slot.toString());
        }
        slot.setLength(0);
      } else {
        slot.append(c);
      }
    }
    if (!slot.isEmpty()) {
      out.add(slot.toString());
    }
    return out;
  }

  private static List<String> words(String slot) {
    if (!slot.startsWith("(")) {
      return List.of(slot.split("/"));
    }
    List<String> out = new ArrayList<>(List.of(""));
    out.addAll(List.of(slot.substring(1, slot.length() - 1).split("/")));
    return out;
  }
}
