// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.knowledge.actors.Camps;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/** Chooses the sub-event type of an event from its words, weapons and sides: codebook section 2. */
final class SubTypes {
  private static final Set<Weapon> AIR =
      EnumSet.of(Weapon.AIRSTRIKE, Weapon.DRONE, Weapon.HELICOPTER);
  private static final Set<Weapon> SHELLS =
      EnumSet.of(
          Weapon.MISSILE,
          Weapon.ROCKET,
          Weapon.ARTILLERY,
          Weapon.MORTAR,
          Weapon.TANK,
          Weapon.NAVAL,
          Weapon.ANTI_TANK);
  private static final Set<Weapon> HAND =
      EnumSet.of(Weapon.SMALL_ARMS, Weapon.SNIPER, Weapon.CROWD_CONTROL);
  private static final Set<Weapon> BOMBS =
      EnumSet.of(Weapon.IED, Weapon.CAR_BOMB, Weapon.STICKY_BOMB, Weapon.MINE, Weapon.EXPLOSIVE);

  /** Words of sites whose people bear arms, folded, with the space that ends or begins them. */
  private static final List<String> ARMED_SITES =
      List.of(
          "حاجز",
          "حواجز",
          "معسكر",
          "ثكن",
          "قاعده عسكري",
          "قاعده",
          "نقطه ",
          "نقاط",
          "مركز امني",
          "مركز للشرطه",
          "مركز شرطه",
          "مخفر",
          "موقع",
          "مواقع",
          "دوري",
          "رتل",
          "ارتال",
          "كمين",
          "مقر امني",
          "مقرين امنيين",
          "مقار",
          "ارتكاز",
          "تجمع",
          "تعزيز",
          "لقوات",
          "طواري",
          "قافله عسكري",
          "عسكري",
          "للجيش",
          "للامن",
          "الجيش",
          "الشرطه",
          "الامن",
          "خطوط",
          "جبه",
          "مخازن",
          "مستودع",
          "سلاح",
          "منصه");

  private static final List<String> GROUP_WORDS =
      List.of(
          "تنظيم", "داعش", "مسلح", "متمرد", "فصائل", "جماعه", "حركه", "طالبان", "مليشيا", "ميليشيا",
          "مقاتل", "معارض");

  /** Settlers act as a mob, without uniform or command. */
  private static final String SETTLERS = "SETTLERS";

  private SubTypes() {}

  /** Whether a participant can use force on a crowd: armed or a state. */
  static boolean isForce(Act.Participant participant) {
    return isArmed(participant) || isState(participant);
  }

  /** The sub-event type of the acts of one event; null if they tell none. */
  static @Nullable SubEventType of(List<Act> acts) {
    Draft draft = draft(acts);
    Act main = draft.main();
    return switch (draft.family()) {
      case CROWD -> crowd(acts);
      case TERRITORY -> territory(draft);
      case ARMED -> armed(draft, main);
      case DISRUPTION -> SubEventType.DISRUPTED_WEAPONS_USE;
      case ARREST -> arrest(draft);
      case POINTER -> pointer(draft);
      default -> main.frame().sub();
    };
  }

  /**
   * Whether an act may be the force used on a crowd: of forces or of nobody named, on people who
   * bear no arms, by what is carried in the hand.
   */
  static boolean onPeople(Act act) {
    boolean kind =
        switch (act.actClass()) {
          case "shooting", "clash", "kill", "die", "wound", "hurt", "casualties" -> true;
          case "attack", "strike" -> act.frame().weapons().isEmpty() && act.frame().sub() == null;
          default -> false;
        };
    return kind
        && act.weapons().stream().map(Act.Means::weapon).allMatch(HAND::contains)
        && act.targets().stream().noneMatch(t -> isArmed(t) || isSite(t) || isArmedSite(t))
        && (act.actors().isEmpty() || act.actors().stream().anyMatch(SubTypes::isState))
        && (!act.targets().isEmpty() || !act.casualties().isEmpty() || !act.actors().isEmpty());
  }

