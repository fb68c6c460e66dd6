// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Weapons;
import org.sijill.knowledge.actors.Camps;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/** Chooses the sub-event type of an event from its words, weapons and sides: codebook section 2. */
final class SubTypes {
  private static final Set<Weapon> BOMBS =
      EnumSet.of(Weapon.IED, Weapon.CAR_BOMB, Weapon.STICKY_BOMB, Weapon.MINE, Weapon.EXPLOSIVE);

  private SubTypes() {}

  /** The sub-event type of the acts of one event; null if they tell none. */
  static @Nullable SubEventType of(List<Act> acts) {
    Draft draft = draft(acts);
    Act main = draft.main();
    return switch (draft.family()) {
      case CROWD -> Crowds.subType(acts);
      case TERRITORY -> territory(draft);
      case ARMED -> armed(draft, main);
      case DISRUPTION -> SubEventType.DISRUPTED_WEAPONS_USE;
      case ARREST -> arrest(draft);
      case POINTER -> pointer(draft);
      default -> main.frame().sub();
    };
  }

  private static Draft draft(List<Act> acts) {
    Draft draft = new Draft(acts.get(0));
    acts.subList(1, acts.size()).forEach(draft::add);
    return draft;
  }

  /** Whether an act's words leave open by what means it was done. */
  static boolean isVague(Act act) {
    return act.frame().sub() == null && act.sub() == null && act.weapons().isEmpty();
  }

  /** Held by gunmen or a group, people without arms are abducted, not arrested. */
  private static SubEventType arrest(Draft draft) {
    boolean group =
        draft.all(Act::actors).stream()
            .anyMatch(
                p ->
                    p.mention() instanceof SideMention side
                        && switch (side.party().kind()) {
                          case GUNMEN, REBEL, MILITIA -> true;
                          default -> false;
                        });
    boolean held = draft.acts().stream().anyMatch(a -> a.frame().name().equals("hold"));
    return group && held ? SubEventType.ABDUCTION : SubEventType.ARRESTS;
  }

  private static @Nullable SubEventType pointer(Draft draft) {
    if (draft.acts().stream().noneMatch(a -> a.actClass().equals("operation"))) {
      return null;
    }
    SubEventType byMeans = byMeans(weapons(draft.acts()));
    if (byMeans != null) {
      return byMeans;
    }
    boolean armed = draft.all(Act::actors).stream().anyMatch(Participants::isArmed);
    return armed && !draft.all(Act::targets).isEmpty() ? SubEventType.ARMED_CLASH : null;
  }

  /**
   * A state's own forces and its allies regain; groups and foreign forces overtake. A militia that
   * takes from rebels fights at the state's side.
   */
  private static SubEventType territory(Draft draft) {
    List<Act.Participant> actors = draft.all(Act::actors);
    if (actors.isEmpty()) {
      boolean fell = draft.main().actClass().equals("fall");
      return fell ? SubEventType.TERRITORY_GAIN_NONSTATE : SubEventType.TERRITORY_GAIN_GOVERNMENT;
    }
    Place where = draft.where();
    String country = where == null ? null : where.country();
    boolean own = actors.stream().anyMatch(a -> ownForce(a, country));
    boolean fromRebels =
        Stream.concat(draft.all(Act::losers).stream(), draft.all(Act::targets).stream())
            .anyMatch(p -> Participants.kind(p) == PartyKind.REBEL);
    boolean militia = actors.stream().anyMatch(a -> Participants.kind(a) == PartyKind.MILITIA);
    return own || militia && fromRebels
        ? SubEventType.TERRITORY_GAIN_GOVERNMENT
        : SubEventType.TERRITORY_GAIN_NONSTATE;
  }

  /** Whether a participant is of a state, and that state the place's own as far as is known. */
  private static boolean ownForce(Act.Participant participant, @Nullable String country) {
    if (!(participant.mention() instanceof SideMention side) || Participants.isGroup(side)) {
      return false;
    }
    String own = side.country();
    return switch (side.party().kind()) {
      case MILITARY, POLICE, GOVERNMENT, INTELLIGENCE, COUNTRY ->
          country == null || own == null || own.equals(country);
      case COALITION -> !fights(side, country);
      case OFFICIAL, INTERNATIONAL -> true;
      default -> false;
    };
  }

  /** Whether a side is a known enemy of a country's state. */
  private static boolean fights(SideMention side, @Nullable String country) {
    String id = side.party().id();
    return id != null
        && country != null
        && Camps.standard().between(id, side.party().kind(), country, PartyKind.COUNTRY)
            == Camps.Stand.OPPOSED;
  }

