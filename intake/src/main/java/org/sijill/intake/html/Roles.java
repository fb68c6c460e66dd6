// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.sijill.knowledge.Tsv;

/**
 * Knows the roles of elements by their class and id. Remembers the names it has seen, which repeat
 * on a page; one object serves one page and is not thread-safe.
 */
final class Roles {
  private static final List<Named> NAMES = load();
  private static final int LONGEST = 100;

  private final Map<String, Set<Role>> seen = new HashMap<>();
  private final Map<String, Set<Role>> together = new HashMap<>();

  /** A phrase such as {@code -article-body-} and what it means. */
  private record Named(String phrase, Role role) {}

  private static List<Named> load() {
    List<Named> out = new ArrayList<>();
    for (Tsv.Row row : Tsv.resource(Roles.class, "roles.tsv")) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      for (String name : row.list("names")) {
        out.add(new Named(words(name), role));
      }
    }
    return List.copyOf(out);
  }

  /** Whether the element's class or id gives it this role. */
  boolean has(Element element, Role role) {
    return of(element).contains(role);
  }

  /** All roles that the element's class and id give it. */
  Set<Role> of(Element element) {
    String id = element.id();
    String classes = element.className();
    if (id.isEmpty() && classes.isEmpty()) {
      return Set.of();
    }
    return together.computeIfAbsent(id + '\n' + classes, both -> named(id, classes));
  }

  private Set<Role> named(String id, String classes) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(named(id));
    for (String name : classes.split("\\s+", 20)) {
      roles.addAll(named(name));
    }
    return roles;
  }

  private Set<Role> named(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return Set.of();
    }
    return seen.computeIfAbsent(name, Roles::find);
  }

  private static Set<Role> find(String name) {
    String words = words(name);
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (Named named : NAMES) {
      if (words.contains(named.phrase())) {
        roles.add(named.role());
      }
    }
    return roles;
  }

  /** Cuts {@code articleBody__text-2} into {@code -article-body-text-2-}. */
  private static String words(String name) {
    StringBuilder out = new StringBuilder("-");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean edge = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      boolean letter = Character.isLetterOrDigit(c);
      if ((edge || !letter) && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
      if (letter) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.charAt(out.length() - 1) == '-' ? out.toString() : out.append('-').toString();
  }
}