  /** Whether weapons in flight were stopped. */
  static boolean isIntercepted(List<Act> acts) {
    return acts.stream().anyMatch(a -> a.actClass().equals("intercept"));
  }

  /** Whether an act may be the flight of a weapon that is stopped: no harm, no other weapon. */
  static boolean canBeIntercepted(Act act) {
    boolean flies =
        switch (act.actClass()) {
          case "launch", "explosion", "land", "attack", "strike", "operation" -> true;
          default -> false;
        };
    boolean loose = act.plural() && !act.definite();
    boolean launch = act.actClass().equals("launch");
    return flies
        && !loose
        && act.casualties().stream().allMatch(c -> c.harm() == Casualty.Harm.NONE)
        && act.frame().weapons().stream().noneMatch(w -> w == Weapon.AIRSTRIKE)
        && act.weapons().stream()
            .map(Act.Means::weapon)
            .allMatch(
                w ->
                    SHELLS.contains(w)
                        || w == Weapon.DRONE
                        || w == Weapon.EXPLOSIVE
                        || launch && w == Weapon.AIRSTRIKE);
  }

  /**
   * Whether what was stopped did its harm nevertheless: people hurt, or a strike told as having hit
   * before any is told as stopped: codebook section 2.
   */
  static boolean hasReached(List<Act> acts) {
    boolean harm =
        acts.stream()
            .flatMap(a -> a.casualties().stream())
            .anyMatch(c -> c.quantity() != null && c.harm() != Casualty.Harm.NONE);
    Act first = acts.get(0);
    boolean hit =
        switch (first.actClass()) {
          case "attack", "strike", "explosion", "land" -> true;
          default -> false;
        };
    return harm || hit;
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
    boolean armed = draft.all(Act::actors).stream().anyMatch(SubTypes::isArmed);
    return armed && !draft.all(Act::targets).isEmpty() ? SubEventType.ARMED_CLASH : null;
  }

  /**
   * Force on a crowd is excessive with live fire or deaths, else an intervention; a crowd's own
   * violence is a violent demonstration, or a mob's where nobody demonstrates: codebook ruling 5.
   */
  private static SubEventType crowd(List<Act> acts) {
    boolean dispersed = acts.stream().anyMatch(a -> a.actClass().equals("disperse"));
    List<Act> onCrowd = acts.stream().filter(SubTypes::isOnCrowd).toList();
    boolean force = dispersed || !onCrowd.isEmpty();
    boolean live = acts.stream().anyMatch(SubTypes::isLiveFire);
    boolean killed =
        acts.stream()
            .flatMap(a -> a.casualties().stream())
            .anyMatch(c -> c.harm() == Casualty.Harm.KILLED || c.harm() == Casualty.Harm.BOTH);
    boolean armed = acts.stream().flatMap(a -> a.actors().stream()).anyMatch(SubTypes::isForce);
    if (live || killed && (force || armed)) {
      return SubEventType.EXCESSIVE_FORCE_PROTESTERS;
    }
    boolean riot =
        acts.stream()
            .anyMatch(
                a ->
                    a.actClass().equals("riot")
                        || Family.plain(a) == Family.DESTRUCTION
                        || Family.plain(a) != Family.CROWD
                            && a.actors().stream().anyMatch(SubTypes::isCrowd));
    boolean demonstrates =
        acts.stream().anyMatch(a -> Family.plain(a) == Family.CROWD)
            || acts.stream().flatMap(a -> a.actors().stream()).anyMatch(SubTypes::isCrowd);
    if (acts.stream().anyMatch(SubTypes::byMob) && !demonstrates) {
      return SubEventType.MOB_VIOLENCE;
    }
    if (riot) {
      return SubEventType.VIOLENT_DEMONSTRATION;
    }
    return force ? SubEventType.PROTEST_WITH_INTERVENTION : SubEventType.PEACEFUL_PROTEST;
  }

  /** Whether a crowd suffers an act of violence that is not its own. */
  private static boolean isOnCrowd(Act act) {
    return Family.plain(act) == Family.ARMED
        && act.targets().stream().anyMatch(SubTypes::isCrowd)
        && act.actors().stream().noneMatch(SubTypes::isCrowd);
  }

