// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.knowledge.ontology.Codes;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Source;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Toll;
import org.sijill.model.VictimKind;
import org.sijill.model.Weapon;

/** Turns a draft into the row of the codebook, each value with its words. */
final class Assembler {
  /** More namings than this tell nothing new. */
  private static final int MOST_ALIASES = 8;

  private final Document document;
  private final Codes codes;
  private final Context context;
  private final Cast cast;
  private final Story story;

  Assembler(Document document, Codes codes, Context context, Cast cast, Story story) {
    this.story = story;
    this.document = document;
    this.codes = codes;
    this.context = context;
    this.cast = cast;
  }

  Event assemble(String id, Draft draft, SubEventType sub) {
    EvidenceSheet evidence = new EvidenceSheet(document);
    for (Act act : draft.acts()) {
      evidence.note("event_type", act.triggers(), "frame_" + act.frame().name());
    }
    LocalDate published = document.report().header().published();
    EventDate date = Dating.date(draft, published, evidence);
    PlaceMention mention = draft.place() != null ? draft.place() : context.sceneOf(draft);
    Place place = mention == null ? null : mention.place();
    if (mention != null) {
      evidence.note("place", mention.span(), mention.rule());
    }
    List<Weapon> weapons = Weaponry.of(draft, sub, evidence);
    Sides sides = Sides.of(draft, sub, context, cast);
    List<Party> actors = parties(sides.actors(), "actors", evidence);
    List<Party> targets = parties(sides.targets(), "targets", evidence);
    Map<String, SideMention> said = Statuses.cited(draft);
    List<Party> claimants = sides(draft, Act::claimants, "claimed_by", evidence);
    Status status = Statuses.of(draft, sub, sides.actors(), List.copyOf(said.values()));
    if (status == Status.CLAIMED && claimants.isEmpty()) {
      claimants = List.copyOf(said.values()).stream().limit(1).map(s -> s.party()).toList();
      said.values().stream()
          .limit(1)
          .forEach(s -> evidence.note("claimed_by", s.span(), "own_announcement"));
    }
    Toll killed = Tolls.killed(draft, evidence);
    Toll injured = Tolls.injured(draft, evidence);
    Codes.Code code = codes.of(sub, weapons);
    return new Event(
        id,
        sub.eventType(),
        sub,
        new Plover(code.plover(), code.mode(), List.of()),
        code.cameo(),
        status,
        Dating.isBackground(draft, date, published, story),
        civilians(sides.targets(), killed, injured),
        Confidence.of(draft, sub, date, place),
        date,
        place,
        actors,
        targets,
        weapons,
        count(draft, evidence),
        killed,
        injured,
        sources(said, evidence),
        claimants,
        sides(draft, Act::accused, "accused", evidence),
        evidence.entries());
  }

  private List<Party> parties(
      List<Act.Participant> participants, String field, EvidenceSheet evidence) {
    List<Party> out = new ArrayList<>();
    for (Act.Participant participant : participants) {
      if (participant.mention() instanceof SideMention side) {
        out.add(withAliases(named(side), side));
      } else if (participant.mention() instanceof PlaceMention place) {
        Place p = place.place();
        out.add(new Party(p.id(), p.text(), p.nameEn(), p.nameAr(), PartyKind.SITE));
      } else if (participant.mention() instanceof Quantity) {
        out.add(
            new Party(null, document.quote(participant.span()), null, null, PartyKind.CIVILIANS));
      } else {
        continue;
      }
      evidence.note(field, participant.span(), participant.rule());
    }
    return out;
  }

  /** A short form, and what a short form owns, go by the words that it stands for as well. */
  private Party named(SideMention side) {
    Party party = side.party();
    if (party.kind() == PartyKind.SITE) {
      SideMention owner = context.ownerOf(side);
      return owner == null ? party : as(party, named(owner));
    }
    if (side.antecedent() == null) {
      return party;
    }
    return as(
        party, new Party(party.id(), document.quote(side.antecedent()), null, null, party.kind()));
  }

  /** The party with the other words by which the report names it. */
  private Party withAliases(Party party, SideMention side) {
    List<String> others = new ArrayList<>();
    for (String naming : context.namings(side)) {
      if (!naming.equals(party.text())
          && !others.contains(naming)
          && others.size() < MOST_ALIASES) {
        others.add(naming);
      }
    }
    return new Party(
        party.id(), party.text(), party.nameEn(), party.nameAr(), party.kind(), others);
  }

  private static Party as(Party party, Party owner) {
    String name = owner.nameAr() != null && owner.id() != null ? owner.nameAr() : owner.text();
    return new Party(party.id(), party.text(), party.nameEn(), name, party.kind());
  }

  private static List<Party> sides(
      Draft draft,
      java.util.function.Function<Act, List<SideMention>> role,
      String field,
      EvidenceSheet evidence) {
    List<SideMention> out = new ArrayList<>();
    for (Act act : draft.acts()) {
      for (SideMention side : role.apply(act)) {
        if (out.stream().noneMatch(s -> Identity.same(s, side))) {
          out.add(side);
          evidence.note(field, side.span(), side.rule());
        }
      }
    }
    return out.stream().map(SideMention::party).toList();
  }

  private List<Source> sources(Map<String, SideMention> said, EvidenceSheet evidence) {
    List<Source> out = new ArrayList<>();
    for (SideMention side : said.values()) {
      Party party = side.party();
      List<String> others =
          context.namingsOfSource(side, document).stream()
              .filter(text -> !text.equals(party.text()))
              .limit(MOST_ALIASES)
              .toList();
      out.add(new Source(party.text(), party.nameEn(), party.kind(), others));
      evidence.note("sources", side.span(), side.rule());
    }
    return out;
  }

  private static @Nullable Integer count(Draft draft, EvidenceSheet evidence) {
    for (Act act : draft.acts()) {
      Quantity count = act.count();
      if (count == null || Family.isHarm(act)) {
        continue;
      }
      boolean acts =
          switch (count.counted()) {
            case ATTACKS, STRIKES, TIMES -> true;
            default -> false;
          };
      if (!acts || count.form() == Quantity.Form.SINGULAR || count.form() == Quantity.Form.PLURAL) {
        continue;
      }
      evidence.note("count", count.span(), count.rule());
      return count.value().best() != null || count.form() == Quantity.Form.VAGUE
          ? count.value().best()
          : count.value().low();
    }
    return 1;
  }

  /** Whether civilians are the main or only target or the only victims told. */
  private static boolean civilians(
      List<Act.Participant> targets, @Nullable Toll killed, @Nullable Toll injured) {
    boolean armed =
        targets.stream().anyMatch(Participants::isArmed)
            || targets.stream().anyMatch(Participants::isArmedSite);
    if (armed) {
      return false;
    }
    return targets.stream().anyMatch(Assembler::isCivilian)
        || tellsCivilians(killed)
        || tellsCivilians(injured);
  }

  private static boolean isCivilian(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && switch (side.party().kind()) {
          case CIVILIANS, MEDIA, MEDICAL, HUMANITARIAN, SITE, WITNESS -> true;
          default -> false;
        };
  }

  private static boolean tellsCivilians(@Nullable Toll toll) {
    return toll != null
        && (toll.byKind().containsKey(VictimKind.CHILDREN)
            || toll.byKind().containsKey(VictimKind.WOMEN)
            || toll.byKind().containsKey(VictimKind.CIVILIANS)
            || toll.byKind().containsKey(VictimKind.JOURNALISTS));
  }
}
