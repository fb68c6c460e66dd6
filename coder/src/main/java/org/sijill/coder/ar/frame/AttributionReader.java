// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.knowledge.frames.CueWord.Cue;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.PartyKind;

/** Reads who says so, who claims and who is blamed, and gives it to the acts it speaks of. */
final class AttributionReader {
  private final List<Chunk> chunks;
  private final List<ActBuilder> acts;

  /** Who spoke in the sentence before, for verbs of saying that name nobody. */
  private final List<SideMention> heard;

  AttributionReader(List<Chunk> chunks, List<ActBuilder> acts, List<SideMention> heard) {
    this.chunks = chunks;
    this.acts = acts;
    this.heard = heard;
  }

  void run() {
    for (Chunk chunk : chunks) {
      if (Clauses.isCue(chunk, Cue.SAY)) {
        say(chunk);
      } else if (Clauses.isCue(chunk, Cue.SOURCE_OF)) {
        sourceOf(chunk);
      } else if (Clauses.isCue(chunk, Cue.CLAIM)) {
        claim(chunk);
      } else if (Clauses.isCue(chunk, Cue.ACCUSE)) {
        accuse(chunk);
      } else if (Clauses.isCue(chunk, Cue.DENY)) {
        deny(chunk);
      }
    }
    headlineSource();
    acts.forEach(AttributionReader::claimantsAreNoSources);
  }

  /** Who claims an act speaks for itself and is not cited for it. */
  private static void claimantsAreNoSources(ActBuilder act) {
    act.sources.removeIf(
        source -> act.claimants.stream().anyMatch(c -> c.span().equals(source.span())));
  }

  private void say(Chunk verb) {
    List<SideMention> speakers = speakers(verb);
    if (speakers.isEmpty() && verb.isVerb() && verb.index() <= 1) {
      speakers = heard;
    }
    for (ActBuilder act : acts) {
      if (spokenOf(verb, act)) {
        act.root().sources.addAll(speakers);
      }
    }
  }

  /** The subject of a verb of saying: the first speaker after it, or the topic before it. */
  private List<SideMention> speakers(Chunk verb) {
    List<SideMention> out = new ArrayList<>();
    for (int i = verb.index() + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      boolean stop =
          Clauses.isBoundary(chunk) || chunk.isVerb() || chunk.is(Chunk.Kind.ACT) || !out.isEmpty();
      if (stop) {
        break;
      }
      SideMention side = speaker(chunk);
      if (side != null && chunk.preposition() == Preposition.NONE) {
        out.add(named(chunk, side));
        chain(chunk, out);
      }
    }
    if (out.isEmpty()) {
      for (Chunk chunk : Clauses.topic(chunks, verb)) {
        SideMention side = speaker(chunk);
        if (side != null && out.isEmpty()) {
          out.add(side);
        }
      }
    }
    if (out.isEmpty()) {
      speakerAfterComma(verb).ifPresent(out::add);
    }
    return out;
  }

  /** "..., and the ministry announces": the group right before the verb that opens its clause. */
  private Optional<SideMention> speakerAfterComma(Chunk verb) {
    int i = verb.index() - 1;
    if (!verb.isVerb() || i < 1) {
      return Optional.empty();
    }
    Chunk chunk = chunks.get(i);
    boolean opens =
        chunk.preposition() == Preposition.NONE
            && (chunks.get(i - 1).is(Chunk.Kind.PUNCT) || chunk.joined());
    return opens ? Optional.ofNullable(speaker(chunk)) : Optional.empty();
  }

  /**
   * "the agency quotes an officer", "an officer told the agency", "the army and the police said":
   * who stands with the speaker before what is said.
   */
  private void chain(Chunk first, List<SideMention> out) {
    for (int i = first.index() + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (Clauses.isBoundary(chunk) || chunk.isVerb() || chunk.is(Chunk.Kind.ACT)) {
        return;
      }
      SideMention side = speaker(chunk);
      if (side == null) {
        continue;
      }
      boolean also =
          switch (chunk.preposition()) {
            case ABOUT -> true;
            case TO -> side.party().kind() == PartyKind.MEDIA;
            case NONE -> chunk.joined() && i == first.index() + 1;
            default -> false;
          };
      if (also && !out.contains(side)) {
        out.add(side);
      }
    }
  }

