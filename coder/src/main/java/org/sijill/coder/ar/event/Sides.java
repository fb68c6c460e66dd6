// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.PartyKind;
import org.sijill.model.Precision;
import org.sijill.model.SubEventType;

/**
 * Who did it and to whom, drawn from all acts of an event: codebook section 3 and rulings 5 and 6.
 *
 * @param actors who did it
 * @param targets what or whom it was done to
 */
record Sides(List<Act.Participant> actors, List<Act.Participant> targets) {
  /** Words that only count people and name no kind of them. */
  private static final Set<String> NOBODY =
      Set.of(
          "شخص",
          "شخصا",
          "اشخاص",
          "شخصين",
          "شخصان",
          "اخرين",
          "اخرون",
          "اخران",
          "ضحايا",
          "قتلي",
          "جرحي",
          "عشرات",
          "مئات",
          "العشرات",
          "الاشخاص",
          "قتيل",
          "قتيلا",
          "مصابين",
          "اخر",
          "اثنين",
          "اثنان",
          "ضحيه",
          "عدد",
          "الضحايا",
          "القتلي",
          "الجرحي",
          "المصابين");

  static Sides of(Draft draft, SubEventType sub) {
    List<Act.Participant> actors = draft.all(Act::actors);
    List<Act.Participant> targets = draft.all(Act::targets);
    if (draft.family() == Family.CROWD) {
      return crowd(actors, targets, sub);
    }
    targets =
        targets.stream().filter(t -> actors.stream().noneMatch(a -> Identity.same(a, t))).toList();
    return new Sides(actors, significant(targets, sub));
  }

  /** Force used on demonstrators: the force acts on the crowd; otherwise the crowd acts. */
  private static Sides crowd(
      List<Act.Participant> actors, List<Act.Participant> targets, SubEventType sub) {
    boolean force =
        sub == SubEventType.EXCESSIVE_FORCE_PROTESTERS
            || sub == SubEventType.PROTEST_WITH_INTERVENTION;
    if (!force) {
      List<Act.Participant> harmed = targets.stream().filter(t -> !isCrowd(t)).toList();
      boolean riot = sub == SubEventType.VIOLENT_DEMONSTRATION || sub == SubEventType.MOB_VIOLENCE;
      return new Sides(actors, riot ? significant(harmed, sub) : List.of());
    }
    List<Act.Participant> forces = new ArrayList<>();
    List<Act.Participant> crowd = new ArrayList<>();
    for (Act.Participant p : actors) {
      (isState(p) ? forces : crowd).add(p);
    }
    for (Act.Participant p : targets) {
      (isState(p) && forces.isEmpty() ? forces : crowd).add(p);
    }
    crowd.removeIf(Sides::isState);
    return new Sides(forces, significant(crowd, sub));
  }

  private static boolean isState(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && switch (side.party().kind()) {
          case MILITARY, POLICE, GOVERNMENT, COUNTRY, INTELLIGENCE -> true;
          default -> false;
        };
  }

  private static boolean isCrowd(Act.Participant participant) {
    return participant.mention() instanceof SideMention side
        && side.party().kind() == PartyKind.CROWD;
  }

  /** Leaves out counting words and towns where something more telling is there. */
  private static List<Act.Participant> significant(
      List<Act.Participant> targets, SubEventType sub) {
    List<Act.Participant> telling = targets.stream().filter(t -> tells(t, sub)).toList();
    if (!telling.isEmpty()) {
      return telling;
    }
    return targets.stream().filter(t -> !isTown(t)).limit(1).toList();
  }

  private static boolean tells(Act.Participant participant, SubEventType sub) {
    if (participant.mention() instanceof Quantity) {
      return false;
    }
    if (participant.mention() instanceof PlaceMention) {
      boolean territory =
          sub == SubEventType.TERRITORY_GAIN_GOVERNMENT
              || sub == SubEventType.TERRITORY_GAIN_NONSTATE;
      return territory || !isTown(participant);
    }
    return participant.mention() instanceof SideMention side
        && !NOBODY.contains(Folding.fold(side.party().text()));
  }

  private static boolean isTown(Act.Participant participant) {
    return participant.mention() instanceof PlaceMention place
        && place.place().precision() != Precision.SITE;
  }
}
