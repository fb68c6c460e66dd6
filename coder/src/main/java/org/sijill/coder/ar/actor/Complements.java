// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.HeadNoun.Trait;
import org.sijill.knowledge.text.Folding;

/** What ties a group to a side by a preposition: "loyal to", "in the name of", "led by", "of". */
final class Complements {
  private static final Set<String> LED = Set.of("بقياده", "بزعامه", "برياسه", "بامره");
  private static final Set<String> SPEAKS = Set.of("باسم", "بلسان");

  private final Sheet sheet;
  private final GroupReader reader;

  Complements(Sheet sheet, GroupReader reader) {
    this.sheet = sheet;
    this.reader = reader;
  }

  /** Takes in all complements that stand after the group. */
  void after(Group group, int depth) {
    loyal(group, depth);
    led(group, depth);
    if (group.is(HeadNoun.Group.OFFICIAL) || group.is(HeadNoun.Group.SOURCE)) {
      speaks(group, depth);
    }
    prepositional(group, depth);
  }

  /** Whether a participle of loyalty at a token is followed by its preposition. */
  boolean binds(int j) {
    Sheet.LoyaltyHit hit = sheet.loyalty(j);
    if (hit == null || !within(j + 1, j)) {
      return false;
    }
    Token next = sheet.token(j + 1);
    for (String preposition : hit.loyalty().prepositions()) {
      String word = Folding.fold(preposition);
      if (word.length() == 1 ? next.form().startsWith(word) : next.form().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private void loyal(Group group, int depth) {
    int j = group.last;
    if (j >= sheet.end(group.first)) {
      return;
    }
    Sheet.LoyaltyHit hit = sheet.loyalty(j);
    if (hit == null || hit.definite() != group.definite) {
      return;
    }
    Group part = object(j + 1, hit.loyalty().prepositions(), depth + 1);
    if (part != null) {
      group.absorb(part);
      group.rule = group.rule + ".loyal";
    }
  }

  private @Nullable Group object(int k, List<String> prepositions, int depth) {
    if (k >= sheet.document.tokens().size() || k >= sheet.end(k - 1)) {
      return null;
    }
    for (String preposition : prepositions) {
      Group part = null;
      if (preposition.equals("ل")) {
        part = party(reader.at(k, Split.LI, Split.LI, depth));
      } else if (preposition.equals("ب")) {
        part = party(reader.at(k, Split.BI, Split.BI, depth));
      } else if (sheet.token(k).form().equals(Folding.fold(preposition)) && within(k + 1, k)) {
        part = party(reader.at(k + 1, 0, 0, depth));
      }
      if (part != null) {
        return part;
      }
    }
    return null;
  }

  private boolean within(int k, int of) {
    return k < sheet.end(of);
  }

  /** Only what can hold loyalty: sides, countries, forces, officials, people. */
  private static @Nullable Group party(@Nullable Group part) {
    boolean fits =
        part != null
            && part.form != SideMention.Form.ADJECTIVE
            && part.form != SideMention.Form.SITE
            && part.form != SideMention.Form.SOURCE;
    return fits ? part : null;
  }

  /** "Led by" a side. */
  void led(Group group, int depth) {
    int j = group.last;
    if (j + 1 < sheet.end(group.first) && LED.contains(sheet.token(j).form())) {
      Group part = party(reader.at(j + 1, 0, 0, depth + 1));
      if (part != null) {
        group.absorb(part);
      }
    }
  }

  private void speaks(Group group, int depth) {
    int end = sheet.end(group.first);
    int j = group.last;
    if (j + 1 < end && SPEAKS.contains(sheet.token(j).form())) {
      Group part = reader.at(j + 1, 0, 0, depth + 1);
      if (part != null) {
        group.absorb(part);
        group.speaks = true;
      }
    }
  }

  private void prepositional(Group group, int depth) {
    int end = sheet.end(group.first);
    int k = group.last;
    if (k >= end || depth > 1) {
      return;
    }
    String word = sheet.token(k).form();
    boolean speaker = group.is(HeadNoun.Group.OFFICIAL) || group.is(HeadNoun.Group.SOURCE);
    boolean people = group.is(HeadNoun.Group.PEOPLE);
    Group part = null;
    if (k + 1 < end && word.equals("في") && (speaker || people)) {
      part = body(reader.at(k + 1, 0, 0, depth + 1));
    } else if (k + 1 < end && word.equals("من") && !group.is(HeadNoun.Group.SITE)) {
      part = origin(group, reader.at(k + 1, 0, 0, depth + 1));
    } else if (speaker || group.is(HeadNoun.Group.SITE)) {
      int flag = speaker ? Split.LI | Split.BI : Split.LI;
      part = body(reader.at(k, flag, flag, depth + 1));
    }
    if (part != null) {
      group.absorb(part);
    }
  }

  /** Only bodies: named sides, forces and organs. */
  private static @Nullable Group body(@Nullable Group part) {
    if (part == null) {
      return null;
    }
    boolean fits =
        part.form == SideMention.Form.NAME
            || (part.form == SideMention.Form.FORCE && (part.definite || part.modified));
    return fits ? part : null;
  }

  private @Nullable Group origin(Group group, @Nullable Group part) {
    if (part == null || part.form == SideMention.Form.ADJECTIVE) {
      return null;
    }
    boolean partitive = group.is(Trait.BARE) || group.is(Trait.REL) || !group.definite;
    boolean fits =
        part.form == SideMention.Form.NAME
            || part.form == SideMention.Form.FORCE
            || part.form == SideMention.Form.COUNTRY
            || part.form == SideMention.Form.PEOPLE;
    return partitive && fits && !group.is(HeadNoun.Group.OFFICIAL) ? part : null;
  }
}
