// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Span;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.EventType;
import org.sijill.model.PartyKind;
import org.sijill.model.Precision;
import org.sijill.model.SubEventType;

/**
 * Who did it and to whom, drawn from all acts of an event: codebook section 3 and rulings 5 and 6.
 *
 * @param actors who did it
 * @param targets what or whom it was done to
 */
record Sides(List<Act.Participant> actors, List<Act.Participant> targets) {
  /** Words that only count people and name no kind of them. */
  private static final Set<String> NOBODY = WordSets.arabic().of("nobody");

  /** Whether words only count people and name no kind of them: "dozens", "people". */
  static boolean countsOnly(SideMention side) {
    return NOBODY.contains(Folding.foldWords(side.party().text()));
  }

  /** More participants than this are an inventory of the report, not the sides of an event. */
  private static final int MOST = 3;

  static Sides of(Draft draft, SubEventType sub, Context context, Cast cast) {
    List<SideMention> named = context.sidesOf(draft);
    List<Act.Participant> actors = new ArrayList<>(draft.all(Act::actors));
    List<Act.Participant> targets = draft.all(Act::targets);
    if (draft.family() == Family.CROWD) {
      return crowd(actors, targets, sub, context.allSides());
    }
    if (sub == SubEventType.AGREEMENT) {
      actors.addAll(targets);
      return new Sides(first(actors.stream().filter(a -> !isPlace(a)).toList()), List.of());
    }
    if (planted(sub)) {
      actors.removeIf(Participants::isState);
    }
    claimants(draft, actors);
    if (actors.isEmpty() && sub.eventType() != EventType.STRATEGIC) {
      announcers(draft, targets, actors);
    }
    boolean fought = sub == SubEventType.ARMED_CLASH && draft.main().actClass().equals("clash");
    if (actors.isEmpty() && (blast(sub) || isTerritory(sub) || fought)) {
      actors.addAll(cast.doer(draft, sub));
    }
    if (actors.isEmpty() && targets.isEmpty() && fought && cast.enemies().size() == 2) {
      return new Sides(List.of(cast.enemies().get(0)), List.of(cast.enemies().get(1)));
    }
    List<Act.Participant> losers = draft.all(Act::losers);
    boolean territory = isTerritory(sub);
    if (territory && !losers.isEmpty()) {
      targets = losers;
    }
    targets =
        targets.stream()
            .filter(t -> actors.stream().noneMatch(a -> Identity.same(a, t) || sameText(a, t)))
            .toList();
    boolean open =
        sub == SubEventType.ARMED_CLASH
            || territory
            || blast(sub) && draft.all(Act::targets).isEmpty();
    if (open && !actors.isEmpty() && targets.stream().noneMatch(t -> tellsSide(t, territory))) {
      List<Act.Participant> adversary = adversary(draft, actors, named);
      if (adversary.isEmpty()) {
        adversary = adversary(draft, actors, context.allSides());
      }
      if (!adversary.isEmpty()) {
        return new Sides(first(actors), adversary);
      }
    }
    List<Act.Participant> hit = aimedAt(significant(targets, sub), draft, sub);
    return new Sides(first(actors), first(owners(hit, context)));
  }

  /** Where the aim of a blast is told, those whom its toll counts are no aim of their own. */
  private static List<Act.Participant> aimedAt(
      List<Act.Participant> targets, Draft draft, SubEventType sub) {
    if (sub.eventType() != EventType.EXPLOSIONS) {
      return targets;
    }
    Set<Span> victims =
        draft.casualties().stream().map(Casualty::span).collect(Collectors.toUnmodifiableSet());
    boolean aimed = targets.stream().anyMatch(t -> !victims.contains(t.span()) && isAim(t));
    return aimed
        ? targets.stream().filter(t -> !victims.contains(t.span()) || !isCivilian(t)).toList()
        : targets;
  }

  /** Struck by the words, and not only beside where it struck. */
  private static boolean isAim(Act.Participant target) {
    return !target.rule().equals("site_after_fi") && !isTown(target);
  }

  private static boolean isCivilian(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.party().kind() == PartyKind.CIVILIANS;
  }

  /** Positions, gatherings, vehicles of a side stand for the side: its own name is the target. */
  private static List<Act.Participant> owners(List<Act.Participant> targets, Context context) {
    List<Act.Participant> out = new ArrayList<>();
    for (Act.Participant target : targets) {
      SideMention owner =
          target.mention() instanceof SideMention side && Participants.isPosition(target)
              ? context.ownerOf(side)
              : null;
      Act.Participant meant =
          owner == null ? target : new Act.Participant(owner, owner.span(), "owner_of_position");
      if (out.stream().noneMatch(o -> Identity.same(o, meant))) {
        out.add(meant);
      }
    }
    return out;
  }

  private static boolean sameText(Act.Participant a, Act.Participant b) {
    return a.mention() instanceof SideMention x
        && b.mention() instanceof SideMention y
        && Identity.sameWords(x.party().text(), y.party().text());
  }

  private static List<Act.Participant> first(List<Act.Participant> all) {
    return all.stream().limit(MOST).toList();
  }

  private static boolean isTerritory(SubEventType sub) {
    return sub == SubEventType.TERRITORY_GAIN_GOVERNMENT
        || sub == SubEventType.TERRITORY_GAIN_NONSTATE;
  }

  /** Bombs that are worn or planted are no means of a state's forces. */
  private static boolean planted(SubEventType sub) {
    return sub == SubEventType.SUICIDE_BOMB || sub == SubEventType.REMOTE_EXPLOSIVE_IED;
  }

