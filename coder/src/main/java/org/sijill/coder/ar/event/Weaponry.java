// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.text.Span;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.PartyKind;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/**
 * Draws an event's weapons from its words: those named, and those that the act words imply where no
 * nearer one is named (codebook ruling 14).
 */
final class Weaponry {
  private static final Set<Weapon> BOMBS =
      EnumSet.of(
          Weapon.IED,
          Weapon.CAR_BOMB,
          Weapon.STICKY_BOMB,
          Weapon.MINE,
          Weapon.SUICIDE_BELT,
          Weapon.GRENADE);

  /** Groups that fire guided missiles, as states do. */
  private static final Set<String> MISSILE_SIDES = WordSets.arabic().of("missile_side");

  private Weaponry() {}

  static List<Weapon> of(Draft draft, SubEventType sub, EvidenceSheet evidence) {
    Map<Weapon, Span> found = new TreeMap<>();
    for (Act act : draft.acts()) {
      for (Act.Means means : act.weapons()) {
        found.putIfAbsent(means.weapon(), means.span());
      }
    }
    for (Act act : draft.acts()) {
      for (Weapon implied : act.frame().weapons()) {
        if (fits(implied, sub) && found.keySet().stream().noneMatch(w -> covers(w, implied))) {
          found.putIfAbsent(implied, act.trigger());
        }
      }
    }
    refine(draft, sub, found);
    found.forEach((weapon, span) -> evidence.note("weapons", span, "weapon_named"));
    return List.copyOf(found.keySet());
  }

  /** Whether a named weapon makes an implied one superfluous. */
  private static boolean covers(Weapon named, Weapon implied) {
    return switch (implied) {
      case EXPLOSIVE ->
          BOMBS.contains(named)
              || named == Weapon.EXPLOSIVE
              || named == Weapon.MORTAR
              || named == Weapon.ROCKET;
      case AIRSTRIKE -> named == Weapon.DRONE || named == Weapon.HELICOPTER;
      case SMALL_ARMS -> named == Weapon.SNIPER || named == Weapon.SMALL_ARMS;
      case IED -> named == Weapon.CAR_BOMB || named == Weapon.STICKY_BOMB || named == Weapon.MINE;
      default -> named == implied;
    };
  }

  private static boolean fits(Weapon implied, SubEventType sub) {
    return implied != Weapon.SMALL_ARMS || sub != SubEventType.PEACEFUL_PROTEST;
  }

  private static void refine(Draft draft, SubEventType sub, Map<Weapon, Span> found) {
    if (found.containsKey(Weapon.DRONE)) {
      found.remove(Weapon.AIRSTRIKE);
    }
    boolean fromAir =
        found.containsKey(Weapon.DRONE)
            || found.containsKey(Weapon.AIRSTRIKE)
            || found.containsKey(Weapon.HELICOPTER);
    if (fromAir || BOMBS.stream().anyMatch(found::containsKey)) {
      found.remove(Weapon.EXPLOSIVE);
    }
    if (found.containsKey(Weapon.MORTAR)) {
      found.remove(Weapon.ARTILLERY);
    }
    if (found.containsKey(Weapon.MISSILE)) {
      found.remove(Weapon.ROCKET);
    } else if (found.containsKey(Weapon.ROCKET) && guided(draft, sub)) {
      found.put(Weapon.MISSILE, found.get(Weapon.ROCKET));
      found.remove(Weapon.ROCKET);
    }
    if (sub == SubEventType.SUICIDE_BOMB && found.keySet().stream().noneMatch(BOMBS::contains)) {
      found.putIfAbsent(Weapon.EXPLOSIVE, draft.main().trigger());
    }
    if (found.containsKey(Weapon.CAR_BOMB)) {
      found.remove(Weapon.SUICIDE_BELT);
    }
    if (sub == SubEventType.SUICIDE_BOMB || sub == SubEventType.REMOTE_EXPLOSIVE_IED) {
      found.remove(Weapon.SMALL_ARMS);
    }
  }

  /** What a state fires, or a state's air defence stops, is a missile. */
  private static boolean guided(Draft draft, SubEventType sub) {
    return sub == SubEventType.DISRUPTED_WEAPONS_USE
        || draft.all(Act::actors).stream()
            .anyMatch(
                p ->
                    p.mention() instanceof SideMention side
                        && (MISSILE_SIDES.contains(
                                Folding.fold(Objects.requireNonNullElse(side.party().id(), "")))
                            || side.party().kind() == PartyKind.MILITARY
                            || side.party().kind() == PartyKind.COUNTRY
                            || side.party().kind() == PartyKind.COALITION));
  }
}
