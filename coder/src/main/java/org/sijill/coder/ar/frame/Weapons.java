// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.sijill.model.Weapon;

/** Weapons by how they reach what they hit: codebook section 2. Immutable and thread-safe. */
public final class Weapons {
  /** From the air. */
  public static final Set<Weapon> AIR =
      Collections.unmodifiableSet(EnumSet.of(Weapon.AIRSTRIKE, Weapon.DRONE, Weapon.HELICOPTER));

  /** Fired from a distance on the ground or at sea. */
  public static final Set<Weapon> SHELLS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Weapon.MISSILE,
              Weapon.ROCKET,
              Weapon.ARTILLERY,
              Weapon.MORTAR,
              Weapon.TANK,
              Weapon.NAVAL,
              Weapon.ANTI_TANK));

  private Weapons() {}
}
