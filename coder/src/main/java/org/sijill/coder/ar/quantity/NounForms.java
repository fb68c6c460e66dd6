// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.ArrayList;
import java.util.List;

/** Makes the folded case and number forms of a noun from its lemma and plural. */
final class NounForms {
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هن", "هما", "نا");

  /** Plurals this short with a pronoun look like other words ("Arabs": "cart"). */
  private static final int SHORT = 3;

  private NounForms() {}

  /** The accusative of an indefinite singular: {@code qatil} gives {@code qatilan}. */
  static List<String> accusatives(String singular) {
    return singular.endsWith("ه") || singular.endsWith("ا") ? List.of() : List.of(singular + "ا");
  }

  /** The duals: both cases, free and in construct. */
  static List<String> duals(String singular) {
    int space = singular.indexOf(' ');
    String head = space < 0 ? singular : singular.substring(0, space);
    String rest = space < 0 ? "" : singular.substring(space);
    String stem = head;
    if (head.endsWith("ه")) {
      stem = head.substring(0, head.length() - 1) + "ت";
    } else if (head.endsWith("اء")) {
      stem = head.substring(0, head.length() - 1) + "ء";
    }
    List<String> out = new ArrayList<>();
    if (rest.endsWith("ه")) {
      String adjective = rest.substring(0, rest.length() - 1);
      out.add(stem + "ان" + adjective + "تان");
      out.add(stem + "ين" + adjective + "تين");
    }
    for (String ending : List.of("ان", "ين", "تا", "ي")) {
      if (ending.equals("تا")) {
        if (head.endsWith("ه")) {
          out.add(stem + "ا" + rest);
        }
      } else {
        out.add(stem + ending + rest);
      }
    }
    return out;
  }

  /** A plural with its other cases, the construct of sound plurals and the suffixed pronouns. */
  static List<String> plurals(String plural) {
    List<String> out = new ArrayList<>(List.of(plural));
    String construct = plural;
    if (plural.endsWith("ون") || plural.endsWith("ين")) {
      String stem = plural.substring(0, plural.length() - 2);
      construct = stem + "ي";
      out.add(stem + "ين");
      out.add(stem + "ون");
      out.add(stem + "ي");
      out.add(stem + "و");
    } else if (!plural.endsWith("ات") && !plural.endsWith("ا") && !plural.endsWith("ي")) {
      out.add(plural + "ا");
    }
    if (plural.indexOf(' ') < 0 && plural.length() > SHORT) {
      for (String pronoun : PRONOUNS) {
        out.add(construct + pronoun);
      }
    }
    return out;
  }
}
