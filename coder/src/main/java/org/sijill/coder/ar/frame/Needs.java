// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import java.util.Set;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.knowledge.morph.Tense;
import org.sijill.knowledge.morph.Voice;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.PartyKind;
import org.sijill.model.Weapon;

/**
 * The conditions that words of several meanings must meet to tell an act: column {@code needs} of
 * acts.tsv.
 */
final class Needs {
  private static final WordSets WORDS = WordSets.arabic();
  private static final java.util.Set<String> AIM = WORDS.of("protest_aim");
  private static final Set<String> FIRE = WORDS.of("fire");
  private static final Set<String> HIMSELF = WORDS.of("himself");
  private static final Set<String> ROAD = WORDS.of("road");
  private static final Set<String> DEAL = WORDS.of("deal");
  private static final Set<String> EDITING = WORDS.of("editing");
  private static final Set<String> BEATS = WORDS.of("beats");
  private static final Set<String> HALTED = WORDS.of("halted");
  private static final Set<String> DOOM = WORDS.of("doom");
  private static final Set<String> TYRES = WORDS.of("tyres");
  private static final Set<String> TRADE = WORDS.of("trade");
  private static final Set<String> LIVES = WORDS.of("lives");
  private static final Set<String> ARMS = WORDS.of("arms");
  private static final Set<String> POST = WORDS.of("post");
  private static final Set<String> NEW_FORCE = WORDS.of("new_force");
  private static final Set<String> POWER = WORDS.of("power");
  private static final Set<String> NO_FIGHT = WORDS.of("no_fight");
  private static final Set<String> WITHOUT = WORDS.of("without");
  private static final Set<String> SEXUAL = WORDS.of("sexual");
  private static final Set<String> BEREAVED = WORDS.of("bereaved");

  private Needs() {}

  /** Whether a need is that of common words that seldom tell an act: arrive, enter, set up. */
  static boolean isSeldom(String need) {
    return switch (need) {
      case "post",
          "force_new",
          "troops",
          "troops_counted",
          "power",
          "unopposed",
          "sexual",
          "fire" ->
          true;
      default -> false;
    };
  }

  /** Whether the act has what its word needs. */
  static boolean met(ActBuilder act, List<Chunk> chunks, List<ActBuilder> acts) {
    return met(act.lexeme.word().needs(), act, chunks, acts);
  }

  private static boolean met(
      String need, ActBuilder act, List<Chunk> chunks, List<ActBuilder> acts) {
    return switch (need) {
      case "" -> true;
      case "on" -> near(act, chunks, c -> c.preposition() == Preposition.ON);
      case "weapon" -> hasWeapon(act, chunks);
      case "strike" ->
          isStroke(act, chunks)
              && (!act.means.isEmpty() || act.has(Role.ACT) || strikes(act, chunks));
      case "shell" -> act.has(Role.TARGET);
      case "people" ->
          act.has(Role.VICTIM)
              || act.has(Role.TARGET)
              || counted(act)
              || isPassive(act) && act.has(Role.WEAPON);
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
      case "by_weapon" -> act.has(Role.WEAPON) && (!isPassive(act) || act.has(Role.TARGET));
      case "armed_from" ->
          armed(act, chunks)
              && chunks.stream()
                  .anyMatch(c -> c.is(Chunk.Kind.PLACE) && c.preposition() == Preposition.FROM);
      case "armed_words" -> true;
      case "doom" -> near(act, chunks, c -> DOOM.contains(c.form()));
      case "lives" -> near(act, chunks, c -> LIVES.contains(c.form()));
      case "tyres" -> near(act, chunks, c -> TYRES.contains(c.form()));
      case "harmed" -> acts.stream().anyMatch(a -> a != act && CasualtyReader.isHarm(a));
      case "fire" -> near(act, chunks, c -> FIRE.contains(c.form()));
      case "himself" -> near(act, chunks, c -> HIMSELF.contains(c.form()));
      case "detain" -> holdsPeople(act, chunks) && !leadsTo(act, chunks, HALTED);
      case "grasp" -> near(act, chunks, c -> c.preposition() == Preposition.ON && isPerson(c));
      case "hold" ->
          near(act, chunks, c -> c.preposition() == Preposition.ON) && isLand(act, chunks);
      case "perished" ->
          act.lexeme.verb() != null
              && act.lexeme.verb().tense() == Tense.PERFECT
              && met("people", act, chunks, acts)
              && met("hosted", act, chunks, acts);
      case "battle" ->
          act.has(Role.ACTOR) && armed(act, chunks)
              || act.trigger.count() != null
              || act.lexeme.plural()
              || chunks.stream().anyMatch(c -> isArmed(c) || c.is(Chunk.Kind.WEAPON))
              || near(act, chunks, c -> c.is(Chunk.Kind.PLACE));
      case "casualty" -> act.lexeme.plural() || !follows(act, chunks, BEREAVED);
      case "protest" -> !act.trigger.form().endsWith("احتجاجا") || carried(act, chunks);
      case "onward" -> armed(act, chunks) && !before(act, chunks, Preposition.BY);
      case "raid" ->
          near(act, chunks, c -> c.preposition() == Preposition.ON) && canFly(act, chunks);
      case "bomb" -> act.has(Role.WEAPON) || act.has(Role.TARGET) || armed(act, chunks);
      case "armed_people" ->
          armed(act, chunks) && (act.has(Role.VICTIM) || act.has(Role.TARGET)) && armedVictim(act);
      case "soldiers" -> armedVictim(act) || byGunmen(act);
      case "liberate" -> met("place", act, chunks, acts) && !follows(act, chunks, EDITING);
      case "people_knife" ->
          act.has(Role.VICTIM) || act.means.keySet().stream().anyMatch(w -> w == Weapon.KNIFE);
      case "road" ->
          crowd(chunks) && (near(act, chunks, c -> ROAD.contains(c.form())) || act.has(Role.PLACE));
      case "stroke" -> isStroke(act, chunks);
      case "deal" ->
          sides(chunks)
              && !near(act, chunks, c -> TRADE.contains(Lexicon.bare(c.form())))
              && near(act, chunks, c -> isTruce(c) || DEAL.contains(c.form()));
      case "place_next" -> nextPlace(act, chunks);
      case "forces_sent" -> act.chunks(Role.TARGET).stream().anyMatch(Needs::isArmed);
      case "arms" -> hasWeapon(act, chunks) || near(act, chunks, Needs::isArms);
      case "post" ->
          strikes(act, chunks) && near(act, chunks, c -> POST.contains(Lexicon.bare(headOf(c))));
      case "force_new" ->
          strikes(act, chunks)
              && near(act, chunks, c -> NEW_FORCE.contains(Lexicon.bare(headOf(c))));
      case "troops" -> troopsGo(act, chunks);
      case "troops_counted" ->
          troopsGo(act, chunks) && chunks.stream().anyMatch(c -> isArmed(c) && c.count() != null);
      case "power" -> near(act, chunks, c -> POWER.contains(c.form()));
      case "unopposed" -> armed(act, chunks) && act.has(Role.PLACE) && unopposed(chunks);
      case "sexual" -> near(act, chunks, c -> SEXUAL.contains(c.form()));
      case "site" -> act.has(Role.TARGET) && chunks.stream().anyMatch(Needs::isSite);
      default -> true;
    };
  }

