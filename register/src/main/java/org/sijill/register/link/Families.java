// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.sijill.model.Weapon;

/**
 * Families of weapons that reports name one for the other: a car bomb is an explosive, a missile
 * from an aircraft is an air strike. Weapons of one family do not speak against one act.
 */
final class Families {
  private static final List<Set<Weapon>> ALL =
      List.of(
          Set.of(
              Weapon.IED,
              Weapon.CAR_BOMB,
              Weapon.SUICIDE_BELT,
              Weapon.STICKY_BOMB,
              Weapon.MINE,
              Weapon.GRENADE,
              Weapon.EXPLOSIVE),
          Set.of(Weapon.AIRSTRIKE, Weapon.DRONE, Weapon.HELICOPTER, Weapon.MISSILE, Weapon.ROCKET),
          Set.of(Weapon.MISSILE, Weapon.ROCKET, Weapon.ARTILLERY, Weapon.MORTAR, Weapon.TANK),
          Set.of(Weapon.SMALL_ARMS, Weapon.SNIPER));

  private Families() {}

  /** Whether some weapon of the one and some of the other are of one family. */
  static boolean share(Set<Weapon> a, Set<Weapon> b) {
    return ALL.stream()
        .anyMatch(family -> !Collections.disjoint(family, a) && !Collections.disjoint(family, b));
  }
}
