// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.frame.Reality;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.Place;
import org.sijill.model.Precision;
import org.sijill.model.SectionKind;
import org.sijill.model.SubEventType;

/**
 * Draws together the acts of a report that tell one event. Each act joins the earlier event that
 * fits it best, if it fits well enough and nothing speaks against it; otherwise it begins a new
 * one.
 */
final class Coreference {
  /** An act joins an event at this score; see {@link #score}. */
  private static final double JOIN = 1.0;

  /** What is said of an act is said within so many days, as far as days alone can tell. */
  private static final int SAID_DAYS = 3;

  /**
   * So many events before an act are asked whether it is one of theirs, and an event takes so many
   * acts: far more than reports have, so that a text made of nothing but attacks costs no more than
   * its length.
   */
  private static final int MOST_DRAFTS = 64;

  private static final int MOST_ACTS = 64;

  private final List<Draft> drafts = new ArrayList<>();
  private final LocalDate published;

  /** Whether the report tells of protests. */
  private final boolean crowd;

  Coreference(LocalDate published, boolean crowd) {
    this.published = published;
    this.crowd = crowd;
  }

  /** Whether a time lies so long ago that it is none of the report's own news. */
  private boolean isOld(TimeExpression time) {
    LocalDate to = time.to();
    return to != null && to.isBefore(published.minusDays(Dating.CURRENT_DAYS));
  }

