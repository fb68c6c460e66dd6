// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.text.Token;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.HeadNoun.Trait;

/**
 * Reads what stands right after a head without article: a side, a place, another group, a quoted
 * name, an unknown noun with the article, the name or number of a unit.
 */
final class Idafa {
  private static final int QUOTED = 7;

  private final Sheet sheet;
  private final GroupReader reader;
  private final Adjectives adjectives;
  private final PersonReader persons;

  Idafa(Sheet sheet, GroupReader reader, Adjectives adjectives, PersonReader persons) {
    this.sheet = sheet;
    this.reader = reader;
    this.adjectives = adjectives;
    this.persons = persons;
  }

  /** A site that is a known place: the place's whole name names it. */
  boolean inPlace(Group group) {
    PlaceMention place = sheet.place(group.first);
    boolean site = group.is(HeadNoun.Group.SITE);
    if (place == null || !site || place.span().last() <= group.last) {
      return false;
    }
    group.last = place.span().last();
    group.placeCountry = place.place().country();
    group.modified = true;
    group.idafa = true;
    group.definite = true;
    return true;
  }

  /** Takes in the noun after a head without article, if one may stand there. */
  void take(Group group, int depth) {
    int j = group.last;
    int end = sheet.end(group.first);
    if (j >= end || sheet.barred(j)) {
      return;
    }
    boolean quoted = sheet.isQuote(j);
    j += quoted ? 1 : 0;
    if (j >= end || !owns(group) || quoted && !quotes(group) || adjectives.describes(group, j)) {
      return;
    }
    PlaceMention place = sheet.place(j);
    Group part = reader.at(j, 0, 0, depth + 1);
    if (part != null && mayBelong(group, part) && longer(part, place)) {
      group.absorb(part);
      group.idafa = true;
      group.definite = part.definite || part.form == SideMention.Form.COUNTRY;
    } else if (place != null && place.span().start() == sheet.token(j).start()) {
      group.last = place.span().last();
      group.placeCountry = place.place().country();
      group.idafa = true;
      group.modified = true;
      group.definite = true;
    } else if (opaque(j, quoted) || unit(group) && persons.unknown(j)) {
      group.last = quoted ? closing(j, end) : j + 1;
      group.idafa = true;
      group.modified = true;
      group.definite = true;
    } else {
      return;
    }
    if (group.last < end && sheet.isQuote(group.last) && quoted) {
      group.last++;
    }
  }

  /** A unit of an army, which may have an unknown name or a number: a brigade, a battalion. */
  private static boolean unit(Group group) {
    HeadNoun head = group.head;
    return head != null && head.is(Trait.BARE) && head.organ().equals("MIL");
  }

  /** Takes in the number of a unit. */
  static void numbered(Group group, Sheet sheet) {
    int j = group.last;
    if (unit(group) && j < sheet.end(group.first) && sheet.token(j).isNumber()) {
      group.last = j + 1;
      group.modified = true;
    }
  }

  private static boolean quotes(Group group) {
    return group.is(Trait.NAME) || group.is(HeadNoun.Group.FORCE);
  }

  /** One past the last word before the closing quote, or past the first word. */
  private int closing(int j, int end) {
    for (int k = j + 1; k < Math.min(end, j + QUOTED); k++) {
      if (sheet.isQuote(k)) {
        return k;
      }
    }
    return j + 1;
  }

  private static boolean longer(Group part, @Nullable PlaceMention place) {
    return place == null || part.last >= place.span().last();
  }

  private static boolean owns(Group group) {
    return !group.is(HeadNoun.Group.PEOPLE) || group.plural || group.is(Trait.REL);
  }

  private static boolean mayBelong(Group group, Group part) {
    if (part.indefiniteAccusative || part.form == SideMention.Form.ADJECTIVE) {
      return false;
    }
    if (part.form == SideMention.Form.PERSON && part.leader == null) {
      return group.is(Trait.NAME) || group.is(Trait.REL);
    }
    boolean named = part.head == null;
    if (part.definite || named) {
      return true;
    }
    if (group.is(HeadNoun.Group.PEOPLE) && group.is(Trait.REL) && part.is(HeadNoun.Group.SITE)) {
      return true;
    }
    boolean corps = part.is(HeadNoun.Group.FORCE) && group.is(Trait.REL);
    return corps || !group.is(HeadNoun.Group.PEOPLE) && !part.is(HeadNoun.Group.PEOPLE);
  }

  /** An unknown noun with the article, or a quoted word, after a head that takes one. */
  private boolean opaque(int j, boolean quoted) {
    Token token = sheet.token(j);
    if (!token.isWord() || sheet.stops(j) || sheet.demonym(j) != null) {
      return false;
    }
    if (quoted) {
      return true;
    }
    return Sheet.plain(token, true) != null && sheet.noun(j) == null;
  }
}
