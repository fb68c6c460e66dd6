// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.Leader;
import org.sijill.knowledge.actors.Side;

/**
 * Stage {@code actor}: finds who or what can act, suffer or speak.
 *
 * <p>Mentions come in order of their start, a longer one before those inside it. Pure, immutable
 * and thread-safe; cost is linear in the text.
 */
public final class ActorStage {
  private static final Set<String> LOCATIVES =
      Set.of(
          "في", "الي", "داخل", "خارج", "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي",
          "شرقي", "غربي", "عبر", "قرب", "قبالة", "حدود", "انحاء", "اراضي", "سواحل", "اجواء", "سماء",
          "مدينه", "فوق", "ضواحي", "محيط", "ريف", "باتجاه", "العاصمه", "محافظه", "ولايه");

  private static final class Holder {
    static final ActorStage STANDARD = new ActorStage(Actors.standard());
  }

  private final Actors actors;
  private final Names names;
  private final Map<String, List<Leader>> offices;
  private final Lexicon lexicon;

  private ActorStage(Actors actors) {
    this.actors = actors;
    this.names = Names.of(actors);
    this.offices = Names.offices(actors);
    this.lexicon = new Lexicon(actors);
  }

  /** The stage with the knowledge that ships with the project. */
  public static ActorStage standard() {
    return Holder.STANDARD;
  }

  /** The stage with other knowledge. */
  public static ActorStage of(Actors actors) {
    return new ActorStage(actors);
  }

  /**
   * Spans of organisations, forces and leaders that are known by name; needs no other stage.
   * Countries, capitals and bare surnames, which places may be called by, are left out.
   */
  public List<Span> names(Document document) {
    return begin(document).names();
  }

  /** Begins to read a document: looks its words up, once for names and parties. */
  public Reading begin(Document document) {
    return new Reading(this, new Sheet(document, lexicon, names));
  }

  /** The reading of one document in two steps: names first. Not shared between threads. */
  public static final class Reading {
    private final ActorStage stage;
    private final Sheet sheet;

    private Reading(ActorStage stage, Sheet sheet) {
      this.stage = stage;
      this.sheet = sheet;
    }

    /** As {@link ActorStage#names}; before {@link #read}. */
    public List<Span> names() {
      return stage.names(sheet);
    }

    /** As {@link ActorStage#read}; the last step. */
    public List<SideMention> read(
        List<Quantity> quantities, List<TimeExpression> times, List<PlaceMention> places) {
      sheet.add(quantities, times, places);
      return new Run(sheet, stage.resolver(sheet), stage.actors).read();
    }
  }

  private List<Span> names(Sheet sheet) {
    Document document = sheet.document;
    NameResolver resolver = resolver(sheet);
    List<Span> out = new ArrayList<>();
    int size = document.tokens().size();
    for (int i = 0; i < size; ) {
      Names.Hit hit = sheet.name(i);
      Group group = hit == null ? null : resolver.group(i, hit);
      boolean surname = group != null && group.leader != null && group.last == i + 1;
      if (group != null && group.form != SideMention.Form.COUNTRY && !surname) {
        out.add(group.span(document));
        i = group.last;
      } else {
        i++;
      }
    }
    return List.copyOf(out);
  }

  /** All parties of a report, with what the earlier stages found. */
  public List<SideMention> read(
      Document document,
      List<Quantity> quantities,
      List<TimeExpression> times,
      List<PlaceMention> places) {
    return begin(document).read(quantities, times, places);
  }

  private NameResolver resolver(Sheet sheet) {
    return new NameResolver(
        actors, offices, StoryCountry.of(sheet), sheet.document.report().header().published());
  }

  /** The reading of one report. */
  private static final class Run {
    private final Document document;
    private final GroupReader reader;
    private final ShortForms shortForms;
    private final Parties parties;
    private final List<SideMention> out = new ArrayList<>();

    Run(Sheet sheet, NameResolver resolver, Actors actors) {
      this.document = sheet.document;
      this.reader = new GroupReader(sheet, resolver);
      this.shortForms = new ShortForms(sheet, resolver);
      this.parties = new Parties(sheet, actors);
    }