  /** Takes the next act of the report. */
  void take(Act act) {
    Draft best = null;
    double bestScore = JOIN;
    for (int i = Math.max(0, drafts.size() - MOST_DRAFTS); i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      double score = draft.acts().size() < MOST_ACTS ? score(draft, act) : -1;
      if (score >= bestScore) {
        best = draft;
        bestScore = score;
      }
    }
    if (best != null) {
      best.add(act);
    } else {
      drafts.add(new Draft(act));
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** How well an act fits an event; negative if something speaks against it. */
  private double score(Draft draft, Act act) {
    if (!sameKind(draft, act) || act.another() && !draft.last().another()) {
      return -1;
    }
    Place place = place(act);
    if (!placesFit(draft, act, place) || !timesFit(draft, act)) {
      return -1;
    }
    if (actorsOppose(draft, act) || reversed(draft, act)) {
      return -1;
    }
    double score = tollScore(draft, act);
    if (score < 0) {
      return score;
    }
    int gap = act.sentence().index() - draft.last().sentence().index();
    score += gap <= 1 ? 1 : gap <= 3 ? 0.5 : 0;
    score += act.definite() ? 1.5 : 0;
    score += Family.of(act) == Family.POINTER || Family.isHarm(act) ? 1 : 0;
    score += SubTypes.of(draft.acts()) == SubTypes.of(List.of(act)) ? 1 : 0;
    score += place != null && draft.where() != null ? 1 : 0;
    score += Identity.share(draft.all(Act::actors), act.actors()) ? 1.5 : 0;
    score += Identity.share(draft.all(Act::targets), act.targets()) ? 1.5 : 0;
    score += sameDay(draft, act) ? 1 : 0;
    score += draft.inHeadline() ? 1 : 0;
    score +=
        draft.first().sentence().section() == SectionKind.HEADLINE
                && act.sentence().section() == SectionKind.LEAD
            ? 1
            : 0;
    return score;
  }

  private boolean sameKind(Draft draft, Act act) {
    Family a = draft.family();
    Family b = Family.of(act);
    if (a == Family.POINTER || b == Family.POINTER) {
      return true;
    }
    if (Family.isHarm(act)) {
      int gap = act.sentence().index() - draft.last().sentence().index();
      return a == Family.ARMED
          || gap <= 1 && Interceptions.isIntercepted(draft.acts())
          || a == Family.CROWD
          || a == Family.ABDUCTION
          || a == Family.TERRITORY;
    }
    if (a != b) {
      return crosses(draft, a, act, b)
          || harmOnly(draft)
              && b != Family.AGREEMENT
              && b != Family.DISRUPTION
              && b != Family.ARREST
              && b != Family.FORCES;
    }
    if (a == Family.OTHER) {
      return draft.main().actClass().equals(act.actClass());
    }
    if (a == Family.ARMED || a == Family.CROWD) {
      return subsFit(SubTypes.of(draft.acts()), SubTypes.of(List.of(act)), draft, act);
    }
    return true;
  }

  /**
   * Kinds that differ and still tell one event: a missile fired, heard and shot down; a building
   * wrecked by the raid told just before.
   */
  private boolean crosses(Draft draft, Family a, Act act, Family b) {
    int gap = act.sentence().index() - draft.last().sentence().index();
    if (a == Family.DISRUPTION && b == Family.ARMED) {
      return Interceptions.isIntercepted(draft.acts()) && Interceptions.canBeIntercepted(act);
    }
    if (a == Family.ARMED && b == Family.DISRUPTION) {
      return act.actClass().equals("intercept")
          && draft.acts().stream().allMatch(Interceptions::canBeIntercepted);
    }
    if (a == Family.ARREST && b == Family.ARMED) {
      return gap <= 1 && isSearch(act);
    }
    if (a == Family.ARMED && b == Family.ARREST) {
      return gap <= 1 && draft.acts().stream().allMatch(Coreference::isSearch);
    }
    if (a == Family.CROWD && b == Family.ARMED && gap <= 1) {
      return Crowds.onPeople(act);
    }
    if (a == Family.ARMED && b == Family.CROWD && gap <= (crowd ? 2 : 0)) {
      return act.actClass().equals("protest") && draft.acts().stream().allMatch(Crowds::onPeople);
    }
    boolean riot =
        a == Family.CROWD && b == Family.DESTRUCTION
            || a == Family.DESTRUCTION && b == Family.CROWD;
    return a == Family.ARMED && b == Family.DESTRUCTION && gap <= 1 && act.times().isEmpty()
        || riot && gap == 0;
  }

  /** Houses or a town entered where people are arrested: the way it was done. */
  private static boolean isSearch(Act act) {
    return act.actClass().equals("storm")
        && act.casualties().isEmpty()
        && act.weapons().isEmpty()
        && act.targets().stream().noneMatch(Participants::isArmed);
  }

  private static boolean harmOnly(Draft draft) {
    return draft.acts().stream().allMatch(Family::isHarm);
  }

  private static boolean subsFit(
      @Nullable SubEventType a, @Nullable SubEventType b, Draft draft, Act act) {
    if (a == null || b == null || a == b || harmOnly(draft)) {
      return true;
    }
    boolean vague = SubTypes.isVague(act) || draft.acts().stream().allMatch(SubTypes::isVague);
    return vague
        || bothBombs(a, b)
        || stormsAfter(draft, act)
        || isBlast(a) && isBlast(b) && bombarded(draft, act)
        || isHeard(act) && isBlast(a)
        || ambushes(draft, a, act, b)
        || a.eventType() == b.eventType() && !isBlast(a) && !(isBlast(b) && act.plural());
  }

  /** "a loud explosion was heard": by which the raid or the shell was noticed. */
  private static boolean isHeard(Act act) {
    return act.frame().name().equals("explode")
        && act.weapons().isEmpty()
        && act.targets().isEmpty()
        && act.casualties().stream().allMatch(c -> c.harm() == Casualty.Harm.NONE);
  }

  /** An ambush begins with a bomb as often as with shots. */
  private static boolean ambushes(Draft draft, SubEventType a, Act act, SubEventType b) {
    boolean ambush =
        act.frame().name().equals("ambush")
            || draft.acts().stream().anyMatch(d -> d.frame().name().equals("ambush"));
    return ambush && (isBomb(a) || isBomb(b));
  }

  /** A bomb and gunmen who storm in right after it are one attack. */
  private static boolean stormsAfter(Draft draft, Act act) {
    int gap = act.sentence().index() - draft.last().sentence().index();
    return act.actClass().equals("storm")
        && gap <= 2
        && act.places().isEmpty()
        && act.times().isEmpty()
        && draft.acts().stream().anyMatch(a -> a.actClass().equals("explosion"));
  }

  /** "the bombardment" points back to raids; a headline's bombardment is told as raids below. */
  private static boolean bombarded(Draft draft, Act act) {
    return act.definite() && isLoose(act)
        || draft.inHeadline() && draft.acts().stream().allMatch(Coreference::isLoose);
  }

  /** "bombardment", which may have come from the air or from the ground. */
  private static boolean isLoose(Act act) {
    return Family.isHarm(act)
        || Family.of(act) == Family.POINTER
        || SubTypes.isVague(act)
        || act.frame().name().equals("shell") && act.weapons().isEmpty() && act.sub() == null;
  }

  private static boolean bothBombs(SubEventType a, SubEventType b) {
    return isBomb(a) && isBomb(b);
  }

  private static boolean isBomb(SubEventType sub) {
    return sub == SubEventType.REMOTE_EXPLOSIVE_IED
        || sub == SubEventType.SUICIDE_BOMB
        || sub == SubEventType.GRENADE;
  }

  private static boolean isBlast(SubEventType sub) {
    return sub == SubEventType.AIR_DRONE_STRIKE || sub == SubEventType.SHELLING_ARTILLERY_MISSILE;
  }

  private static @Nullable Place place(Act act) {
    return act.places().isEmpty() ? null : new Draft(act).where();
  }

  /** Whether the places may be one, share a town, or are near for an act that points back. */
  private static boolean placesFit(Draft draft, Act act, @Nullable Place place) {
    Place where = draft.where();
    return Identity.compatible(where, place)
        || where != null && place != null && act.definite() && Identity.near(where, place)
        || draft.acts().stream().anyMatch(a -> shareTown(a, act));
  }

  private static boolean shareTown(Act a, Act b) {
    return a.places().stream()
        .filter(p -> p.place().precision().compareTo(Precision.TOWN) <= 0)
        .anyMatch(
            p ->
                p.place().id() != null
                    && b.places().stream().anyMatch(q -> p.place().id().equals(q.place().id())));
  }

  private boolean timesFit(Draft draft, Act act) {
    TimeExpression known = draft.time();
    TimeExpression time = new Draft(act).time();
    boolean since =
        act.times().stream().anyMatch(t -> t.bound() == TimeExpression.Bound.SINCE && isLong(t));
    if (since && known != null && time == null && act.actClass().equals("operation")) {
      return false;
    }
    if (known == null
        && time != null
        && isOld(time)
        && act.sentence().index() != draft.last().sentence().index()) {
      return false;
    }
    if (known == null || time == null || saidSoonAfter(known, time)) {
      return true;
    }
    return overlaps(known, time) || act.definite() && saidSoonAfter(time, known);
  }

  private boolean isLong(TimeExpression time) {
    return time.from() != null && time.from().isBefore(published.minusDays(SAID_DAYS));
  }

  /** Whether one is the day of what was said, on or soon after the day of the act. */
  private static boolean saidSoonAfter(TimeExpression said, TimeExpression done) {
    LocalDate from = Objects.requireNonNull(said.from());
    LocalDate to = Objects.requireNonNull(done.to());
    return said.isReported()
        && !done.isReported()
        && !from.isBefore(to)
        && !from.isAfter(to.plusDays(SAID_DAYS));
  }

  private static boolean overlaps(TimeExpression a, TimeExpression b) {
    LocalDate aFrom = Objects.requireNonNull(a.from());
    LocalDate aTo = Objects.requireNonNull(a.to());
    LocalDate bFrom = Objects.requireNonNull(b.from());
    LocalDate bTo = Objects.requireNonNull(b.to());
    return !aFrom.isAfter(bTo) && !bFrom.isAfter(aTo);
  }

  private static boolean sameDay(Draft draft, Act act) {
    TimeExpression known = draft.time();
    TimeExpression time = new Draft(act).time();
    return known != null && time != null && overlaps(known, time);
  }

  private static boolean actorsOppose(Draft draft, Act act) {
    List<Act.Participant> known = draft.all(Act::actors);
    if (known.isEmpty()
        || act.actors().isEmpty()
        || Identity.share(known, act.actors())
        || isProtest(draft, act)) {
      return false;
    }
    return known.stream()
        .allMatch(a -> act.actors().stream().allMatch(b -> Identity.opposed(a, b)));
  }

  /** Whether an act tells the protest on which the force of an event was used, or the reverse. */
  private static boolean isProtest(Draft draft, Act act) {
    return draft.family() == Family.CROWD
        && (act.actClass().equals("protest")
            || draft.acts().stream().allMatch(a -> a.actClass().equals("protest")));
  }

  private static boolean reversed(Draft draft, Act act) {
    if (draft.main().actClass().equals("clash")
        || act.actClass().equals("clash")
        || isProtest(draft, act)) {
      return false;
    }
    List<Act.Participant> actors = draft.all(Act::actors);
    List<Act.Participant> targets = draft.all(Act::targets);
    boolean struckBack =
        Identity.share(actors, act.targets())
            && !Identity.share(actors, act.actors())
            && !Identity.share(targets, act.targets());
    boolean struckFirst =
        Identity.share(targets, act.actors())
            && !Identity.share(targets, act.targets())
            && !Identity.share(actors, act.actors());
    return struckBack || struckFirst;
  }

  /** Equal figures speak for one event; different exact ones against it, unless they may grow. */
  private static double tollScore(Draft draft, Act act) {
    Integer known = killed(draft.casualties());
    Integer told = killed(act.casualties());
    if (known == null || told == null) {
      return 0;
    }
    if (known.equals(told)) {
      return 2;
    }
    return act.definite() || act.finite() && Family.isHarm(act) ? 0 : -1;
  }

  private static @Nullable Integer killed(List<Casualty> casualties) {
    for (Casualty casualty : casualties) {
      if (casualty.harm() == Casualty.Harm.KILLED
          && casualty.quantity() != null
          && casualty.quantity().value().best() != null) {
        return casualty.quantity().value().best();
      }
    }
    return null;
  }

  /** Whether an act can be told as an event at all. */
  static boolean happened(Act act) {
    return act.reality() == Reality.REAL
        || act.reality() == Reality.FOILED
        || act.reality() == Reality.DENIED;
  }
}
