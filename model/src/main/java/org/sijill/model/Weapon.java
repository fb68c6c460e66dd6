// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The means of an attack. */
public enum Weapon implements Coded {
  /** Unmanned aircraft. */
  DRONE,
  /** Bombs or missiles from manned or untold aircraft. */
  AIRSTRIKE,
  /** Helicopter. */
  HELICOPTER,
  /** Guided or ballistic missile. */
  MISSILE,
  /** Unguided rocket. */
  ROCKET,
  /** Guns and howitzers, or shells of untold kind. */
  ARTILLERY,
  /** Mortar. */
  MORTAR,
  /** Tank. */
  TANK,
  /** Improvised explosive device. */
  IED,
  /** Bomb in a vehicle. */
  CAR_BOMB,
  /** Explosive belt or vest. */
  SUICIDE_BELT,
  /** Bomb fixed to a vehicle. */
  STICKY_BOMB,
  /** Land or sea mine, remnant. */
  MINE,
  /** Hand grenade. */
  GRENADE,
  /** Explosive of untold kind. */
  EXPLOSIVE,
  /** Rifles, pistols, machine guns. */
  SMALL_ARMS,
  /** Sniper fire. */
  SNIPER,
  /** Guided anti-tank weapon or RPG. */
  ANTI_TANK,
  /** Knife or other blade. */
  KNIFE,
  /** A vehicle driven into people. */
  VEHICLE_RAMMING,
  /** Chemical agent. */
  CHEMICAL,
  /** Naval guns or craft. */
  NAVAL,
  /** Arson, petrol bombs. */
  FIRE,
  /** Tear gas, water cannon, batons, rubber bullets. */
  CROWD_CONTROL;

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