  /** Whether people are held: a company, a project or a flight is stopped and not detained. */
  private static boolean holdsPeople(ActBuilder act, List<Chunk> chunks) {
    boolean people =
        act.has(Role.VICTIM)
            || act.chunks(Role.TARGET).stream().anyMatch(Needs::isPerson)
            || counted(act);
    boolean ofWork = near(act, chunks, c -> c.preposition() == Preposition.ABOUT);
    return people && !ofWork;
  }

  private static boolean isPerson(Chunk chunk) {
    SideMention side = chunk.side();
    if (side == null) {
      return chunk.is(Chunk.Kind.QUANTITY)
          && chunk.count() != null
          && chunk.count().counted() == Quantity.Counted.PEOPLE;
    }
    return switch (side.party().kind()) {
      case SITE, COUNTRY, GOVERNMENT, BUSINESS, INTERNATIONAL, COALITION -> false;
      default -> true;
    };
  }

  /** Whether land, a place or a site is what is held, and not data, prices or a fire. */
  private static boolean isLand(ActBuilder act, List<Chunk> chunks) {
    return act.has(Role.PLACE)
        || act.has(Role.TARGET)
        || near(act, chunks, c -> c.is(Chunk.Kind.PLACE))
        || chunks.stream().anyMatch(Needs::isArmed);
  }

