// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.frames;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/**
 * One row of {@code frames.tsv}: what an act word means and which roles its grammar may fill.
 *
 * @param name unique name
 * @param actClass name of the kind of act
 * @param sub default sub-event type; null where weapons and sides decide
 * @param weapons weapons that the frame itself implies
 * @param roles for each grammatical way of filling, the roles that it may fill, best first
 */
public record Frame(
    String name,
    String actClass,
    @Nullable SubEventType sub,
    List<Weapon> weapons,
    Map<Way, List<Role>> roles) {
  public Frame {
    weapons = List.copyOf(weapons);
    roles = Map.copyOf(roles);
  }

  /** The roles that a way may fill, best first; empty if it fills none. */
  public List<Role> roles(Way way) {
    return roles.getOrDefault(way, List.of());
  }

  /** The roles of a frame. */
  public enum Role {
    /** Who did it. */
    ACTOR,
    /** What or whom it was done to. */
    TARGET,
    /** Who was killed, hurt or held. */
    VICTIM,
    /** By what means. */
    WEAPON,
    /** Where. */
    PLACE,
    /** Another act, as cause or object. */
    ACT,
    /** Who stopped it; in neither list of the event (codebook section 2). */
    DEFENDER,
    /** Who lost the place. */
    LOSER,
    /** One of the sides of a clash or a deal. */
    SIDES
  }

  /** The grammatical ways in which a role may be filled. */
  public enum Way {
    /** Subject of a verb. */
    SUBJECT,
    /** Object of a verb. */
    OBJECT,
    /** Genitive after a noun. */
    IDAFA,
    /** After ala, didd, nahw. */
    ON,
    /** After bi. */
    BY,
    /** After li. */
    OF,
    /** After min. */
    FROM,
    /** After bayna or maa. */
    WITH
  }
}
