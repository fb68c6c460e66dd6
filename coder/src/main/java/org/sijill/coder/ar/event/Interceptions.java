// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.List;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.frame.Weapons;
import org.sijill.model.Weapon;

/** Weapons in flight that are stopped, and those that reach their aim nevertheless. */
final class Interceptions {
  private Interceptions() {}

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
                    Weapons.SHELLS.contains(w)
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
}
