// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.model.PartyKind;

/**
 * The conditions that words of several meanings must meet to tell an act: column {@code needs} of
 * acts.tsv.
 */
final class Needs {
  private static final java.util.Set<String> FIRE =
      java.util.Set.of(
          "النار", "نار", "النيران", "نيران", "الرصاص", "رصاص", "نيرانه", "نيرانها", "الاعيره",
          "وابلا", "نيرانهم", "اعيره", "رصاصه", "طلقات");
  private static final java.util.Set<String> HIMSELF =
      java.util.Set.of("نفسه", "نفسها", "انفسهم", "نفسيهما", "حزامه", "سترته", "حزامها", "احزمتهم");

  private Needs() {}

  /** Whether the act has what its word needs. */
  static boolean met(ActBuilder act, List<Chunk> chunks, List<ActBuilder> acts) {
    return switch (act.lexeme.word().needs()) {
      case "" -> true;
      case "on" -> near(act, chunks, c -> c.preposition() == Preposition.ON);
      case "weapon" -> hasWeapon(act, chunks);
      case "strike" ->
          act.has(Role.TARGET)
              || act.has(Role.PLACE) && act.has(Role.ACTOR)
              || !act.means.isEmpty();
      case "shell" -> act.has(Role.TARGET);
      case "people" -> act.has(Role.VICTIM) || act.has(Role.TARGET) || counted(act);
      case "people_or_place" -> act.has(Role.VICTIM) || act.has(Role.TARGET) || act.has(Role.PLACE);
      case "hosted" ->
          acts.stream().anyMatch(a -> a != act && a.mergedInto == null && CasualtyReader.isHost(a));
      case "place" ->
          armed(act, chunks) && near(act, chunks, c -> c.is(Chunk.Kind.PLACE))
              || act.has(Role.TARGET)
                  && near(act, chunks, c -> c.is(Chunk.Kind.PLACE) || isSite(c));
      case "place_to" -> near(act, chunks, Needs::isHands) && act.has(Role.TARGET);
      case "control" -> near(act, chunks, c -> c.form().contains("سيطر"));
      case "armed", "forces" -> armed(act, chunks);
      case "crowd" -> crowd(chunks);
      case "crowd_act" -> crowd(chunks) && acts.size() > 0;
      case "clash" -> act.has(Role.ACTOR) && !isTalk(act) || act.finite || act.lexeme.plural();
      case "attack" ->
          acts.stream()
                  .anyMatch(a -> a != act && !CasualtyReader.isHarm(a) && CasualtyReader.isHost(a))
              || armed(act, chunks);
      case "truce" -> armed(act, chunks);
      case "by_weapon" -> act.has(Role.WEAPON);
      case "armed_from" ->
          armed(act, chunks)
              && chunks.stream()
                  .anyMatch(c -> c.is(Chunk.Kind.PLACE) && c.preposition() == Preposition.FROM);
      case "armed_words" -> true;
      case "fire" -> near(act, chunks, c -> FIRE.contains(c.form()));
      case "himself" -> near(act, chunks, c -> HIMSELF.contains(c.form()));
      case "site" -> act.has(Role.TARGET) && chunks.stream().anyMatch(Needs::isSite);
      default -> true;
    };
  }

  private static boolean isTalk(ActBuilder act) {
    return act.reality == Reality.TRAP;
  }

  private static boolean hasWeapon(ActBuilder act, List<Chunk> chunks) {
    if (act.has(Role.WEAPON)) {
      return true;
    }
    int i = act.trigger.index();
    for (int j = i + 1; j < chunks.size() && j <= i + 5; j++) {
      Chunk chunk = chunks.get(j);
      if (chunk.isVerb() || Clauses.isBoundary(chunk)) {
        return false;
      }
      if (chunk.is(Chunk.Kind.WEAPON) && chunk.preposition() != Preposition.BY) {
        return true;
      }
    }
    return false;
  }

  private static boolean counted(ActBuilder act) {
    Quantity count = act.trigger.count();
    return count != null;
  }

  private static boolean near(
      ActBuilder act, List<Chunk> chunks, java.util.function.Predicate<Chunk> wanted) {
    int i = act.trigger.index();
    for (int j = i + 1; j < chunks.size() && j <= i + 6; j++) {
      Chunk chunk = chunks.get(j);
      if (wanted.test(chunk)) {
        return true;
      }
      if (chunk.isVerb() || Clauses.isBoundary(chunk)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isHands(Chunk chunk) {
    return switch (chunk.form()) {
      case "يد", "ايدي", "بيد", "بايدي", "قبضه", "لصالح", "ايادي" -> true;
      default -> chunk.is(Chunk.Kind.SIDE) && chunk.preposition() == Preposition.BY;
    };
  }

  private static boolean isSite(Chunk chunk) {
    SideMention side = chunk.side();
    return side != null && side.party().kind() == PartyKind.SITE;
  }

  private static boolean armed(ActBuilder act, List<Chunk> chunks) {
    if (act.fillers.stream().map(Filler::chunk).anyMatch(Needs::isArmed)) {
      return true;
    }
    return Clauses.topic(chunks, act.trigger).stream().anyMatch(Needs::isArmed);
  }

  private static boolean isArmed(Chunk chunk) {
    SideMention side = chunk.side();
    return side != null && Kinds.armed(side.party().kind());
  }

  private static boolean crowd(List<Chunk> chunks) {
    return chunks.stream()
        .anyMatch(
            c -> {
              SideMention side = c.side();
              Lexeme.OfAct act = c.act();
              return side != null && side.party().kind() == PartyKind.CROWD
                  || act != null
                      && act.word().frame().actClass().equals("protest")
                      && act.word().needs().isEmpty();
            });
  }
}