    List<SideMention> read() {
      int size = document.tokens().size();
      for (int i = 0; i < size; ) {
        i = Document.counts(document.sentenceOf(i)) ? next(i) : i + 1;
      }
      return List.copyOf(out);
    }

    private int next(int i) {
      Group group = reader.at(i);
      boolean weak =
          group == null
              || group.form == SideMention.Form.ADJECTIVE
              || group.form == SideMention.Form.PERSON && group.leader == null;
      if (weak) {
        ShortForms.Earlier person = shortForms.surname(i);
        if (person != null) {
          return surname(i, person);
        }
      }
      if (group == null) {
        return i + 1;
      }
      if (!group.modified && group.definite) {
        shortForms.same(group);
      }
      emit(group, false);
      return Math.max(group.last, group.next);
    }

    private int surname(int i, ShortForms.Earlier person) {
      boolean two =
          i + 1 < document.tokens().size() && NameScanner.tail(document.token(i + 1).form());
      int last = two ? i + 2 : i + 1;
      Split whole = document.token(i).splits().get(0);
      Group group = new Group(i, whole, last, SideMention.Form.PERSON, "side.surname");
      group.leader = person.group().leader;
      group.nation = person.group().ownerNation();
      Span span = group.span(document);
      out.add(
          new SideMention(
              span,
              parties.party(group, span, null),
              parties.country(group, null),
              group.form,
              false,
              false,
              person.span(),
              group.rule));
      return last;
    }

    private void emit(Group group, boolean inner) {
      resolve(group);
      show(group, inner);
    }

    /** Resolves short forms from the inside out, so that a group knows what its parts are. */
    private void resolve(Group group) {
      group.parts.forEach(this::resolve);
      if (group.possessor != null) {
        possessed(group);
      } else if (ShortForms.isShort(group)) {
        shortForm(group);
      }
    }

    private void possessed(Group group) {
      ShortForms.Earlier earlier = shortForms.possessor(group);
      if (earlier != null) {
        group.antecedent = earlier.span();
        group.meant = earlier.side();
        group.rule = group.rule + ".possessed";
      }
    }

    private void shortForm(Group group) {
      ShortForms.Earlier earlier = shortForms.antecedent(group);
      HeadNoun head = group.head;
      if (earlier != null) {
        group.antecedent = earlier.span();
        group.meant = earlier.side();
        group.nation = earlier.group().ownerNation();
        group.leader = earlier.group().leader;
        group.rule = group.rule + ".short";
      } else if (head != null && !head.is(HeadNoun.Trait.BARE)) {
        group.meant = shortForms.organ(head);
        group.rule = group.meant == null ? group.rule : group.rule + ".story";
      }
    }

    private void show(Group group, boolean inner) {
      Span span = group.span(document);
      Side side = parties.side(group);
      if (shown(group)) {
        out.add(
            new SideMention(
                span,
                parties.party(group, span, side),
                parties.country(group, side),
                group.form,
                group.plural,
                inner,
                group.antecedent,
                group.rule));
        shortForms.remember(group, span, side);
      }
      group.parts.forEach(part -> show(part, true));
    }

    private boolean shown(Group group) {
      if (group.form == SideMention.Form.COUNTRY) {
        return !located(group);
      }
      boolean bare = group.is(HeadNoun.Trait.BARE) || group.is(HeadNoun.Trait.PLACE);
      if (group.is(HeadNoun.Trait.QUANT)) {
        return group.definite && !group.modified;
      }
      return !bare || group.modified || group.person || group.antecedent != null;
    }

    /** Whether a country's name is plainly a location. */
    private boolean located(Group group) {
      Split split = document.token(group.first).splits().get(0);
      boolean glued = group.skip > 0 && document.token(group.first).form().startsWith("ب");
      int before = group.first - 1;
      return glued
          || split.has(Split.BI)
          || before >= 0 && LOCATIVES.contains(document.token(before).form());
    }
  }
}
