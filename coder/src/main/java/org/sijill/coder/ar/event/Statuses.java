// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.List;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Reality;
import org.sijill.model.PartyKind;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;

/** Decides how the report presents an event: codebook section 3 and rulings 7, 8. */
final class Statuses {
  private Statuses() {}

  static Status of(Draft draft, SubEventType sub, List<SideMention> sources) {
    if (draft.acts().stream().allMatch(a -> a.reality() == Reality.DENIED)) {
      return Status.DENIED;
    }
    boolean foiled = draft.acts().stream().anyMatch(a -> a.reality() == Reality.FOILED);
    if (sub == SubEventType.DISRUPTED_WEAPONS_USE || foiled) {
      return Status.FOILED;
    }
    return onlyOwnWord(draft, sources) ? Status.CLAIMED : Status.REPORTED;
  }

  /** Whether only the side that did it says so. */
  private static boolean onlyOwnWord(Draft draft, List<SideMention> sources) {
    List<Act.Participant> actors = draft.all(Act::actors);
    return !sources.isEmpty()
        && !actors.isEmpty()
        && sources.stream().allMatch(source -> actors.stream().anyMatch(a -> speaksFor(source, a)));
  }

  private static boolean speaksFor(SideMention source, Act.Participant actor) {
    if (!(actor.mention() instanceof SideMention side)) {
      return false;
    }
    if (Identity.same(source, side)) {
      return true;
    }
    boolean sameCountry = source.country() != null && source.country().equals(side.country());
    return sameCountry && isArm(source.party().kind()) && isArm(side.party().kind());
  }

  private static boolean isArm(PartyKind kind) {
    return switch (kind) {
      case MILITARY, GOVERNMENT, COALITION, INTELLIGENCE, POLICE, COUNTRY -> true;
      default -> false;
    };
  }
}