  private static boolean isLiveFire(Act act) {
    boolean bullets =
        act.weapons().stream()
                .anyMatch(w -> w.weapon() == Weapon.SMALL_ARMS || w.weapon() == Weapon.SNIPER)
            || act.frame().weapons().contains(Weapon.SMALL_ARMS)
                && act.weapons().stream().noneMatch(w -> w.weapon() == Weapon.CROWD_CONTROL);
    return bullets && act.actors().stream().noneMatch(SubTypes::isCrowd);
  }

  /** Whether a participant is a crowd of demonstrators, not merely a number of people. */
  static boolean isCrowd(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.party().kind() == PartyKind.CROWD
        && !Sides.countsOnly(side);
  }

  /** Whether people without arms and without a protest do an act of violence together. */
  static boolean byMob(Act act) {
    return Family.plain(act) != Family.CROWD
        && act.actors().stream()
            .anyMatch(
                p ->
                    p.mention() instanceof SideMention side
                        && (isGroupOf(side, PartyKind.CIVILIANS)
                            || SETTLERS.equals(side.party().id())));
  }

  /** Several people of a kind: a plural, or "a group of". */
  private static boolean isGroupOf(SideMention side, PartyKind kind) {
    boolean several =
        side.plural() || GROUPS.contains(Folding.foldWords(side.party().text()).split(" ")[0]);
    return several && side.party().kind() == kind;
  }

