// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.model.PartyKind;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/** Protests, riots, mobs, and the force used on them. */
final class Crowds {
  /** Weapons that are carried in the hand. */
  private static final Set<Weapon> HAND =
      EnumSet.of(Weapon.SMALL_ARMS, Weapon.SNIPER, Weapon.CROWD_CONTROL);

  /** Settlers act as a mob, without uniform or command. */
  private static final String SETTLERS = "SETTLERS";

  private Crowds() {}

  /**
   * Force on a crowd is excessive with live fire or deaths, else an intervention; a crowd's own
   * violence is a violent demonstration, or a mob's where nobody demonstrates: codebook ruling 5.
   */
  static SubEventType subType(List<Act> acts) {
    boolean dispersed = acts.stream().anyMatch(a -> a.actClass().equals("disperse"));
    List<Act> onCrowd = acts.stream().filter(Crowds::isOnCrowd).toList();
    boolean force = dispersed || !onCrowd.isEmpty();
    boolean live = acts.stream().anyMatch(Crowds::isLiveFire);
    boolean killed =
        acts.stream()
            .flatMap(a -> a.casualties().stream())
            .anyMatch(c -> c.harm() == Casualty.Harm.KILLED || c.harm() == Casualty.Harm.BOTH);
    boolean armed = acts.stream().flatMap(a -> a.actors().stream()).anyMatch(Participants::isForce);
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
                            && a.actors().stream().anyMatch(Participants::isCrowd));
    boolean demonstrates =
        acts.stream().anyMatch(a -> Family.plain(a) == Family.CROWD)
            || acts.stream().flatMap(a -> a.actors().stream()).anyMatch(Participants::isCrowd);
    if (acts.stream().anyMatch(Crowds::byMob) && !demonstrates) {
      return SubEventType.MOB_VIOLENCE;
    }
    if (riot) {
      return SubEventType.VIOLENT_DEMONSTRATION;
    }
    return force ? SubEventType.PROTEST_WITH_INTERVENTION : SubEventType.PEACEFUL_PROTEST;
  }

  /** Whether a crowd suffers an act of violence that is not its own. */
  static boolean isOnCrowd(Act act) {
    return Family.plain(act) == Family.ARMED
        && act.targets().stream().anyMatch(Participants::isCrowd)
        && act.actors().stream().noneMatch(Participants::isCrowd);
  }

  static boolean isLiveFire(Act act) {
    boolean bullets =
        act.weapons().stream()
                .anyMatch(w -> w.weapon() == Weapon.SMALL_ARMS || w.weapon() == Weapon.SNIPER)
            || act.frame().weapons().contains(Weapon.SMALL_ARMS)
                && act.weapons().stream().noneMatch(w -> w.weapon() == Weapon.CROWD_CONTROL);
    return bullets && act.actors().stream().noneMatch(Participants::isCrowd);
  }

  /** Whether people without arms and without a protest do an act of violence together. */
  static boolean byMob(Act act) {
    return Family.plain(act) != Family.CROWD
        && act.actors().stream()
            .anyMatch(
                p ->
                    p.mention() instanceof SideMention side
                        && (Participants.isGroupOf(side, PartyKind.CIVILIANS)
                            || SETTLERS.equals(side.party().id())));
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
        && act.targets().stream()
            .noneMatch(
                t ->
                    Participants.isArmed(t)
                        || Participants.isSite(t)
                        || Participants.isArmedSite(t))
        && (act.actors().isEmpty() || act.actors().stream().anyMatch(Participants::isState))
        && (!act.targets().isEmpty() || !act.casualties().isEmpty() || !act.actors().isEmpty());
  }
}
