// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.HeadNoun.Trait;
import org.sijill.knowledge.actors.Side;
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
  private static final Set<String> OF_STATES =
      Set.of(
          "من", "في", "الي", "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "دوله", "جمهوريه",
          "حكومه", "جيش", "رييس", "قوات", "سلطات");
  private static final int ANY = Split.CONJUNCTION | Split.PREPOSITION | Split.AL;

  private final Sheet sheet;
  private final NameResolver resolver;
  private final PersonReader persons;
  private final Complements complements;
  private final Adjectives adjectives;
  private final Idafa idafa;

  GroupReader(Sheet sheet, NameResolver resolver) {
    this.sheet = sheet;
    this.resolver = resolver;
    this.persons = new PersonReader(sheet, resolver);
    this.complements = new Complements(sheet, this);
    this.adjectives = new Adjectives(sheet, resolver, complements);
    this.idafa = new Idafa(sheet, this, adjectives, persons);
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
    return group == null ? persons.bare(i, allowed & ~Split.KA, required) : group;
  }

  private static boolean outranks(Group noun, Group name) {
    return name.form != SideMention.Form.NAME || noun.is(HeadNoun.Group.OFFICIAL);
  }

  private static boolean fits(Split split, int allowed, int required) {
    return (split.flags() & ~(allowed | Split.AL)) == 0 && (required == 0 || split.has(required));
  }

  private @Nullable Group byName(int i, int allowed, int required, int depth) {
    Names.Hit hit = sheet.name(i);
    if (hit == null
        || !fits(hit.split(), allowed, required)
        || doubtful(i, hit)
        || placed(i, hit)) {
      return null;
    }
    Group group = resolver.group(i, hit);
    if (group == null) {
      return null;
    }
    if (group.form == SideMention.Form.COUNTRY
        && sheet.demonym(i) != null
        && sheet.token(i).form().endsWith("ه")
        && (sheet.afterNoun(i) || joins(i))) {
      group.form = SideMention.Form.ADJECTIVE;
      group.rule = "side.nation.adjective";
    }
    if (group.form == SideMention.Form.NAME) {
      nationOnly(group);
      group.next = adjectives.past(group.last, sheet.end(i));
      complements.led(group, depth);
    }
    return group;
  }

  /** A country's name or a surname inside the longer name of a place. */
  private boolean placed(int i, Names.Hit hit) {
    boolean may = !(hit.entry() instanceof Names.Entry.OfSide);
    return may && sheet.covered(i) > hit.last() - i;
  }

  /** A country whose name is a common word, without a word before it that tells. */
  private boolean doubtful(int i, Names.Hit hit) {
    boolean weak = hit.entry() instanceof Names.Entry.OfNation nation && nation.weak();
    return weak && (i == 0 || !OF_STATES.contains(sheet.token(i - 1).form()));
  }

  /** "And" after another nationality. */
  private boolean joins(int i) {
    Split split = sheet.token(i).splits().get(0);
    boolean and = sheet.token(i).form().startsWith("و") && !split.has(Split.AL);
    return and && i > 0 && sheet.demonym(i - 1) != null && !sheet.stops(i - 1);
  }

  /** After a name only a nationality belongs to it; loaded words do not. */
  private void nationOnly(Group group) {
    int j = group.last;
    if (j < sheet.end(group.first)) {
      Sheet.DemonymHit hit = sheet.demonym(j);
      boolean agrees =
          hit != null && hit.split().flags() == Split.AL && !hit.people() && mayBe(group, hit);
      if (hit != null && agrees) {
        group.nation = hit.nation();
        group.last = hit.last();
      }
    }
  }

  /** "The Iranian" after a Yemeni group's name is a charge, not part of the name. */
  private static boolean mayBe(Group group, Sheet.DemonymHit hit) {
    Side side = group.side;
    boolean known = side != null && !side.country().isEmpty();
    return group.nation == null
        && (side == null || !known || side.country().equals(hit.nation().iso2()));
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
      adjectives.take(group);
    }
    return group;
  }

  private @Nullable Group byNoun(int i, int allowed, int required, int depth) {
    Sheet.NounHit hit = sheet.noun(i);
    if (hit == null || !fits(hit.split(), allowed, required)) {
      return null;
    }
    Group best = null;
    if (adjectives.describing(i, hit)) {
      return null;
    }
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
    group.possessor = form.possessor().isEmpty() ? null : form.possessor();
    group.plural = form.number() != GrammaticalNumber.SINGULAR;
    group.noun = hit.phrase() ? null : form;
    group.indefiniteAccusative = form.state() == NounState.INDEFINITE_ACCUSATIVE;
    boolean construct = form.state() == NounState.CONSTRUCT;
    boolean mayOwn = !group.definite && (construct || form.state() == NounState.FREE);
    boolean nun = !construct && !hit.phrase() && dropsNun(form);
    if (!idafa.inPlace(group) && mayOwn && !nun) {
      idafa.take(group, depth);
    }
    if ((construct || head.is(Trait.OWN)) && !group.modified) {
      return null;
    }
    adjectives.take(group);
    Idafa.numbered(group, sheet);
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
}
