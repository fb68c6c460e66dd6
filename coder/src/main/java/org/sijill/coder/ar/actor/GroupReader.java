// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.HeadNoun.Trait;
import org.sijill.knowledge.morph.GrammaticalNumber;
import org.sijill.knowledge.morph.NounForm;
import org.sijill.knowledge.morph.NounState;

/**
 * Reads noun groups that name parties: head, idafa, adjectives, and what ties them to a side.
 *
 * <p>Grammar: a head without article takes a noun after it (idafa), which makes it definite; then
 * adjectives that agree in the article; then participles of loyalty with their preposition, "in the
 * name of", and names. Groups nest at most four deep; each token is read a bounded number of times.
 */
final class GroupReader {
  private static final int DEPTH = 4;
  private static final int ADJECTIVES = 4;
  private static final int QUOTED = 7;
  private static final int ANY = Split.CONJUNCTION | Split.PREPOSITION | Split.AL;

  private final Sheet sheet;
  private final NameResolver resolver;
  private final PersonReader persons;
  private final Complements complements;

  GroupReader(Sheet sheet, NameResolver resolver) {
    this.sheet = sheet;
    this.resolver = resolver;
    this.persons = new PersonReader(sheet, resolver);
    this.complements = new Complements(sheet, this);
  }

  /** The group that begins at a token, whatever its proclitics, or null. */
  @Nullable Group at(int i) {
    return at(i, ANY, 0, 0);
  }

  /**
   * The group that begins at a token.
   *
   * @param allowed proclitics that its first token may have
   * @param required proclitics of which it must have one; 0 for none
   * @param depth how deep in other groups
   */
  @Nullable Group at(int i, int allowed, int required, int depth) {
    if (depth > DEPTH || i >= sheet.document.tokens().size()) {
      return null;
    }
    Group group = byName(i, allowed, required, depth);
    Group noun = byNoun(i, allowed, required, depth);
    if (group == null || (noun != null && noun.last > group.last && outranks(noun, group))) {
      group = noun == null ? group : noun;
    }
    if (group == null) {
      group = byDemonym(i, allowed, required);
    }
    return group == null ? persons.bare(i, allowed, required) : group;
  }

  private static boolean outranks(Group noun, Group name) {
    return name.form != SideMention.Form.NAME || noun.is(HeadNoun.Group.OFFICIAL);
  }

  private static boolean fits(Split split, int allowed, int required) {
    return (split.flags() & ~(allowed | Split.AL)) == 0 && (required == 0 || split.has(required));
  }

  private @Nullable Group byName(int i, int allowed, int required, int depth) {
    Names.Hit hit = sheet.name(i);
    if (hit == null || !fits(hit.split(), allowed, required)) {
      return null;
    }
    Group group = resolver.group(i, hit);
    if (group == null) {
      return null;
    }
    if (group.form == SideMention.Form.NAME) {
      nationOnly(group);
      complements.led(group, depth);
    }
    return group;
  }

  /** After a name only a nationality belongs to it; loaded words do not. */
  private void nationOnly(Group group) {
    int j = group.last;
    if (j < sheet.end(group.first)) {
      Sheet.DemonymHit hit = sheet.demonym(j);
      boolean agrees =
          hit != null && hit.split().flags() == Split.AL && !hit.people() && group.nation == null;
      if (hit != null && agrees) {
        group.nation = hit.nation();
        group.last = hit.last();
      }
    }
  }

  private @Nullable Group byDemonym(int i, int allowed, int required) {
    Sheet.DemonymHit hit = sheet.demonym(i);
    if (hit == null || !fits(hit.split(), allowed, required)) {
      return null;
    }
    boolean people = hit.people() && !hit.feminine();
    Group group =
        new Group(
            i,
            hit.split(),
            hit.last(),
            people ? SideMention.Form.PEOPLE : SideMention.Form.ADJECTIVE,
            people ? "side.people.nation" : "side.nation.adjective");
    group.nation = hit.nation();
    group.plural = people;
    if (people) {
      adjectives(group);
    }
    return group;
  }

  private @Nullable Group byNoun(int i, int allowed, int required, int depth) {
    Sheet.NounHit hit = sheet.noun(i);
    if (hit == null || !fits(hit.split(), allowed, required)) {
      return null;
    }
    Group best = null;
    for (Lexicon.Noun reading : hit.readings()) {
      Group group = byReading(i, hit, reading, depth);
      if (group != null && (best == null || better(group, best))) {
        best = group;
      }
    }
    return best;
  }

  private static boolean better(Group group, Group than) {
    if (group.last != than.last) {
      return group.last > than.last;
    }
    return than.is(Trait.BARE) && !than.modified && !group.is(Trait.BARE);
  }

  private @Nullable Group byReading(int i, Sheet.NounHit hit, Lexicon.Noun reading, int depth) {
    HeadNoun head = reading.head();
    NounForm form = reading.form();
    Group group = new Group(i, hit.split(), hit.last(), form(head), rule(head));
    group.head = head;
    group.definite = hit.definite() || form.state() == NounState.POSSESSED;
    group.modified = form.state() == NounState.POSSESSED;
    group.plural = form.number() != GrammaticalNumber.SINGULAR;
    group.indefiniteAccusative = form.state() == NounState.INDEFINITE_ACCUSATIVE;
    boolean construct = form.state() == NounState.CONSTRUCT;
    boolean mayOwn = !group.definite && (construct || form.state() == NounState.FREE);
    boolean nun = !construct && !hit.phrase() && dropsNun(form);
    if (mayOwn && !nun) {
      idafa(group, depth);
    }
    if (construct && !group.modified) {
      return null;
    }
    adjectives(group);
    complements.after(group, depth);
    if (group.is(HeadNoun.Group.OFFICIAL) || personLike(group)) {
      persons.after(group);
    }
    if (head.is(Trait.TITLE) && !group.person) {
      return null;
    }
    return group;
  }