  private static SubEventType armed(Draft draft, Act main) {
    List<Act> acts = draft.acts();
    Set<Weapon> weapons = weapons(acts);
    if (stormed(acts)) {
      return faceToFace(draft);
    }
    if (acts.stream()
            .anyMatch(
                a ->
                    a.frame().sub() == SubEventType.SUICIDE_BOMB
                        || a.sub() == SubEventType.SUICIDE_BOMB)
        || weapons.contains(Weapon.SUICIDE_BELT)
        || main.actClass().equals("explosion")
            && draft.all(Act::actors).stream().anyMatch(Participants::isBomber)) {
      return SubEventType.SUICIDE_BOMB;
    }
    if (weapons.contains(Weapon.CHEMICAL)) {
      return SubEventType.CHEMICAL_WEAPON;
    }
    SubEventType own = main.sub() != null ? main.sub() : main.frame().sub();
    SubEventType named = own == SubEventType.DISRUPTED_WEAPONS_USE ? null : own;
    boolean blast = main.actClass().equals("explosion");
    if (named != null && !blast && named != SubEventType.ATTACK) {
      boolean fromAir =
          named == SubEventType.SHELLING_ARTILLERY_MISSILE
              && weapons.stream().anyMatch(Weapons.AIR::contains);
      return fromAir ? SubEventType.AIR_DRONE_STRIKE : named;
    }
    SubEventType byMeans = byMeans(weapons);
    if (byMeans != null) {
      return byMeans;
    }
    if (named != null && blast) {
      return named;
    }
    if (main.actClass().equals("strike") && fromState(draft) && !byHand(weapons)) {
      return SubEventType.AIR_DRONE_STRIKE;
    }
    return faceToFace(draft);
  }

  /** A bomb followed by gunmen storming in is a clash or an attack. */
  private static boolean stormed(List<Act> acts) {
    boolean bomb = acts.stream().anyMatch(a -> a.actClass().equals("explosion"));
    return bomb && acts.stream().anyMatch(SubTypes::byGunmen);
  }

  private static boolean byGunmen(Act act) {
    boolean gunmen =
        act.actors().stream().anyMatch(p -> Participants.isGunmen(p) && !Participants.isBomber(p));
    return switch (act.actClass()) {
      case "storm" -> true;
      case "shooting" -> gunmen;
      case "clash" -> gunmen || act.frame().name().equals("ambush");
      default -> gunmen && act.weapons().stream().anyMatch(w -> w.weapon() == Weapon.SMALL_ARMS);
    };
  }

  private static boolean byHand(Set<Weapon> weapons) {
    return weapons.contains(Weapon.SMALL_ARMS)
        || weapons.contains(Weapon.SNIPER)
        || weapons.contains(Weapon.KNIFE)
        || weapons.contains(Weapon.VEHICLE_RAMMING);
  }

  private static boolean fromState(Draft draft) {
    return draft.all(Act::actors).stream()
        .anyMatch(
            p ->
                p.mention() instanceof SideMention side
                    && switch (side.party().kind()) {
                      case COUNTRY, MILITARY, COALITION, GOVERNMENT -> true;
                      default -> false;
                    });
  }

  private static @Nullable SubEventType byMeans(Set<Weapon> weapons) {
    if (weapons.stream().anyMatch(Weapons.AIR::contains)) {
      return SubEventType.AIR_DRONE_STRIKE;
    }
    if (weapons.stream().anyMatch(Weapons.SHELLS::contains)) {
      return SubEventType.SHELLING_ARTILLERY_MISSILE;
    }
    if (weapons.contains(Weapon.GRENADE)) {
      return SubEventType.GRENADE;
    }
    return weapons.stream().anyMatch(BOMBS::contains) ? SubEventType.REMOTE_EXPLOSIVE_IED : null;
  }

  /** Direct violence: a clash where the victims bear arms, an attack on civilians otherwise. */
  private static SubEventType faceToFace(Draft draft) {
    boolean murder =
        draft.acts().stream()
            .anyMatch(
                a ->
                    switch (a.actClass()) {
                      case "assassinate", "execute", "melee" -> true;
                      default -> false;
                    });
    boolean forces =
        draft.all(Act::targets).stream()
            .anyMatch(
                t ->
                    Participants.kind(t) == PartyKind.MILITARY
                        || Participants.kind(t) == PartyKind.POLICE);
    if (murder && !forces) {
      return SubEventType.ATTACK;
    }
    List<Act.Participant> targets = draft.all(Act::targets);
    if (targets.stream().anyMatch(Participants::isArmed)) {
      return SubEventType.ARMED_CLASH;
    }
    if (targets.stream().anyMatch(Participants::isPeople)) {
      return SubEventType.ATTACK;
    }
    if (targets.stream().anyMatch(Participants::isArmedSite)) {
      return SubEventType.ARMED_CLASH;
    }
    boolean civilSite = targets.stream().anyMatch(Participants::isSite);
    if (civilSite && draft.all(Act::actors).stream().noneMatch(Participants::isState)) {
      return SubEventType.ATTACK;
    }
    boolean onSite =
        !targets.isEmpty() && draft.acts().stream().anyMatch(a -> a.actClass().equals("storm"));
    if (onSite && draft.all(Act::actors).stream().anyMatch(Participants::isGunmen)) {
      return SubEventType.ATTACK;
    }
    boolean soldierly = draft.all(Act::actors).stream().anyMatch(Participants::isFighting);
    boolean shot = draft.acts().stream().anyMatch(a -> a.actClass().equals("shooting"));
    boolean deadly =
        draft.acts().stream()
            .allMatch(
                a ->
                    Family.isHarm(a)
                        || a.actClass().equals("melee")
                        || a.actClass().equals("attack") && shot && !soldierly
                        || a.actClass().equals("shooting") && !soldierly
                        || a.actClass().equals("assassinate")
                        || a.actClass().equals("execute"));
    return deadly ? SubEventType.ATTACK : SubEventType.ARMED_CLASH;
  }

  private static Set<Weapon> weapons(List<Act> acts) {
    Set<Weapon> out = EnumSet.noneOf(Weapon.class);
    for (Act act : acts) {
      act.weapons().forEach(w -> out.add(w.weapon()));
      out.addAll(act.frame().weapons());
    }
    return out;
  }
}
