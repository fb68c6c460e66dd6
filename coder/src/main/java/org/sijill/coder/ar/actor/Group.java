// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Split;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.Leader;
import org.sijill.knowledge.actors.NameRule;
import org.sijill.knowledge.actors.Nation;
import org.sijill.knowledge.actors.Side;
import org.sijill.knowledge.morph.NounForm;

/** A noun group while it is being read. Mutable; lives within one call. */
final class Group {
  final int first;
  final int skip;
  int last;
  boolean definite;
  final boolean article;
  SideMention.Form form;
  String rule;
  @Nullable HeadNoun head;
  boolean indefiniteAccusative;
  boolean plural;
  @Nullable Nation nation;
  @Nullable Side side;
  @Nullable Leader leader;
  List<NameRule> ruled = List.of();
  boolean modified;
  boolean person;
  boolean repeated;
  boolean speaks;

  /** The pronoun that owns it, as in "its forces". */
  @Nullable String possessor;

  /** The earlier words that it stands for. */
  @Nullable Span antecedent;

  /** The side that it stands for through earlier words or the report's country. */
  @Nullable Side meant;

  /** Where reading goes on, past words that describe a name without being part of it. */
  int next;

  private @Nullable HeadNoun keyed;
  private @Nullable String key;
  boolean idafa;
  @Nullable NounForm noun;
  @Nullable String placeCountry;
  @Nullable Group owner;
  final List<Group> parts = new ArrayList<>();

  Group(int first, Split split, int last, SideMention.Form form, String rule) {
    this.first = first;
    this.skip = skip(split);
    this.last = last;
    this.form = form;
    this.rule = rule;
    this.article = split.has(Split.AL);
    this.definite = article;
  }

  /** How many folded characters of the first token are no part of the name; the article is. */
  static int skip(Split split) {
    boolean article = split.has(Split.AL) && !split.has(Split.LI);
    return article ? split.skip() - 2 : split.skip();
  }

  Span span(Document document) {
    return document.span(first, last, skip);
  }

  /** What identifies its head among short forms, or null if it has no head noun. */
  @SuppressWarnings("ReferenceEquality") // whether the very head was set anew
  @Nullable String headKey() {
    HeadNoun now = head;
    if (now == null) {
      return null;
    }
    if (keyed != now) {
      keyed = now;
      key = Lexicon.key(now);
    }
    return key;
  }

  /** Whether the head has a trait. */
  boolean is(HeadNoun.Trait trait) {
    return head != null && head.is(trait);
  }

  /** Whether it is headed by a noun of a class. */
  boolean is(HeadNoun.Group group) {
    return head != null && head.group() == group;
  }

  /** Takes another group in as the one that it belongs to or speaks for. */
  void absorb(Group part) {
    last = part.last;
    modified = true;
    parts.add(part);
    if (owner == null) {
      owner = part;
    }
  }

  /** The side that it is or belongs to, through its parts, or null. */
  @Nullable Side ownerSide() {
    if (side != null) {
      return side;
    }
    return owner == null ? null : owner.ownerSide();
  }

  /** The nation that it is or belongs to, through its parts, or null. */
  @Nullable Nation ownerNation() {
    if (nation != null) {
      return nation;
    }
    return owner == null ? null : owner.ownerNation();
  }
}
