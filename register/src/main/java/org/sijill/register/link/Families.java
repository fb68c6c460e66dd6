// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.EnumSet;
import java.util.Set;
import org.sijill.model.Weapon;

/**
 * Families of weapons that reports name one for the other: a car bomb is an explosive, a missile
 * from an aircraft is an air strike. Weapons of one family do not speak against one act.
 */
enum Families {
  BOMBS(
      EnumSet.of(
          Weapon.IED,
          Weapon.CAR_BOMB,
          Weapon.SUICIDE_BELT,
          Weapon.STICKY_BOMB,
          Weapon.MINE,
          Weapon.GRENADE,
          Weapon.EXPLOSIVE)),
  FROM_THE_AIR(
      EnumSet.of(Weapon.AIRSTRIKE, Weapon.DRONE, Weapon.HELICOPTER, Weapon.MISSILE, Weapon.ROCKET)),
  FROM_AFAR(
      EnumSet.of(Weapon.MISSILE, Weapon.ROCKET, Weapon.ARTILLERY, Weapon.MORTAR, Weapon.TANK)),
  GUNS(EnumSet.of(Weapon.SMALL_ARMS, Weapon.SNIPER));

  private final Set<Weapon> weapons;

  Families(Set<Weapon> weapons) {
    this.weapons = weapons;
  }

  /** The families that any of the weapons belongs to. */
  static Set<Families> of(Set<Weapon> weapons) {
    Set<Families> families = EnumSet.noneOf(Families.class);
    for (Families family : values()) {
      if (weapons.stream().anyMatch(family.weapons::contains)) {
        families.add(family);
      }
    }
    return families;
  }
}