  private static boolean dropsNun(NounForm form) {
    String s = form.surface();
    return form.number() == GrammaticalNumber.DUAL || s.endsWith("ون") || s.endsWith("ين");
  }

  private static boolean personLike(Group group) {
    return group.is(HeadNoun.Group.PEOPLE) && group.definite && !group.plural;
  }

  private static SideMention.Form form(HeadNoun head) {
    return switch (head.group()) {
      case FORCE -> SideMention.Form.FORCE;
      case PEOPLE -> SideMention.Form.PEOPLE;
      case OFFICIAL -> SideMention.Form.OFFICIAL;
      case SOURCE -> SideMention.Form.SOURCE;
      case SITE -> SideMention.Form.SITE;
    };
  }

  private static String rule(HeadNoun head) {
    return switch (head.group()) {
      case FORCE -> "side.force";
      case PEOPLE -> "side.people";
      case OFFICIAL -> "side.official";
      case SOURCE -> "side.source";
      case SITE -> "side.site";
    };
  }

  private void idafa(Group group, int depth) {
    int j = group.last;
    int end = sheet.end(group.first);
    if (j >= end || sheet.barred(j)) {
      return;
    }
    boolean quoted = sheet.isQuote(j);
    j += quoted ? 1 : 0;
    if (j >= end || !owns(group) || quoted && !quotes(group) || describes(group, j)) {
      return;
    }
    PlaceMention place = sheet.place(j);
    Group part = at(j, 0, 0, depth + 1);
    if (part != null && mayBelong(group, part) && longer(part, place)) {
      group.absorb(part);
      group.definite = part.definite || part.form == SideMention.Form.COUNTRY;
    } else if (place != null && place.span().start() == sheet.token(j).start()) {
      group.last = place.span().last();
      group.placeCountry = place.place().country();
      group.modified = true;
      group.definite = true;
    } else if (opaque(j, quoted)) {
      group.last = quoted ? closing(j, end) : j + 1;
      group.modified = true;
      group.definite = true;
    } else {
      return;
    }
    if (group.last < end && sheet.isQuote(group.last) && quoted) {
      group.last++;
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

  /** Whether the word after an indefinite head is an adjective rather than a noun. */
  private boolean describes(Group group, int j) {
    Sheet.NounHit noun = sheet.noun(j);
    boolean indefinite = noun != null && !noun.definite() && !noun.phrase();
    return noun != null
        && indefinite
        && sheet.lexicon().adjective(noun.split().stem())
        && !group.is(Trait.BARE)
        && sheet.adjective(j, false);
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

  /** Takes in the adjectives that agree with the group in the article. */
  void adjectives(Group group) {
    int end = sheet.end(group.first);
    for (int n = 0; n < ADJECTIVES && group.last < end; n++) {
      int j = group.last;
      if (sheet.barred(j) || sheet.loyalty(j) != null && complements.binds(j)) {
        return;
      }
      int article = group.definite ? Split.AL : 0;
      Sheet.DemonymHit demonym = sheet.demonym(j);
      if (demonym != null && demonym.split().flags() == article) {
        group.nation = group.nation == null ? demonym.nation() : group.nation;
        group.last = demonym.last();
        group.modified = true;
      } else if (sideAdjective(group, j) || adjective(group, j)) {
        group.last = j + 1;
        group.modified = true;
      } else {
        return;
      }
    }
  }

  private boolean sideAdjective(Group group, int j) {
    Names.Hit hit = sheet.name(j);
    boolean single = hit != null && hit.last() == j + 1 && hit.split().flags() <= Split.AL;
    if (hit == null || !single || !resolver.adjective(hit)) {
      return false;
    }
    if (hit.split().has(Split.AL) != group.definite
        || hit.split().has(~Split.AL)
        || !(group.is(HeadNoun.Group.PEOPLE)
            || group.is(HeadNoun.Group.OFFICIAL)
            || group.is(HeadNoun.Group.FORCE)
            || group.is(HeadNoun.Group.SITE))) {
      return false;
    }
    Group part = resolver.group(j, hit);
    if (part == null) {
      return false;
    }
    group.side = part.side;
    return true;
  }

  private boolean adjective(Group group, int j) {
    if (!sheet.adjective(j, group.definite)) {
      return false;
    }
    Sheet.NounHit noun = sheet.noun(j);
    if (noun == null || noun.phrase()) {
      return noun == null;
    }
    HeadNoun.Group is = noun.readings().get(0).head().group();
    if (is == HeadNoun.Group.PEOPLE || is == HeadNoun.Group.OFFICIAL) {
      boolean plural =
          noun.readings().get(0).form().number() != GrammaticalNumber.SINGULAR
              && !noun.readings().get(0).form().surface().endsWith("ات");
      return plural == (group.plural && group.is(HeadNoun.Group.PEOPLE));
    }
    return false;
  }
}
