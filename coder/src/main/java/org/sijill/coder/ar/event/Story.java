// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Reality;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.SectionKind;

/**
 * What a report is about, as its headline and first sentences say, and which acts it therefore
 * tells only as context: codebook section 2 and ruling 3.
 *
 * @param conflict whether its own news is an act of arms, of a crowd or of the sides of a conflict
 * @param accident whether its own news is an accident, an illness, a trial, a game or a work of art
 * @param court whether its own news is a trial or a verdict
 * @param crime whether its own news is an ordinary crime
 * @param civil whether it is about sport, technology, economy, culture or science
 * @param announced frames of acts that its first sentence tells as planned or threatened
 * @param context triggers of the acts that their own clauses tell as context
 */
record Story(
    boolean conflict,
    boolean accident,
    boolean court,
    boolean crime,
    boolean civil,
    Set<String> announced,
    Set<Span> context) {
  /** Acts of years before this are history. */
  private static final int FIRST_YEAR = 1900;

  /** So many theme words make a report one about something else. */
  private static final int FEW_THEMES = 3;

  /** How many sentences after the headline say what a report is about. */
  private static final int OPENING = 3;

  static Story of(List<SentenceActs> sentences) {
    List<SentenceActs> headline =
        sentences.stream().filter(s -> section(s) == SectionKind.HEADLINE).toList();
    List<SentenceActs> opening =
        sentences.stream()
            .filter(s -> section(s) == SectionKind.LEAD || section(s) == SectionKind.BODY)
            .limit(OPENING)
            .toList();
    boolean conflict =
        headline.stream().anyMatch(Story::tellsConflict)
            || opening.stream().anyMatch(Story::tellsConflict);
    boolean accident =
        headline.stream().anyMatch(s -> s.outline().accident())
            || opening.stream().limit(1).anyMatch(s -> s.outline().accident());
    Set<String> announced =
        opening.stream()
            .filter(s -> section(s) == SectionKind.LEAD)
            .limit(1)
            .flatMap(s -> s.acts().stream())
            .filter(a -> a.reality() == Reality.UNREAL)
            .map(a -> a.frame().name())
            .collect(Collectors.toUnmodifiableSet());
    boolean court =
        headline.stream().anyMatch(s -> s.outline().court() || s.outline().remembers())
            || opening.stream().limit(1).anyMatch(s -> s.outline().court());
    boolean crime =
        headline.stream().anyMatch(s -> s.outline().crime())
            || opening.stream().limit(1).anyMatch(s -> s.outline().crime());
    Set<Span> context =
        sentences.stream()
            .flatMap(s -> s.outline().context().stream())
            .collect(Collectors.toUnmodifiableSet());
    boolean civil = isCivil(headline, opening, sentences);
    return new Story(conflict, accident, court, crime, civil, announced, context);
  }

  /** Theme words in the opening and enough of them in all, and no arms in the opening. */
  private static boolean isCivil(
      List<SentenceActs> headline, List<SentenceActs> opening, List<SentenceActs> all) {
    List<SentenceActs> first = Stream.concat(headline.stream(), opening.stream().limit(1)).toList();
    int early = first.stream().mapToInt(s -> s.outline().themes()).sum();
    int themes = all.stream().mapToInt(s -> s.outline().themes()).sum();
    boolean arms = first.stream().anyMatch(Story::bearsArms);
    return early > 0 && themes >= FEW_THEMES && !arms;
  }

  private static boolean bearsArms(SentenceActs sentence) {
    return sentence.outline().sides().stream()
            .anyMatch(s -> Participants.isArmed(new Act.Participant(s, s.span(), "")))
        || sentence.acts().stream()
            .anyMatch(a -> Coreference.happened(a) && !a.weapons().isEmpty());
  }

  private static SectionKind section(SentenceActs sentence) {
    return sentence.sentence().section();
  }

  private static boolean tellsConflict(SentenceActs sentence) {
    return sentence.acts().stream().anyMatch(a -> Coreference.happened(a) && isStrong(a));
  }

  /** Whether an act can be nothing else than one of a conflict. */
  private static boolean isStrong(Act act) {
    return switch (Family.plain(act)) {
      case POINTER -> hasArms(act);
      case OTHER -> !isCivilToo(act) || hasArms(act);
      case ARMED ->
          !isHarmLike(act) && !isFigurative(act)
              || hasArms(act)
              || act.frame().name().startsWith("martyr");
      default -> true;
    };
  }

  /** Acts that accidents and everyday politics bring as well. */
  private static boolean isCivilToo(Act act) {
    return act.actClass().equals("evacuate") || act.actClass().equals("coup");
  }

  /** Words that companies, laws and players are used with as well. */
  private static boolean isFigurative(Act act) {
    return switch (act.frame().name()) {
      case "target", "strike" -> act.casualties().isEmpty();
      default -> false;
    };
  }

  private static boolean isHarmLike(Act act) {
    return switch (act.actClass()) {
      case "hurt", "die", "casualties", "wound", "damage" -> true;
      default -> false;
    };
  }

  private static boolean hasArms(Act act) {
    return !act.weapons().isEmpty()
        || !act.frame().weapons().isEmpty()
        || act.actors().stream().anyMatch(Participants::isArmed)
        || act.targets().stream().anyMatch(Participants::isArmed);
  }

  /** Whether a sum is one of a conflict as far as the report and its sentence say. */
  boolean counts(TallySum sum, SentenceActs sentence) {
    if (conflict) {
      return true;
    }
    boolean arms =
        sentence.outline().sides().stream()
            .anyMatch(s -> Participants.isArmed(new Act.Participant(s, s.span(), "")));
    return !accident && (sum.rule().equals("war") || arms || tellsConflict(sentence));
  }

  /** A headline noun whose act the first sentence tells as still to come. */
  boolean announces(Draft draft) {
    return draft.casualties().isEmpty()
        && draft.acts().stream().allMatch(a -> !a.finite() && announced.contains(a.frame().name()));
  }

  /** Whether a draft is no event in a report about an accident, a trial or no conflict at all. */
  boolean rejects(Draft draft) {
    boolean arms = draft.acts().stream().anyMatch(Story::hasArms);
    if (accident && !arms && canBeAccident(draft)) {
      return true;
    }
    if (crime && isPolicing(draft) || isHistory(draft)) {
      return true;
    }
    if (civil && !arms && draft.family() != Family.CROWD) {
      return true;
    }
    return !conflict && !arms && !draft.inHeadline() && isWeak(draft);
  }

  /** Arrests, and harm to people without arms: the work of the police in an ordinary crime. */
  private static boolean isPolicing(Draft draft) {
    boolean armedTarget = draft.all(Act::targets).stream().anyMatch(Participants::isArmed);
    boolean weapons = draft.acts().stream().anyMatch(a -> !a.weapons().isEmpty());
    boolean police =
        switch (draft.family()) {
          case ARREST, DISRUPTION -> true;
          default -> draft.acts().stream().allMatch(a -> isHarmLike(a) || isChase(a));
        };
    return !armedTarget && !weapons && police;
  }

  private static boolean isChase(Act act) {
    return switch (act.frame().name()) {
      case "pursue", "storm", "operation" -> true;
      default -> false;
    };
  }

  /** Older than any register of conflict. */
  private static boolean isHistory(Draft draft) {
    TimeExpression time = draft.time();
    return time != null && time.to() != null && time.to().getYear() < FIRST_YEAR;
  }

  private static boolean canBeAccident(Draft draft) {
    return switch (draft.family()) {
      case ARMED, DESTRUCTION, POINTER, TERRITORY, OTHER -> true;
      default -> false;
    };
  }

  /** Only harm, or words of other walks of life too, without a sign of a conflict. */
  private static boolean isWeak(Draft draft) {
    return draft.acts().stream().noneMatch(Story::isStrong);
  }

  /** Whether an undated draft is only told as context of other news. */
  boolean isContext(Draft draft) {
    if (court) {
      return true;
    }
    if (draft.inHeadline()) {
      return false;
    }
    boolean side = draft.acts().stream().allMatch(a -> a.sentence().section() == SectionKind.SIDE);
    return side || !conflict || draft.acts().stream().allMatch(a -> context.contains(a.trigger()));
  }
}
