// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Casualty.Harm;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.frames.Frame;
import org.sijill.knowledge.frames.Frame.Role;

/**
 * Reads the people killed and hurt in a sentence and finds the act that did it: the act that the
 * words of cause lead to, that a verb of result leads from, or the only one there.
 */
final class CasualtyReader {
  private static final Set<String> HARM = Set.of("kill", "die", "wound", "hurt", "casualties");
  private static final Set<String> HOSTS =
      Set.of(
          "attack",
          "strike",
          "operation",
          "launch",
          "land",
          "shooting",
          "explosion",
          "clash",
          "storm",
          "capture",
          "fall",
          "assassinate",
          "execute",
          "melee",
          "chemical",
          "disperse",
          "riot",
          "protest",
          "abduct",
          "incident",
          "damage",
          "intercept",
          "destroy");

  /** Words that put people beside the victims: "in addition to", "besides". */
  private static final Set<String> BESIDES =
      Set.of("اضافه", "بالاضافه", "فضلا", "علاوه", "جانب", "عدا");

  private static final Set<String> ALSO = Set.of("ايضا", "كذلك");

  private final List<Chunk> chunks;
  private final List<ActBuilder> acts;

  CasualtyReader(List<Chunk> chunks, List<ActBuilder> acts) {
    this.chunks = chunks;
    this.acts = acts;
  }

  /** Whether a kind of act is harm to people as such. */
  static boolean isHarm(ActBuilder act) {
    return HARM.contains(act.frame.actClass());
  }

  /** Whether a kind of act can harm people. */
  static boolean isHost(ActBuilder act) {
    return canHarm(act.frame);
  }

  /** Whether acts of a frame can harm people. */
  static boolean canHarm(Frame frame) {
    return HOSTS.contains(frame.actClass());
  }

  /** Attaches every casualty of the sentence; those without a host stay acts of their own. */
  void run() {
    ActBuilder previous = null;
    ActBuilder previousHost = null;
    for (ActBuilder act : acts) {
      if (!isHarm(act)) {
        continue;
      }
      act.casualties.addAll(read(act));
      ActBuilder host = host(act);
      if (host == null && previous != null && coordinated(previous, act)) {
        host = previousHost == null ? previous : previousHost;
      }
      if (host != null && host.root() != act) {
        give(act, host.root());
      }
      previous = act;
      previousHost = act.mergedInto;
    }
    murders();
  }

  /** An assassination or an execution kills whom it is done to, unless told to have failed. */
  private void murders() {
    for (ActBuilder act : acts) {
      boolean murder =
          switch (act.frame.name()) {
            case "assassinate", "execute", "behead", "massacre" -> true;
            default -> false;
          };
      if (!murder || act.mergedInto != null || !act.casualties.isEmpty() || isAttempt(act)) {
        continue;
      }
      List<Chunk> victims = act.chunks(Role.VICTIM);
      for (Chunk victim : victims) {
        act.casualties.add(casualty(Harm.KILLED, victim.count(), victim, "victims_of_murder"));
      }
    }
  }

  private static void give(ActBuilder act, ActBuilder host) {
    boolean actors = host.has(Role.ACTOR);
    host.casualties.addAll(act.casualties);
    act.casualties.clear();
    List<Filler> kept = new ArrayList<>();
    for (Filler filler : act.fillers) {
      boolean keep =
          switch (filler.role()) {
            case ACTOR -> !actors;
            case VICTIM, TARGET, PLACE, WEAPON -> true;
            default -> false;
          };
      if (keep) {
        kept.add(filler);
      }
    }
    act.fillers.clear();
    act.fillers.addAll(kept);
    host.absorb(act);
  }

  private boolean coordinated(ActBuilder before, ActBuilder act) {
    for (int i = before.trigger.index() + 1; i <= act.trigger.index(); i++) {
      Chunk chunk = chunks.get(i);
      if (Clauses.isBoundary(chunk) || chunk.is(Chunk.Kind.RELATIVE)) {
        return false;
      }
    }
    return act.trigger.joined() || act.trigger.index() - before.trigger.index() <= 3;
  }

  private @Nullable ActBuilder host(ActBuilder act) {
    ActBuilder cause = causeRight(act);
    if (cause != null) {
      return cause;
    }
    ActBuilder left = hostLeft(act);
    if (left != null) {
      return left;
    }
    return onlyHost(act);
  }

  /** "killed in, by, because of, during an attack". */
  private @Nullable ActBuilder causeRight(ActBuilder act) {
    for (int i = act.trigger.index() + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (Clauses.isBoundary(chunk) || chunk.isVerb() && !isHarmVerb(chunk)) {
        return null;
      }
      ActBuilder found = chunk.is(Chunk.Kind.ACT) ? Clauses.at(acts, chunk) : null;
      if (found != null && isHost(found)) {
        return switch (chunk.preposition()) {
          case CAUSE, IN, BY, ABOUT, NONE, FROM -> found;
          default -> null;
        };
      }
    }
    return null;
  }