  private static boolean blast(SubEventType sub) {
    return sub == SubEventType.AIR_DRONE_STRIKE || sub == SubEventType.SHELLING_ARTILLERY_MISSILE;
  }

  /** Whether a target tells who was hit: for places won, the side that lost them. */
  private static boolean tellsSide(Act.Participant target, boolean territory) {
    if (territory) {
      return Participants.isArmed(target);
    }
    return target.mention() instanceof SideMention;
  }

  /** Who claims an act did it: codebook ruling 7. */
  private static void claimants(Draft draft, List<Act.Participant> actors) {
    for (Act act : draft.acts()) {
      for (SideMention side : act.claimants()) {
        Act.Participant claimant = new Act.Participant(side, side.span(), "claimant");
        if (actors.stream().noneMatch(a -> Identity.same(a, claimant))) {
          actors.add(claimant);
        }
      }
    }
  }

  /** Forces that alone announce fighters killed announce their own act. */
  private static void announcers(
      Draft draft, List<Act.Participant> targets, List<Act.Participant> actors) {
    boolean fighters =
        targets.stream()
            .anyMatch(
                t ->
                    t.mention() instanceof SideMention side
                        && switch (side.party().kind()) {
                          case GUNMEN, REBEL, MILITIA -> true;
                          default -> false;
                        });
    if (!fighters) {
      return;
    }
    for (Act act : draft.acts()) {
      for (SideMention side : act.sources()) {
        boolean force =
            side.party().kind() == PartyKind.MILITARY || side.party().kind() == PartyKind.COALITION;
        if (force && actors.isEmpty()) {
          actors.add(new Act.Participant(side, side.span(), "announces_own_act"));
        }
      }
    }
  }

  /** The armed side beside the actor that its sentences name, if it can be its enemy. */
  private static List<Act.Participant> adversary(
      Draft draft, List<Act.Participant> actors, List<SideMention> named) {
    List<SideMention> sources = draft.acts().stream().flatMap(a -> a.sources().stream()).toList();
    List<Act.Participant> beside = draft.all(Act::beside);
    List<Act.Participant> likely = new ArrayList<>();
    for (SideMention side : named) {
      Act.Participant other = new Act.Participant(side, side.span(), "adversary_named");
      boolean known =
          actors.stream().anyMatch(a -> Identity.same(a, other))
              || beside.stream().anyMatch(b -> Identity.same(b, other));
      boolean spoke = sources.stream().anyMatch(s -> Identity.same(s, side));
      boolean opposed = actors.stream().allMatch(a -> Identity.acrossTheLine(a, other));
      if (Participants.isArmed(other) && !known && !spoke && opposed) {
        likely.add(other);
      }
    }
    return likely.stream()
        .filter(other -> actors.stream().anyMatch(a -> Identity.enemies(a, other)))
        .findFirst()
        .or(() -> likely.stream().findFirst())
        .map(List::of)
        .orElse(List.of());
  }

  /** Force used on demonstrators: the force acts on the crowd; otherwise the crowd acts. */
  private static Sides crowd(
      List<Act.Participant> actors,
      List<Act.Participant> targets,
      SubEventType sub,
      List<SideMention> named) {
    if (actors.isEmpty()) {
      named.stream()
          .filter(side -> side.party().kind() == PartyKind.CROWD)
          .limit(1)
          .forEach(side -> actors.add(new Act.Participant(side, side.span(), "crowd_named")));
    }
    boolean force =
        sub == SubEventType.EXCESSIVE_FORCE_PROTESTERS
            || sub == SubEventType.PROTEST_WITH_INTERVENTION;
    if (!force) {
      List<Act.Participant> harmed = targets.stream().filter(t -> !isCrowd(t)).toList();
      boolean riot = sub == SubEventType.VIOLENT_DEMONSTRATION || sub == SubEventType.MOB_VIOLENCE;
      return new Sides(actors, riot ? significant(harmed, sub) : List.of());
    }
    List<Act.Participant> forces = new ArrayList<>();
    List<Act.Participant> crowd = new ArrayList<>();
    for (Act.Participant p : actors) {
      (Participants.isForce(p) ? forces : crowd).add(p);
    }
    for (Act.Participant p : targets) {
      (Participants.isForce(p) && forces.isEmpty() ? forces : crowd).add(p);
    }
    crowd.removeIf(Participants::isForce);
    return new Sides(forces, significant(crowd, sub));
  }

  private static boolean isCrowd(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.party().kind() == PartyKind.CROWD;
  }

  /** Leaves out counting words and towns where something more telling is there. */
  private static List<Act.Participant> significant(
      List<Act.Participant> targets, SubEventType sub) {
    List<Act.Participant> telling = targets.stream().filter(t -> tells(t, sub)).toList();
    if (!telling.isEmpty()) {
      return telling;
    }
    return targets.stream()
        .filter(t -> !isTown(t) && !(t.mention() instanceof Quantity))
        .limit(1)
        .toList();
  }

  private static boolean tells(Act.Participant participant, SubEventType sub) {
    if (participant.mention() instanceof Quantity) {
      return false;
    }
    if (participant.mention() instanceof PlaceMention) {
      return !isTerritory(sub) && !isTown(participant);
    }
    return participant.mention() instanceof SideMention side
        && side.form() != SideMention.Form.ADJECTIVE
        && !countsOnly(side);
  }

  private static boolean isPlace(Act.Participant participant) {
    return participant.mention() instanceof PlaceMention
        || participant.mention() instanceof Quantity
        || participant.mention() instanceof SideMention side
            && side.party().kind() == PartyKind.SITE;
  }

  private static boolean isTown(Act.Participant participant) {
    return participant.mention() instanceof PlaceMention place
        && place.place().precision() != Precision.SITE;
  }
}