  private static final Set<String> GROUPS = WordSets.arabic().of("group");

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
            .anyMatch(p -> kind(p) == PartyKind.REBEL);
    boolean militia = actors.stream().anyMatch(a -> kind(a) == PartyKind.MILITIA);
    return own || militia && fromRebels
        ? SubEventType.TERRITORY_GAIN_GOVERNMENT
        : SubEventType.TERRITORY_GAIN_NONSTATE;
  }

  /** Whether a participant is of a state, and that state the place's own as far as is known. */
  private static boolean ownForce(Act.Participant participant, @Nullable String country) {
    if (!(participant.mention() instanceof SideMention side) || isGroup(side)) {
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

  /** "members of the organisation": forces of no state. */
  private static boolean isGroup(SideMention side) {
    String text = Folding.foldWords(side.party().text());
    return side.party().id() == null && GROUP_WORDS.stream().anyMatch(text::contains);
  }

  private static @Nullable PartyKind kind(Act.Participant participant) {
    return participant.mention() instanceof SideMention side ? side.party().kind() : null;
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
            && draft.all(Act::actors).stream().anyMatch(SubTypes::isBomber)) {
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
              && weapons.stream().anyMatch(AIR::contains);
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
    boolean gunmen = act.actors().stream().anyMatch(p -> isGunmen(p) && !isBomber(p));
    return switch (act.actClass()) {
      case "storm" -> true;
      case "shooting" -> gunmen;
      case "clash" -> gunmen || act.frame().name().equals("ambush");
      default -> gunmen && act.weapons().stream().anyMatch(w -> w.weapon() == Weapon.SMALL_ARMS);
    };
  }

  /** Whether a participant is one of those who wage wars. */
  private static boolean isFighting(Act.Participant participant) {
    PartyKind kind = kind(participant);
    return kind != null
        && switch (kind) {
          case MILITARY, COALITION, REBEL, MILITIA -> true;
          default -> false;
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
    if (weapons.stream().anyMatch(AIR::contains)) {
      return SubEventType.AIR_DRONE_STRIKE;
    }
    if (weapons.stream().anyMatch(SHELLS::contains)) {
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
            .anyMatch(t -> kind(t) == PartyKind.MILITARY || kind(t) == PartyKind.POLICE);
    if (murder && !forces) {
      return SubEventType.ATTACK;
    }
    List<Act.Participant> targets = draft.all(Act::targets);
    if (targets.stream().anyMatch(SubTypes::isArmed)) {
      return SubEventType.ARMED_CLASH;
    }
    if (targets.stream().anyMatch(SubTypes::isPeople)) {
      return SubEventType.ATTACK;
    }
    if (targets.stream().anyMatch(SubTypes::isArmedSite)) {
      return SubEventType.ARMED_CLASH;
    }
    boolean civilSite = targets.stream().anyMatch(SubTypes::isSite);
    if (civilSite && draft.all(Act::actors).stream().noneMatch(SubTypes::isState)) {
      return SubEventType.ATTACK;
    }
    boolean onSite =
        !targets.isEmpty() && draft.acts().stream().anyMatch(a -> a.actClass().equals("storm"));
    if (onSite && draft.all(Act::actors).stream().anyMatch(SubTypes::isGunmen)) {
      return SubEventType.ATTACK;
    }
    boolean soldierly = draft.all(Act::actors).stream().anyMatch(SubTypes::isFighting);
    boolean deadly =
        draft.acts().stream()
            .allMatch(
                a ->
                    Family.isHarm(a)
                        || a.actClass().equals("melee")
                        || a.actClass().equals("shooting") && !soldierly
                        || a.actClass().equals("assassinate")
                        || a.actClass().equals("execute"));
    return deadly ? SubEventType.ATTACK : SubEventType.ARMED_CLASH;
  }

  private static boolean isBomber(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && Folding.fold(side.party().text()).contains("انتحاري");
  }

  /** Whether a participant bears arms. */
  static boolean isArmed(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && switch (side.party().kind()) {
          case MILITARY, POLICE, INTELLIGENCE, COALITION, REBEL, MILITIA, GUNMEN -> true;
          default -> false;
        };
  }

  private static boolean isSite(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.party().kind() == PartyKind.SITE;
  }

  /** A post, a base, a barracks: a site whose people bear arms. */
  static boolean isArmedSite(Act.Participant participant) {
    if (!isSite(participant) || !(participant.mention() instanceof SideMention side)) {
      return false;
    }
    String text = " " + Folding.foldWords(side.party().text()) + " ";
    return ARMED_SITES.stream().anyMatch(text::contains);
  }

  /**
   * Words of where a side stands and what it drives, which tell nothing of a place by themselves.
   */
  private static final List<String> POSITIONS =
      List.of(
          "مواقع",
          "موقع",
          "تجمع",
          "تعزيز",
          "معاقل",
          "معقل",
          "اوكار",
          "وكر",
          "نقاط",
          "تحصينات",
          "مقار",
          "مقرات",
          "ارتال",
          "رتل",
          "دوري",
          "اليات",
          "اليه",
          "اطقم",
          "طقم",
          "عربات",
          "عربه",
          "مدرع",
          "دبابات",
          "دبابه",
          "اهداف",
          "هدف",
          "خطوط",
          "مخازن",
          "مستودع",
          "مخابئ",
          "خنادق",
          "مراكز",
          "صفوف",
          "مركبات",
          "سيارات",
          "حواجز",
          "غرف عمليات",
          "خلايا",
          "جيوب",
          "فلول");

  /** Whether a site is only where an armed side stands. */
  static boolean isPosition(Act.Participant participant) {
    if (!(participant.mention() instanceof SideMention side)) {
      return false;
    }
    String text = Folding.fold(side.party().text());
    String bare = text.startsWith("ال") ? text.substring(2) : text;
    return isSite(participant) && POSITIONS.stream().anyMatch(bare::startsWith);
  }

  /** Whether a participant is a state or its arm. */
  static boolean isState(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && switch (side.party().kind()) {
          case COUNTRY, MILITARY, COALITION, GOVERNMENT, POLICE -> true;
          default -> false;
        };
  }

  private static boolean isGunmen(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.party().kind() == PartyKind.GUNMEN;
  }

  private static boolean isPeople(Act.Participant participant) {
    return participant.mention() instanceof Quantity
        || participant.mention() instanceof SideMention side
            && side.party().kind() != PartyKind.SITE
            && side.party().kind() != PartyKind.COUNTRY
            && side.party().kind() != PartyKind.GOVERNMENT;
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
