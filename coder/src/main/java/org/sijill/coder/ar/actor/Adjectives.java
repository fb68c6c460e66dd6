// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.Set;
import org.sijill.coder.ar.text.Split;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.HeadNoun.Trait;
import org.sijill.knowledge.morph.Gender;
import org.sijill.knowledge.morph.GrammaticalNumber;
import org.sijill.knowledge.morph.NounForm;
import org.sijill.knowledge.morph.NounState;

/**
 * Reads the adjectives of a noun group. They agree with the head in the article, and, where no
 * other noun stands between, in gender: plurals of things and bodies take the feminine singular.
 */
final class Adjectives {
  private static final int ADJECTIVES = 4;
  private static final Set<String> DIRECTIONS = Set.of("شمالي", "جنوبي", "شرقي", "غربي");
  private static final Set<String> FEMININES =
      Set.of("اخري", "كبري", "صغري", "وسطي", "عظمي", "عليا", "اولي");

  private final Sheet sheet;
  private final NameResolver resolver;
  private final Complements complements;

  Adjectives(Sheet sheet, NameResolver resolver, Complements complements) {
    this.sheet = sheet;
    this.resolver = resolver;
    this.complements = complements;
  }

  /** Whether the word after an indefinite head is an adjective rather than a noun. */
  boolean describes(Group group, int j) {
    NounForm form = group.noun;
    Sheet.DemonymHit demonym = sheet.demonym(j);
    boolean construct = form != null && form.state() == NounState.CONSTRUCT;
    if (demonym != null && demonym.split().flags() == 0 && !construct && sheet.name(j) == null) {
      return true;
    }
    Sheet.NounHit noun = sheet.noun(j);
    boolean indefinite = noun != null && !noun.definite() && !noun.phrase();
    return noun != null
        && indefinite
        && sheet.lexicon().adjective(noun.split().stem())
        && !group.is(Trait.BARE)
        && sheet.adjective(j, false);
  }

  /** Whether a noun of people is an adjective here: "the terrorist act", "military aircraft". */
  boolean describing(int i, Sheet.NounHit hit) {
    Lexicon.Noun noun = hit.readings().get(0);
    boolean may =
        noun.head().group() == HeadNoun.Group.PEOPLE
            && !hit.phrase()
            && sheet.lexicon().adjective(hit.split().stem());
    boolean singular = noun.form().number() == GrammaticalNumber.SINGULAR;
    boolean free = noun.form().state() == NounState.FREE;
    return may && singular && free && sheet.afterNoun(i);
  }

  /** One past the definite adjectives that begin at a token: what is said of a name. */
  int past(int from, int end) {
    int j = from;
    while (j < end && describesName(j)) {
      j++;
    }
    return j;
  }

  private boolean describesName(int j) {
    Split split = Sheet.plain(sheet.token(j), true);
    return split != null
        && !sheet.stops(j)
        && sheet.name(j) == null
        && (sheet.demonym(j) != null && !split.stem().endsWith("ين")
            || sheet.lexicon().adjective(split.stem()) && !split.stem().endsWith("ين"));
  }

  /** Takes in the adjectives that agree with the group in the article. */
  void take(Group group) {
    int end = sheet.end(group.first);
    for (int n = 0; n < ADJECTIVES && group.last < end; n++) {
      int j = group.last;
      if (sheet.barred(j) || sheet.loyalty(j) != null && complements.binds(j)) {
        return;
      }
      int article = group.definite ? Split.AL : 0;
      Sheet.DemonymHit demonym = sheet.demonym(j);
      if (demonym != null && demonym.split().flags() == article && agrees(group, j)) {
        group.nation = group.nation == null ? demonym.nation() : group.nation;
        if (group.is(HeadNoun.Group.SITE)) {
          Group adjective =
              new Group(
                  j,
                  demonym.split(),
                  demonym.last(),
                  SideMention.Form.ADJECTIVE,
                  "side.nation.adjective");
          adjective.nation = demonym.nation();
          group.parts.add(adjective);
        }
        group.last = demonym.last();
        group.modified = true;
      } else if (sideAdjective(group, j) || agrees(group, j) && adjective(group, j)) {
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
    if (group.is(HeadNoun.Group.SITE)) {
      group.side = null;
      part.form = SideMention.Form.ADJECTIVE;
      group.parts.add(part);
      group.owner = part;
    }
    return true;
  }

  /** "North of": a word of direction with a place after it. */
  private boolean directs(Group group, int j) {
    return !group.definite && DIRECTIONS.contains(sheet.token(j).form());
  }

  private boolean adjective(Group group, int j) {
    if (directs(group, j)) {
      return false;
    }
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
      boolean many =
          group.plural
              && (group.is(HeadNoun.Group.PEOPLE)
                  || group.is(HeadNoun.Group.SOURCE)
                  || group.is(HeadNoun.Group.OFFICIAL));
      boolean feminine = sheet.token(j).form().endsWith("ه") && !group.is(HeadNoun.Group.PEOPLE);
      return plural ? many : !many || feminine;
    }
    Split split = Sheet.plain(sheet.token(j), group.definite);
    return split != null && sheet.lexicon().adjective(split.stem());
  }

  private boolean agrees(Group group, int j) {
    NounForm noun = group.noun;
    if (group.idafa || noun == null || group.head == null) {
      return true;
    }
    String form = sheet.token(j).form();
    String stem = form.startsWith("ال") ? form.substring(2) : form;
    boolean feminine =
        stem.endsWith("ه")
            || stem.endsWith("ات")
            || stem.endsWith("اء")
            || FEMININES.contains(stem);
    boolean people =
        group.is(HeadNoun.Group.PEOPLE)
            || group.is(HeadNoun.Group.OFFICIAL)
            || group.is(HeadNoun.Group.SOURCE);
    if (noun.number() == GrammaticalNumber.PLURAL) {
      return people || feminine;
    }
    if (noun.number() == GrammaticalNumber.DUAL) {
      return true;
    }
    boolean loose = group.is(HeadNoun.Group.SITE);
    return loose || feminine == (noun.gender() == Gender.FEMININE);
  }
}