  private static boolean isPassive(ActBuilder act) {
    return act.lexeme.verb() != null && act.lexeme.verb().voice() == Voice.PASSIVE;
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
      boolean met = chunk.is(Chunk.Kind.SIDE) && chunk.preposition() == Preposition.OF;
      if (chunk.isVerb() || Clauses.isBoundary(chunk) || met) {
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
      default ->
          chunk.is(Chunk.Kind.SIDE)
              && (chunk.preposition() == Preposition.BY
                  || chunk.preposition() == Preposition.AGENT);
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

  /** "the army raided": an armed side, a state or aircraft do it. */
  private static boolean canFly(ActBuilder act, List<Chunk> chunks) {
    return act.has(Role.WEAPON) || strikes(act, chunks);
  }

  /** Whether an armed side or a state is the actor. */
  private static boolean strikes(ActBuilder act, List<Chunk> chunks) {
    return armed(act, chunks) || act.chunks(Role.ACTOR).stream().anyMatch(Needs::isState);
  }

  private static boolean isState(Chunk chunk) {
    SideMention side = chunk.side();
    return side != null
        && switch (side.party().kind()) {
          case COUNTRY, GOVERNMENT, COALITION -> true;
          default -> false;
        };
  }

  /** Whether those it is done to bear arms. */
  private static boolean armedVictim(ActBuilder act) {
    return act.chunks(Role.VICTIM).stream().anyMatch(Needs::isArmed)
        || act.chunks(Role.TARGET).stream().anyMatch(Needs::isArmed);
  }

  private static boolean byGunmen(ActBuilder act) {
    return act.isVerb() && act.chunks(Role.ACTOR).stream().anyMatch(Needs::isArmed);
  }

  /** Whether the word before it is one of a set. */
  private static boolean follows(ActBuilder act, List<Chunk> chunks, Set<String> words) {
    int i = act.trigger.index();
    return i > 0
        && act.trigger.preposition() == Preposition.NONE
        && words.contains(chunks.get(i - 1).form());
  }

  /** Whether the word after it is one of a set. */
  private static boolean precedes(ActBuilder act, List<Chunk> chunks, Set<String> words) {
    int i = act.trigger.index() + 1;
    return i < chunks.size() && words.contains(chunks.get(i).form());
  }

  /** Whether one of the two words after it is one of a set. */
  private static boolean leadsTo(ActBuilder act, List<Chunk> chunks, Set<String> words) {
    int i = act.trigger.index() + 1;
    return chunks.subList(i, Math.min(chunks.size(), i + 2)).stream()
        .anyMatch(c -> words.contains(c.form()));
  }

  /** Whether a preposition governs what stands right after it. */
  private static boolean before(ActBuilder act, List<Chunk> chunks, Preposition preposition) {
    int i = act.trigger.index() + 1;
    return i < chunks.size() && chunks.get(i).preposition() == preposition;
  }

  /** "they organised a protest", and not "in protest at". */
  private static boolean carried(ActBuilder act, List<Chunk> chunks) {
    int from = Math.max(0, act.trigger.index() - 3);
    return chunks.subList(from, act.trigger.index()).stream()
        .anyMatch(c -> Clauses.isCue(c, Cue.LIGHT) || Clauses.isCue(c, Cue.HAPPEN));
  }

  /** A stroke of arms, and not of the heart, of a player or of luck. */
  private static boolean isStroke(ActBuilder act, List<Chunk> chunks) {
    return !precedes(act, chunks, BEATS);
  }

  private static boolean isTruce(Chunk chunk) {
    Lexeme.OfAct other = chunk.act();
    return other != null
        && switch (other.word().frame().name()) {
          case "truce", "swap", "surrender", "evacuate", "release", "withdraw" -> true;
          default -> false;
        };
  }

  private static boolean sides(List<Chunk> chunks) {
    return chunks.stream().anyMatch(c -> c.is(Chunk.Kind.SIDE) || c.is(Chunk.Kind.PLACE));
  }

  /** Whether a place is what is handed over, and not what is told beside it. */
  private static boolean nextPlace(ActBuilder act, List<Chunk> chunks) {
    int i = act.trigger.index();
    for (int j = i + 1; j < chunks.size() && j <= i + 3; j++) {
      Chunk chunk = chunks.get(j);
      if (chunk.is(Chunk.Kind.PLACE) || isSite(chunk)) {
        return chunk.preposition() == Preposition.NONE;
      }
      if (chunk.isVerb() || Clauses.isBoundary(chunk) || chunk.is(Chunk.Kind.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isArms(Chunk chunk) {
    String form = chunk.form();
    String stem = form.startsWith("بال") ? form.substring(3) : Lexicon.bare(form);
    return ARMS.contains(stem) || stem.startsWith("ب") && ARMS.contains(stem.substring(1));
  }

  /** The first word of a chunk, which names what it is. */
  private static String headOf(Chunk chunk) {
    SideMention side = chunk.side();
    String text = side == null ? chunk.form() : Folding.foldWords(side.party().text());
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** Whether an armed side moves, and a place is told where to or from. */
  private static boolean troopsGo(ActBuilder act, List<Chunk> chunks) {
    return armed(act, chunks) && near(act, chunks, c -> c.is(Chunk.Kind.PLACE));
  }

  /** "without a fight". */
  private static boolean unopposed(List<Chunk> chunks) {
    for (int i = 1; i < chunks.size(); i++) {
      if (NO_FIGHT.contains(chunks.get(i).form()) && WITHOUT.contains(chunks.get(i - 1).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean crowd(List<Chunk> chunks) {
    return chunks.stream()
        .anyMatch(
            c -> {
              SideMention side = c.side();
              Lexeme.OfAct act = c.act();
              return side != null && side.party().kind() == PartyKind.CROWD
                  || AIM.contains(c.form())
                  || act != null
                      && act.word().frame().actClass().equals("protest")
                      && act.word().needs().isEmpty();
            });
  }
}
