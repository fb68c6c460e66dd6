// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import org.sijill.coder.ar.frame.Act;

/** Kinds of acts that can be one event told in several words. */
enum Family {
  /** Armed acts of any kind, and harm to people. */
  ARMED,
  /** Places won and lost. */
  TERRITORY,
  ABDUCTION,
  ARREST,
  CROWD,
  AGREEMENT,
  /** Weapons stopped, found, seized; attacks foiled. */
  DISRUPTION,
  /** Property burnt, demolished, looted. */
  DESTRUCTION,
  /** Forces and groups. */
  FORCES,
  /** Each class by itself. */
  OTHER,
  /** Only points back to an event or describes one: incident, damage, operation. */
  POINTER;

  /** The family of an act. */
  static Family of(Act act) {
    Family plain = plain(act);
    if (plain != ARMED && plain != DESTRUCTION) {
      return plain;
    }
    boolean crowd =
        act.actors().stream().anyMatch(Participants::isCrowd)
            || act.targets().stream().anyMatch(Participants::isCrowd)
            || Crowds.byMob(act);
    boolean bomb = act.actClass().equals("explosion");
    return crowd && !bomb ? CROWD : plain;
  }

  /** The family that the word of an act alone gives. */
  static Family plain(Act act) {
    return switch (act.actClass()) {
      case "attack",
          "strike",
          "launch",
          "land",
          "shooting",
          "explosion",
          "clash",
          "storm",
          "kill",
          "die",
          "wound",
          "hurt",
          "casualties",
          "assassinate",
          "execute",
          "melee",
          "chemical" ->
          ARMED;
      case "damage" -> act.weapons().isEmpty() ? POINTER : ARMED;
      case "operation", "incident" -> POINTER;
      case "capture", "fall" -> TERRITORY;
      case "abduct" -> ABDUCTION;
      case "arrest" -> ARREST;
      case "protest", "blockade", "riot", "disperse" -> CROWD;
      case "agreement" -> AGREEMENT;
      case "intercept", "defuse", "foil" -> DISRUPTION;
      case "destroy" -> DESTRUCTION;
      case "deploy", "withdraw", "group", "base" -> FORCES;
      default -> OTHER;
    };
  }

  /** Whether an act only tells harm to people, by whatever means. */
  static boolean isHarm(Act act) {
    return switch (act.actClass()) {
      case "kill", "die", "wound", "hurt", "casualties" -> true;
      default -> false;
    };
  }
}