  /** "the governor's deputy, So-and-so": the name that follows a title stands for both. */
  private SideMention named(Chunk title, SideMention side) {
    int next = title.index() + 1;
    if (next < chunks.size()
        && chunks.get(next).is(Chunk.Kind.PUNCT)
        && !chunks.get(next).colon()) {
      next++;
    }
    SideMention name = next < chunks.size() ? chunks.get(next).side() : null;
    boolean person =
        name != null
            && name.form() == SideMention.Form.PERSON
            && chunks.get(next).preposition() == Preposition.NONE
            && !chunks.get(next).joined();
    return person && name != null ? name : side;
  }

  private static @Nullable SideMention speaker(Chunk chunk) {
    SideMention side = chunk.side();
    if (side == null) {
      return null;
    }
    return switch (side.party().kind()) {
      case SITE, PRISONERS, GUNMEN -> null;
      default -> side;
    };
  }

  /** What a verb of saying speaks of: what follows it; or the whole sentence, if it closes it. */
  private boolean spokenOf(Chunk verb, ActBuilder act) {
    return act.trigger.index() > verb.index()
        || acts.stream().noneMatch(other -> other.trigger.index() > verb.index());
  }

  private void sourceOf(Chunk cue) {
    for (int i = cue.index() + 1; i < chunks.size() && i < cue.index() + 8; i++) {
      Chunk chunk = chunks.get(i);
      SideMention side = speaker(chunk);
      if (side != null) {
        acts.forEach(act -> act.root().sources.add(side));
        return;
      }
      if (chunk.is(Chunk.Kind.PUNCT) || chunk.is(Chunk.Kind.ACT)) {
        return;
      }
    }
  }

  private void claim(Chunk cue) {
    SideMention claimant = null;
    for (int i = cue.index() + 1; i < chunks.size() && claimant == null; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Chunk.Kind.ACT) || chunk.isVerb() || chunk.is(Chunk.Kind.CLAUSE)) {
        break;
      }
      claimant = claimant(chunk);
    }
    for (int i = cue.index() - 1; i >= 0 && claimant == null; i--) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Chunk.Kind.CLAUSE)) {
        break;
      }
      claimant = claimant(chunk);
    }
    if (claimant != null) {
      SideMention found = claimant;
      acts.forEach(act -> act.root().claimants.add(found));
    }
  }

  private static @Nullable SideMention claimant(Chunk chunk) {
    SideMention side = chunk.side();
    return side != null
            && (Kinds.armed(side.party().kind()) || side.party().kind() == PartyKind.PARTY)
        ? side
        : null;
  }

  private void accuse(Chunk cue) {
    SideMention accused = null;
    int sides = 0;
    for (int i = cue.index() + 1; i < chunks.size() && accused == null; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.is(Chunk.Kind.CLAUSE) || chunk.isVerb()) {
        break;
      }
      if (chunk.side() != null && Kinds.canAct(chunk)) {
        sides++;
        boolean subjectBefore = !Clauses.topic(chunks, cue).isEmpty();
        boolean to = chunk.preposition() == Preposition.TO || chunk.preposition() == Preposition.OF;
        if (sides == 2 || subjectBefore || to) {
          accused = chunk.side();
        }
      }
    }
    if (accused != null) {
      SideMention found = accused;
      acts.forEach(act -> act.root().accused.add(found));
    }
  }

  private void deny(Chunk cue) {
    for (ActBuilder act : acts) {
      boolean near = act.trigger.index() > cue.index() && act.trigger.index() <= cue.index() + 5;
      if (near && act.root().reality == Reality.REAL) {
        act.root().reality = Reality.DENIED;
      }
    }
  }

  /** A country's own name before a colon says where, not who. */
  private static boolean isDateline(SideMention side) {
    String name = side.party().nameAr();
    return side.party().kind() == PartyKind.COUNTRY
        && name != null
        && Folding.fold(side.party().text()).equals(Folding.fold(name));
  }

  /** "The army: two soldiers killed": who stands before the first colon says what follows. */
  private void headlineSource() {
    for (int i = 1; i < chunks.size() && i <= 3; i++) {
      Chunk chunk = chunks.get(i);
      SideMention side = speaker(chunks.get(i - 1));
      if (chunk.is(Chunk.Kind.PUNCT) && chunk.colon() && side != null && !isDateline(side)) {
        acts.forEach(act -> act.root().sources.add(side));
        return;
      }
    }
  }
}
