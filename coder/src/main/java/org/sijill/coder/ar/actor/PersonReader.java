// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.Leader;

/**
 * Reads personal names: known leaders, names after a title, and names that begin with a known first
 * name.
 */
final class PersonReader {
  private final Sheet sheet;
  private final NameResolver resolver;
  private final NameScanner names;

  PersonReader(Sheet sheet, NameResolver resolver) {
    this.sheet = sheet;
    this.resolver = resolver;
    this.names = new NameScanner(sheet);
  }

  /** Whether a word is unknown otherwise and may be a name. */
  boolean unknown(int j) {
    return names.unknown(j);
  }

  /** A personal name without title that begins at a token, or null. */
  @Nullable Group bare(int i, int allowed, int required) {
    if (!sheet.lexicon().mayName(sheet.token(i))) {
      return null;
    }
    for (Split split : sheet.token(i).splits()) {
      boolean fits = (split.flags() & ~allowed) == 0 && (required == 0 || split.has(required));
      if (!fits || split.has(Split.AL | Split.SA | Split.KA) || !given(i, split)) {
        continue;
      }
      int last = names.end(i, false);
      if (last >= i + 2) {
        Group group = new Group(i, split, last, SideMention.Form.PERSON, "side.person");
        group.person = true;
        group.definite = true;
        return group;
      }
    }
    return null;
  }

  private boolean given(int i, Split split) {
    if (sheet.barred(i)
        || sheet.lexicon().stop(sheet.token(i).form())
        || !sheet.lexicon().givenName(split.stem())) {
      return false;
    }
    boolean ali = split.stem().equals("علي");
    return !ali || sheet.document.lastLetter(sheet.token(i)) == 'ي';
  }

  /** Takes in the title and the name that stand after an office. */
  void after(Group group) {
    if (group.definite && group.is(HeadNoun.Group.OFFICIAL)) {
      group.leader = resolver.holder(title(group));
    }
    int end = sheet.end(group.first);
    int j = group.last;
    boolean apart = j + 1 < end && sheet.token(j).is('،') && introduces(group, j + 1);
    j += apart ? 1 : 0;
    while (j < end && title(j)) {
      j = sheet.noun(j) == null ? j + 1 : title(group, j);
    }
    if (j >= end) {
      return;
    }
    boolean quoted = sheet.isQuote(j);
    Names.Hit hit = sheet.name(j);
    if (hit != null && hit.split().flags() == 0 || hit != null && isLeader(hit)) {
      Group known = resolver.group(j, hit);
      if (known != null && known.leader != null) {
        group.leader = known.leader;
        group.last = known.last;
        group.person = true;
        return;
      }
    }
    boolean office = group.is(HeadNoun.Group.OFFICIAL) && group.definite;
    Leader holder = group.leader;
    int last = quoted ? j : names.end(j, office && !group.speaks);
    if (last > j && (last > j + 1 || allowsOne(group, j))) {
      group.last = last;
      group.person = true;
      group.leader = holder != null && named(holder, last - 1) ? holder : null;
    }
  }

  /** Whether a word is part of a leader's names. */
  private boolean named(Leader leader, int j) {
    for (String name : leader.names()) {
      if (Names.variants(name).stream().anyMatch(n -> n.endsWith(sheet.token(j).form()))) {
        return true;
      }
    }
    return false;
  }

  /** The folded words of an office with its article. */
  private String title(Group group) {
    StringBuilder out = new StringBuilder();
    for (int i = group.first; i < group.last; i++) {
      String form = sheet.token(i).form();
      out.append(i == group.first ? form.substring(group.skip) : " " + form);
    }
    String title = out.toString();
    return title.startsWith("ال") || !group.article ? title : "ال" + title;
  }

  /** Whether a comma stands between an office and its holder: "the spokesman, Colonel X". */
  private boolean introduces(Group group, int j) {
    if (!group.is(HeadNoun.Group.OFFICIAL) || group.is(HeadNoun.Trait.SOURCE)) {
      return false;
    }
    Names.Hit hit = sheet.name(j);
    boolean leader = hit != null && hit.entry() instanceof Names.Entry.OfLeader;
    boolean given = sheet.lexicon().givenName(sheet.token(j).form()) && names.end(j, false) > j + 1;
    return title(j) || leader && hit != null && hit.split().flags() == 0 || given;
  }

  private static boolean isLeader(Names.Hit hit) {
    return hit.entry() instanceof Names.Entry.OfLeader && hit.split().flags() == Split.AL;
  }

  private boolean allowsOne(Group group, int j) {
    if (names.end(j, true) == j) {
      return false;
    }
    if (names.end(j, true) == j) {
      return false;
    }
    boolean office = group.definite && !group.modified && group.is(HeadNoun.Group.OFFICIAL);
    boolean takes = group.is(HeadNoun.Trait.TITLE) || office;
    return takes && sheet.lexicon().givenName(sheet.token(j).form());
  }

  private boolean title(int j) {
    Sheet.NounHit noun = sheet.noun(j);
    if (noun == null || noun.split().has(Split.CONJUNCTION | Split.PREPOSITION)) {
      return false;
    }
    for (Lexicon.Noun reading : noun.readings()) {
      if (reading.head().is(HeadNoun.Trait.TITLE)) {
        return noun.definite();
      }
    }
    return false;
  }

  private int title(Group group, int j) {
    Sheet.NounHit noun = sheet.noun(j);
    int next = noun == null ? j + 1 : noun.last();
    boolean staff = next < sheet.end(group.first) && sheet.token(next).form().equals("الركن");
    return staff ? next + 1 : next;
  }
}