  private boolean isHarmVerb(Chunk chunk) {
    ActBuilder act = Clauses.at(acts, chunk);
    return act != null && isHarm(act);
  }

  /** An act to the left that a verb of result, or the verb of harm itself, leads from. */
  private @Nullable ActBuilder hostLeft(ActBuilder act) {
    boolean result = act.isVerb() && Clauses.takesActSubject(act);
    for (int i = act.trigger.index() - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (Clauses.isCue(chunk, Cue.RESULT)) {
        result = true;
      }
      ActBuilder found = chunk.is(Chunk.Kind.ACT) ? Clauses.at(acts, chunk) : null;
      if (found != null && isHost(found)) {
        boolean led = result || isSubjectOfResult(chunk);
        return led && !isElsewhere(act, found) ? found : null;
      }
      if (chunk.is(Chunk.Kind.CUE) && Clauses.isCue(chunk, Cue.SAY) && !result) {
        return null;
      }
    }
    return null;
  }

  /** "the fighting left": whether a verb of result stands right before its subject. */
  private boolean isSubjectOfResult(Chunk noun) {
    for (int i = noun.index() - 1; i >= 0 && i >= noun.index() - 2; i--) {
      Chunk chunk = chunks.get(i);
      if (Clauses.isCue(chunk, Cue.RESULT)) {
        return noun.preposition() == Preposition.NONE;
      }
      if (!chunk.is(Chunk.Kind.WORD) && !chunk.is(Chunk.Kind.MODIFIER)) {
        return false;
      }
    }
    return false;
  }

  private @Nullable ActBuilder onlyHost(ActBuilder act) {
    ActBuilder only = null;
    for (ActBuilder other : acts) {
      if (other != act && other.mergedInto == null && isHost(other)) {
        if (only != null) {
          return null;
        }
        only = other;
      }
    }
    return only != null && only.reality == Reality.REAL && !isElsewhere(act, only) ? only : null;
  }

  /** "took the hills, while nine were killed in the town": another clause with its own place. */
  private boolean isElsewhere(ActBuilder act, ActBuilder host) {
    int from = Math.min(act.trigger.index(), host.trigger.index());
    int to = Math.max(act.trigger.index(), host.trigger.index());
    boolean own = act.has(Role.PLACE) && host.has(Role.PLACE) || hasAgent(act);
    return own && chunks.subList(from, to).stream().anyMatch(c -> c.is(Chunk.Kind.CLAUSE));
  }

  /** "killed at the hands of ...". */
  private static boolean hasAgent(ActBuilder act) {
    return act.isVerb()
        && act.chunks(Role.ACTOR).stream().anyMatch(c -> c.preposition() == Preposition.AGENT);
  }

  private List<Casualty> read(ActBuilder act) {
    List<Casualty> out = new ArrayList<>();
    if (isAttempt(act)) {
      return out;
    }
    Quantity own = act.trigger.count();
    if (act.frame.actClass().equals("casualties")) {
      if (own != null) {
        out.add(casualty(harm(act, own), own, act.trigger, "counted_casualties"));
      }
      return out;
    }
    List<Chunk> victims = new ArrayList<>(act.chunks(Role.VICTIM));
    if (victims.isEmpty() && own == null) {
      victims.addAll(afterDefiniteCause(act));
    }
    victims.addAll(besides(victims));
    for (Chunk victim : victims) {
      boolean first = victims.indexOf(victim) == 0;
      Quantity count = victim.count() == null && first ? own : victim.count();
      boolean joined = !first && victim.joined() && count == null;
      String rule = joined ? Casualty.JOINED : also(act) ? Casualty.ALSO : "victims_of_act";
      out.add(casualty(harm(act, count), count, victim, rule));
    }
    if (victims.isEmpty() && own != null) {
      out.add(casualty(harm(act, own), own, act.trigger, "counted_act"));
    }
    return out;
  }

  /**
   * "were killed in the clashes thirty members": a noun with the article has no genitive, so that
   * the people after it are the verb's.
   */
  private List<Chunk> afterDefiniteCause(ActBuilder act) {
    int i = act.trigger.index() + 1;
    if (!act.isVerb() || i + 1 >= chunks.size() || !chunks.get(i).is(Chunk.Kind.ACT)) {
      return List.of();
    }
    ActBuilder cause = Clauses.at(acts, chunks.get(i));
    Chunk victim = chunks.get(i + 1);
    boolean fits =
        cause != null
            && chunks.get(i).definite()
            && chunks.get(i).preposition() == Preposition.IN
            && victim.isNominal()
            && isPeople(victim)
            && victim.preposition() == Preposition.NONE;
    if (!fits || cause == null) {
      return List.of();
    }
    List<Chunk> out = new ArrayList<>(List.of(victim));
    for (int j = i + 2; j < chunks.size() && chunks.get(j).joined(); j++) {
      if (!chunks.get(j).is(Chunk.Kind.SIDE)) {
        break;
      }
      out.add(chunks.get(j));
    }
    cause.fillers.removeIf(f -> out.contains(f.chunk()));
    out.forEach(chunk -> act.fill(Role.VICTIM, chunk, "victim_after_cause"));
    return out;
  }

