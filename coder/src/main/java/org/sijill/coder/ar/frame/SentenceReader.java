// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.frames.CueWord;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.frames.Frame;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.knowledge.morph.Voice;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.PartyKind;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/** Reads the acts of one sentence: chunks, roles, merges, casualties, reality, attribution. */
final class SentenceReader {
  private final Document document;
  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final List<SideMention> heard;
  private final List<ActBuilder> acts = new ArrayList<>();

  SentenceReader(
      Document document,
      Sentence sentence,
      Mentions mentions,
      Lexicon lexicon,
      List<SideMention> heard) {
    this.heard = heard;
    this.document = document;
    this.sentence = sentence;
    this.chunks = settled(new Chunker(document, sentence, mentions, lexicon).chunks());
  }

  /** Common words that only seldom tell an act are plain words where what they need is missing. */
  private static List<Chunk> settled(List<Chunk> read) {
    List<Chunk> out = new ArrayList<>(read);
    for (Chunk chunk : read) {
      List<Lexeme.OfAct> readings = chunk.actReadings();
      if (!readings.isEmpty()
          && readings.stream().allMatch(r -> Needs.isSeldom(r.word().needs()))
          && readings.stream().noneMatch(r -> tells(read, chunk, r))) {
        out.set(chunk.index(), chunk.plain());
      }
    }
    return List.copyOf(out);
  }

  private static boolean tells(List<Chunk> chunks, Chunk chunk, Lexeme.OfAct reading) {
    ActBuilder trial = new ActBuilder(chunk, reading);
    new RoleFiller(chunks, trial, false).fill();
    return Needs.met(trial, chunks, List.of());
  }

  /** What the sentence tells. */
  SentenceActs read() {
    for (Chunk chunk : chunks) {
      Lexeme.OfAct lexeme = chunk.act();
      if (lexeme != null) {
        acts.add(new ActBuilder(chunk, fitting(chunk, lexeme)));
      }
    }
    if (acts.isEmpty()) {
      Quantity zeros = new CasualtyReader(chunks, acts).zeros();
      return new SentenceActs(sentence, List.of(), Outline.of(chunks, acts), zeros);
    }
    new Merger(chunks, acts).run();
    carrySubjects();
    announcers();
    acts.forEach(SentenceReader::armByAir);
    acts.removeIf(act -> act.mergedInto == null && !Needs.met(act, chunks, acts));
    CasualtyReader casualties = new CasualtyReader(chunks, acts);
    casualties.run();
    shareLeftovers();
    markBombers();
    new RealityReader(document, sentence, chunks, acts).run();
    Quantity unharmed = casualties.zeros();
    new AttributionReader(chunks, acts, heard).run();
    markOthers();
    List<Act> out = new ArrayList<>();
    for (ActBuilder act : acts) {
      if (act.mergedInto == null) {
        out.add(act.build(sentence));
      }
    }
    return new SentenceActs(sentence, List.copyOf(out), Outline.of(chunks, acts), unharmed);
  }

  /** A bomber named beside an explosion died setting it off. */
  private void markBombers() {
    boolean bomber =
        chunks.stream().anyMatch(c -> c.form().contains("انتحاري") && c.is(Chunk.Kind.SIDE));
    for (ActBuilder act : acts) {
      if (bomber && act.mergedInto == null && act.frame.actClass().equals("explosion")) {
        act.sub = SubEventType.SUICIDE_BOMB;
      }
    }
  }

  /** "stormed the post and captured ten": a joined verb without a subject keeps the one before. */
  private void carrySubjects() {
    ActBuilder before = null;
    for (ActBuilder act : acts) {
      boolean verb = act.isVerb() && act.mergedInto == null;
      Chunk first = verb && before == null && act.trigger.joined() ? firstSubject(act) : null;
      if (first != null && canCarry(act)) {
        act.fill(Role.ACTOR, first, "subject_carried_on");
      }
      boolean follows = act.trigger.joined() || before != null && newClause(before, act);
      if (verb && before != null && follows && canCarry(act)) {
        for (Chunk chunk : before.chunks(Role.ACTOR)) {
          act.fill(Role.ACTOR, chunk, "subject_carried_on");
        }
      }
      if (act.isVerb() && act.root().has(Role.ACTOR)) {
        before = act.root();
      }
    }
  }

