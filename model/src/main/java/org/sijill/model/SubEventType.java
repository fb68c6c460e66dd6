// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The sub-event types of the codebook, after ACLED, each of one {@link EventType}. */
public enum SubEventType implements Coded {
  /** Fighting between armed sides, raids, ambushes, ground assaults. */
  ARMED_CLASH(EventType.BATTLES),
  /** State or allied forces take a place from a non-state side. */
  TERRITORY_GAIN_GOVERNMENT(EventType.BATTLES),
  /** A non-state side or a foreign force takes a place. */
  TERRITORY_GAIN_NONSTATE(EventType.BATTLES),
  /** Aircraft, helicopter or drone attack. */
  AIR_DRONE_STRIKE(EventType.EXPLOSIONS),
  /** Rockets, missiles, shells, mortars, tanks from a distance, naval guns. */
  SHELLING_ARTILLERY_MISSILE(EventType.EXPLOSIONS),
  /** Mines, planted bombs, parked car bombs, remnants, explosions of unknown cause. */
  REMOTE_EXPLOSIVE_IED(EventType.EXPLOSIONS),
  /** An attacker dies setting off the bomb. */
  SUICIDE_BOMB(EventType.EXPLOSIONS),
  /** A hand grenade. */
  GRENADE(EventType.EXPLOSIONS),
  /** A chemical agent. */
  CHEMICAL_WEAPON(EventType.EXPLOSIONS),
  /** Killing or wounding of civilians face to face. */
  ATTACK(EventType.VIOLENCE_AGAINST_CIVILIANS),
  /** Kidnapping, hostage taking, forced disappearance. */
  ABDUCTION(EventType.VIOLENCE_AGAINST_CIVILIANS),
  /** Sexual violence. */
  SEXUAL_VIOLENCE(EventType.VIOLENCE_AGAINST_CIVILIANS),
  /** Unarmed demonstrators, strikes, blockades. */
  PEACEFUL_PROTEST(EventType.PROTESTS),
  /** Police intervene without lethal force. */
  PROTEST_WITH_INTERVENTION(EventType.PROTESTS),
  /** Lethal force on demonstrators. */
  EXCESSIVE_FORCE_PROTESTERS(EventType.PROTESTS),
  /** Demonstrators are violent. */
  VIOLENT_DEMONSTRATION(EventType.RIOTS),
  /** Crowds attack people or property. */
  MOB_VIOLENCE(EventType.RIOTS),
  /** Ceasefire, truce, peace deal, exchange of prisoners. */
  AGREEMENT(EventType.STRATEGIC),
  /** Notable arrests tied to conflict or politics. */
  ARRESTS(EventType.STRATEGIC),
  /** Interception, defused bomb, weapons seized, plot or attack foiled. */
  DISRUPTED_WEAPONS_USE(EventType.STRATEGIC),
  /** Burning, demolition, looting, sabotage without a remote weapon. */
  LOOTING_PROPERTY_DESTRUCTION(EventType.STRATEGIC),
  /** A group formed, merged or split; forces deployed or withdrawn. */
  CHANGE_TO_GROUP(EventType.STRATEGIC),
  /** A base or headquarters set up. */
  HEADQUARTERS_ESTABLISHED(EventType.STRATEGIC),
  /** A place changes hands without fighting. */
  NONVIOLENT_TRANSFER(EventType.STRATEGIC),
  /** Mass grave, prison break, ship seized, coup, displacement, border closed. */
  OTHER_STRATEGIC(EventType.STRATEGIC);

  private final EventType eventType;

  SubEventType(EventType eventType) {
    this.eventType = eventType;
  }

  /** The type that this sub-type belongs to. */
  public EventType eventType() {
    return eventType;
  }

  @Override
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