  /** "thirteen soldiers, in addition to three workers": those named beside the victims. */
  private List<Chunk> besides(List<Chunk> victims) {
    List<Chunk> out = new ArrayList<>();
    int from = victims.isEmpty() ? chunks.size() : victims.get(victims.size() - 1).index() + 1;
    for (int i = from; i < chunks.size() && i <= from + 4; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Chunk.Kind.WORD) && BESIDES.contains(chunk.form())) {
        Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
        if (next != null && next.isNominal() && next.count() != null && isPeople(next)) {
          out.add(next);
        }
        return out;
      }
      if (!chunk.is(Chunk.Kind.PUNCT) && !chunk.is(Chunk.Kind.WORD)) {
        return out;
      }
    }
    return out;
  }

  private static boolean isPeople(Chunk chunk) {
    Quantity count = chunk.count();
    return count != null && count.counted() == Counted.PEOPLE;
  }

  /** "were killed too", "also killed were". */
  private boolean also(ActBuilder act) {
    int i = act.trigger.index();
    return i + 1 < chunks.size() && ALSO.contains(chunks.get(i + 1).form())
        || i > 0 && ALSO.contains(chunks.get(i - 1).form());
  }

  /** "an attempt to kill" harms nobody yet. */
  private boolean isAttempt(ActBuilder act) {
    int i = act.trigger.index();
    return i > 0 && chunks.get(i - 1).form().contains("محاول");
  }

  private static Casualty casualty(
      Harm harm, @Nullable Quantity quantity, Chunk chunk, String rule) {
    SideMention side = chunk.side();
    return new Casualty(harm, quantity, side, chunk.span(), rule);
  }

  private Harm harm(ActBuilder act, @Nullable Quantity quantity) {
    Counted counted = quantity == null ? Counted.UNKNOWN : quantity.counted();
    if (counted == Counted.DEAD_AND_INJURED || jointly(act)) {
      return Harm.BOTH;
    }
    return switch (act.frame.actClass()) {
      case "kill", "die" -> Harm.KILLED;
      case "wound", "hurt" -> Harm.INJURED;
      default -> byWord(act, counted);
    };
  }

  private static Harm byWord(ActBuilder act, Counted counted) {
    if (counted == Counted.DEAD) {
      return Harm.KILLED;
    }
    if (counted == Counted.INJURED) {
      return Harm.INJURED;
    }
    return switch (act.lexeme.word().forms().get(0)) {
      case "جريح", "مصاب", "إصابات" -> Harm.INJURED;
      default -> Harm.KILLED;
    };
  }

  /** "the killing and wounding of 25": two verbal nouns in a row share the victims. */
  private boolean jointly(ActBuilder act) {
    int i = act.trigger.index();
    ActBuilder next = i + 1 < chunks.size() ? Clauses.at(acts, chunks.get(i + 1)) : null;
    ActBuilder before = i > 0 ? Clauses.at(acts, chunks.get(i - 1)) : null;
    boolean withNext =
        next != null && isHarm(next) && next.trigger.joined() && !next.isVerb() && !act.isVerb();
    boolean withBefore =
        before != null
            && isHarm(before)
            && act.trigger.joined()
            && !act.isVerb()
            && !before.isVerb()
            && before.trigger.count() == null;
    return withNext && act.chunks(Role.VICTIM).isEmpty() && act.trigger.count() == null
        || withBefore;
  }

  /**
   * "without casualties": nobody was harmed by the last act before these words that has happened,
   * or else by the first one. For after it is known which acts happened.
   *
   * @return the words that no act of the sentence takes, or null
   */
  @Nullable Quantity zeros() {
    Quantity left = null;
    for (Chunk chunk : chunks) {
      Quantity quantity = chunk.count();
      if (quantity == null || quantity.form() != Quantity.Form.ZERO) {
        continue;
      }
      ActBuilder host = null;
      for (ActBuilder act : acts) {
        boolean real = act.root().reality != Reality.UNREAL && act.reality != Reality.UNREAL;
        if (real && isHost(act) && (host == null || act.trigger.index() < chunk.index())) {
          host = act;
        }
      }
      if (host != null) {
        host.root()
            .casualties
            .add(new Casualty(Harm.NONE, quantity, null, quantity.span(), Casualty.ZERO));
      } else {
        left = quantity;
      }
    }
    return left;
  }
}