  /** The first bare side of the sentence, the subject of a verb that tells no act: "entered". */
  private @org.jspecify.annotations.Nullable Chunk firstSubject(ActBuilder act) {
    for (int i = 0; i < act.trigger.index() && i < 3; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Chunk.Kind.SIDE) && chunk.preposition() == Preposition.NONE) {
        return Kinds.canAct(chunk) ? chunk : null;
      }
      if (chunk.is(Chunk.Kind.CUE) || chunk.is(Chunk.Kind.THAT) || chunk.is(Chunk.Kind.ACT)) {
        return null;
      }
    }
    return null;
  }

  /** "X began its attack, when it stormed ...": a clause of its own without a subject. */
  private boolean newClause(ActBuilder before, ActBuilder act) {
    boolean clause = false;
    for (int i = before.trigger.index() + 1; i < act.trigger.index(); i++) {
      Chunk chunk = chunks.get(i);
      clause |= chunk.is(Chunk.Kind.CLAUSE);
      if (chunk.is(Chunk.Kind.THAT)
          || chunk.is(Chunk.Kind.RELATIVE)
          || Clauses.isCue(chunk, CueWord.Cue.SAY)) {
        return false;
      }
    }
    return clause;
  }

  /** Acts that whoever announces them as verbal nouns has done himself. */
  private static final Set<String> OWN =
      Set.of(
          "capture",
          "fire_weapon",
          "launch",
          "intercept",
          "shoot_down",
          "defuse",
          "seize",
          "foil",
          "arrest",
          "hold",
          "capture_people",
          "air_raid",
          "air_strike",
          "shell",
          "target",
          "repel",
          "advance",
          "infiltrate",
          "destroy",
          "storm",
          "deploy",
          "withdraw",
          "abduct",
          "execute",
          "operation",
          "assassinate",
          "strike",
          "ambush",
          "release");

  /** "The army announces the capture of ...": who announces an act of his own has done it. */
  private void announcers() {
    for (ActBuilder act : acts) {
      boolean own =
          act.mergedInto == null
              && !act.isVerb()
              && OWN.contains(act.frame.name())
              && !act.has(Role.ACTOR)
              && switch (act.trigger.preposition()) {
                case NONE, ABOUT -> true;
                default -> false;
              };
      Chunk speaker = own ? announcer(act) : null;
      if (speaker != null && act.fillers.stream().noneMatch(f -> f.chunk().equals(speaker))) {
        act.fill(Role.ACTOR, speaker, "announces_own_act");
      }
    }
  }

  private @org.jspecify.annotations.Nullable Chunk announcer(ActBuilder act) {
    Chunk bare = null;
    for (int i = act.trigger.index() - 1; i >= 0 && i >= act.trigger.index() - 8; i--) {
      Chunk chunk = chunks.get(i);
      if (Clauses.isCue(chunk, CueWord.Cue.SAY) && chunk.isVerb()) {
        Chunk speaker =
            bare != null ? bare : Clauses.topic(chunks, chunk).stream().findFirst().orElse(null);
        return speaker != null && isForce(speaker) ? speaker : null;
      }
      if (Clauses.isBoundary(chunk)
          || chunk.isVerb()
          || chunk.is(Chunk.Kind.CUE)
          || chunk.is(Chunk.Kind.RELATIVE)) {
        return null;
      }
      if (chunk.is(Chunk.Kind.SIDE) && chunk.preposition() == Preposition.NONE) {
        bare = chunk;
      }
    }
    return null;
  }

  private static boolean isForce(Chunk chunk) {
    SideMention side = chunk.side();
    return side != null
        && (Kinds.armed(side.party().kind()) || side.party().kind() == PartyKind.GOVERNMENT);
  }

  /** An air force that strikes strikes from the air, though no raid is named. */
  private static void armByAir(ActBuilder act) {
    boolean strikes =
        switch (act.frame.actClass()) {
          case "attack", "strike", "launch", "kill", "destroy" -> act.means.isEmpty();
          default -> false;
        };
    for (Chunk chunk : strikes ? act.chunks(Role.ACTOR) : List.<Chunk>of()) {
      SideMention side = chunk.side();
      String text = side == null ? "" : Folding.fold(side.party().text());
      boolean air =
          text.contains("طيران")
              || text.contains("الجويه") && !text.contains("دفاع")
              || text.contains("سلاح الجو")
              || text.contains("مقاتلات")
              || text.contains("طايرات");
      if (air) {
        act.means.putIfAbsent(Weapon.AIRSTRIKE, chunk.span());
      }
    }
  }

  private static boolean canCarry(ActBuilder act) {
    Lexeme.OfAct lexeme = act.lexeme;
    return lexeme.verb() != null
        && lexeme.verb().voice() != Voice.PASSIVE
        && !act.has(Role.ACTOR)
        && !act.has(Role.WEAPON)
        && (act.has(Role.TARGET) || act.has(Role.VICTIM))
        && act.frame.roles(Frame.Way.SUBJECT).contains(Role.ACTOR);
  }

  /** The first act reading of a word whose needs its clause meets; the likeliest if none. */
  private Lexeme.OfAct fitting(Chunk chunk, Lexeme.OfAct likeliest) {
    List<Lexeme.OfAct> readings = chunk.actReadings();
    if (readings.size() > 1) {
      for (Lexeme.OfAct reading : readings) {
        if (tells(chunks, chunk, reading)) {
          return reading;
        }
      }
    }
    return likeliest;
  }

  /** Times and places of the sentence that no act has taken serve the acts that lack one. */
  private void shareLeftovers() {
    for (ActBuilder act : acts) {
      if (act.mergedInto != null) {
        continue;
      }
      if (act.times.isEmpty() && !toldAsEarlier(act)) {
        Chunk time = nearest(act, Chunk.Kind.TIME);
        TimeExpression expression = time == null ? null : time.time();
        if (time != null && expression != null) {
          act.times.add(isOfSaying(time, act) ? expression.reported() : expression);
          act.sharedTime = true;
        }
      }
      if (!act.has(Role.PLACE)) {
        Chunk place = nearest(act, Chunk.Kind.PLACE);
        if (place != null && place.preposition() != Preposition.FROM) {
          run(place).forEach(chunk -> act.fill(Role.PLACE, chunk, "place_of_sentence"));
        }
      }
    }
  }

  /** "after raids on X, Y was attacked on Friday": the day is not that of the raids. */
  private boolean toldAsEarlier(ActBuilder act) {
    if (chunks.subList(0, act.trigger.index()).stream().anyMatch(SentenceReader::leadsAway)) {
      return true;
    }
    Preposition preposition = act.trigger.preposition();
    if (preposition != Preposition.CAUSE && preposition != Preposition.APART) {
      return false;
    }
    int i = act.trigger.span().first() - 1;
    String before = i < sentence.first() ? "" : document.token(i).form();
    return AFTER.contains(before.startsWith("و") ? before.substring(1) : before);
  }

  /** "and that hours after". */
  private static boolean leadsAway(Chunk chunk) {
    return chunk.is(Chunk.Kind.CLAUSE) && chunk.form().endsWith("ذلك");
  }

  private static final Set<String> AFTER = Set.of("بعد", "قبل", "عقب", "غداه", "منذ");

  /** A place with those in apposition beside it: "in the village of A, south of B". */
  private List<Chunk> run(Chunk place) {
    int first = place.index();
    int last = place.index();
    while (first > 0 && chunks.get(first - 1).is(Chunk.Kind.PLACE) && !chunks.get(first).joined()) {
      first--;
    }
    while (last + 1 < chunks.size()
        && chunks.get(last + 1).is(Chunk.Kind.PLACE)
        && !chunks.get(last + 1).joined()) {
      last++;
    }
    return chunks.subList(first, last + 1);
  }

  private @org.jspecify.annotations.Nullable Chunk nearest(ActBuilder act, Chunk.Kind kind) {
    Chunk best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Chunk chunk : chunks) {
      if (!chunk.is(kind) || kind == Chunk.Kind.TIME && isOfOther(chunk, act)) {
        continue;
      }
      int distance = Math.abs(chunk.index() - act.trigger.index());
      int crossed = crossed(chunk, act.trigger);
      int taken = kind == Chunk.Kind.PLACE && isOthersTarget(chunk, act) ? 6 : 0;
      if (distance + crossed * 6 + taken < bestDistance) {
        best = chunk;
        bestDistance = distance + crossed * 6 + taken;
      }
    }
    return best;
  }

  /** Whether another act is done to a place. */
  private boolean isOthersTarget(Chunk place, ActBuilder act) {
    return acts.stream().anyMatch(a -> a != act && a.chunks(Role.TARGET).contains(place));
  }

  /** "said on Monday that ...", "reports confirmed today the killing of ...". */
  private boolean isOfSaying(Chunk time, ActBuilder act) {
    boolean said = false;
    for (int i = 0; i < act.trigger.index(); i++) {
      said |= Clauses.isCue(chunks.get(i), Cue.SAY);
    }
    return said && time.index() < act.trigger.index();
  }

  /**
   * A time that belongs to another clause further on: what is said after "that", what was before
   * "since" or "after" with a verb, the relative clause of another act.
   */
  private boolean isOfOther(Chunk time, ActBuilder act) {
    boolean other = RoleFiller.isSinceAnother(time) && act.trigger.index() < time.index();
    if (other) {
      return true;
    }
    for (int i = act.trigger.index() + 1; i < time.index(); i++) {
      Chunk chunk = chunks.get(i);
      boolean since = chunk.is(Chunk.Kind.CLAUSE) && SINCE.contains(chunk.form());
      if (chunk.is(Chunk.Kind.THAT) || since || chunk.is(Chunk.Kind.RELATIVE) && other) {
        return true;
      }
      other |= chunk.is(Chunk.Kind.ACT);
    }
    return false;
  }

  private int crossed(Chunk a, Chunk b) {
    int from = Math.min(a.index(), b.index());
    int to = Math.max(a.index(), b.index());
    int crossed = 0;
    for (int i = from + 1; i < to; i++) {
      if (Clauses.isBoundary(chunks.get(i)) || chunks.get(i).is(Chunk.Kind.RELATIVE)) {
        crossed++;
      }
    }
    return crossed;
  }

  private static final java.util.Set<String> SINCE = java.util.Set.of("منذ", "قبل", "بعد", "حتي");

  /** "another attack", "a separate incident". */
  private void markOthers() {
    for (ActBuilder act : acts) {
      int end = Math.min(chunks.size(), act.trigger.index() + 4);
      for (int i = act.trigger.index() + 1; i < end; i++) {
        if (chunks.get(i).is(Chunk.Kind.ACT)) {
          break;
        }
        if (OTHER.contains(chunks.get(i).form()) && !CasualtyReader.isHarm(act)) {
          act.root().another = true;
        }
      }
    }
  }

  private static final java.util.Set<String> OTHER =
      java.util.Set.of(
          "اخر", "اخري", "اخرين", "اخران", "منفصل", "منفصله", "مماثل", "مماثله", "مشابه");
}
