// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.model.SubEventType;

/**
 * The sides that a report as a whole sets against each other: who does acts of a kind in it, and
 * which enemies it names. Speaks for an event whose own sentences name nobody.
 */
final class Cast {
  private final List<Draft> drafts;
  private final Context context;

  private @Nullable List<Told> told;

  /** What is asked of each event again and again. */
  private record Told(Draft draft, @Nullable SubEventType sub, List<Act.Participant> actors) {}

  Cast(List<Draft> drafts, Context context) {
    this.drafts = List.copyOf(drafts);
    this.context = context;
  }

  /**
   * The one side that the report's other events of a kind have as actor, if it is no target here;
   * empty if there is none or more than one.
   */
  List<Act.Participant> doer(Draft of, SubEventType sub) {
    List<Act.Participant> found = new ArrayList<>();
    for (Told other : told()) {
      if (other.draft == of || other.sub != sub) {
        continue;
      }
      for (Act.Participant actor : other.actors) {
        if (!canFight(actor)) {
          return List.of();
        }
        if (found.stream().noneMatch(f -> Identity.same(f, actor))) {
          found.add(actor);
        }
      }
      if (found.size() > 1) {
        return List.of();
      }
    }
    if (found.size() != 1) {
      return List.of();
    }
    Act.Participant actor = found.get(0);
    boolean suffers = of.all(Act::targets).stream().anyMatch(t -> Identity.same(t, actor));
    return suffers
        ? List.of()
        : List.of(new Act.Participant(actor.mention(), actor.span(), "actor_of_report"));
  }

  private List<Told> told() {
    List<Told> known = told;
    if (known == null) {
      known = new ArrayList<>(drafts.size());
      for (Draft draft : drafts) {
        known.add(new Told(draft, SubTypes.of(draft.acts()), draft.all(Act::actors)));
      }
      told = known;
    }
    return known;
  }

  /** The known enemies that the report names, the one named first before the other; or empty. */
  List<Act.Participant> enemies() {
    List<SideMention> armed = new ArrayList<>();
    for (SideMention side : context.allSides()) {
      boolean known = side.party().id() != null && canFight(participant(side));
      if (known && armed.stream().noneMatch(a -> Identity.same(a, side))) {
        armed.add(side);
      }
    }
    for (int i = 0; i < armed.size(); i++) {
      for (int j = i + 1; j < armed.size(); j++) {
        Act.Participant a = participant(armed.get(i));
        Act.Participant b = participant(armed.get(j));
        if (Identity.enemies(a, b)) {
          return List.of(a, b);
        }
      }
    }
    return List.of();
  }

  private static Act.Participant participant(SideMention side) {
    return new Act.Participant(side, side.span(), "enemies_of_report");
  }

  private static boolean canFight(Act.Participant participant) {
    return Participants.isArmed(participant) || Participants.isState(participant);
  }
}
