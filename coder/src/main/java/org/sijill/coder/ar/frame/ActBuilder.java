// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.frames.Frame;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.knowledge.frames.ModifierWord;
import org.sijill.knowledge.frames.WeaponWord;
import org.sijill.model.Coded;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/** An act while its sentence is being read. Not thread-safe. */
final class ActBuilder {
  final Chunk trigger;
  final Lexeme.OfAct lexeme;
  final List<Filler> fillers = new ArrayList<>();
  final Set<TimeExpression> times = new LinkedHashSet<>();
  final Set<Span> triggers = new LinkedHashSet<>();
  final List<Casualty> casualties = new ArrayList<>();
  final Map<Weapon, Span> means = new LinkedHashMap<>();
  final Set<SideMention> sources = new LinkedHashSet<>();
  final Set<SideMention> claimants = new LinkedHashSet<>();
  final Set<SideMention> accused = new LinkedHashSet<>();
  Frame frame;
  Reality reality = Reality.REAL;
  @Nullable SubEventType sub;
  boolean finite;
  boolean another;

  /** Whether its times are only those that its sentence had left. */
  boolean sharedTime;

  /** The act that this one's words belong to, after a merge. */
  @Nullable ActBuilder mergedInto;

  ActBuilder(Chunk trigger, Lexeme.OfAct lexeme) {
    this.trigger = trigger;
    this.lexeme = lexeme;
    this.frame = lexeme.word().frame();
    this.finite = lexeme.verb() != null;
    triggers.add(trigger.span());
  }

  /** Itself, or the act that it was merged into. */
  ActBuilder root() {
    ActBuilder act = this;
    while (act.mergedInto != null) {
      act = act.mergedInto;
    }
    return act;
  }

  boolean isVerb() {
    return lexeme.verb() != null;
  }

  boolean has(Role role) {
    return fillers.stream().anyMatch(f -> f.role() == role);
  }

  List<Chunk> chunks(Role role) {
    return fillers.stream().filter(f -> f.role() == role).map(Filler::chunk).toList();
  }

  void fill(Role role, Chunk chunk, String rule) {
    if (fillers.stream().anyMatch(f -> f.chunk().equals(chunk) && f.role() == role)) {
      return;
    }
    fillers.add(new Filler(role, chunk, rule));
    if (chunk.lexeme() instanceof Lexeme.OfWeapon weapon) {
      arm(weapon.word(), chunk.span());
    }
  }

  /**
   * Puts a name in the place of its title, or leaves the title with what describes it.
   *
   * @return whether the title fills a role
   */
  boolean replace(Chunk title, Chunk name, boolean better) {
    boolean found = false;
    for (int i = 0; i < fillers.size(); i++) {
      Filler filler = fillers.get(i);
      if (filler.chunk().equals(title)) {
        found = true;
        if (better) {
          fillers.set(i, new Filler(filler.role(), name.withCount(title.count()), filler.rule()));
        }
      }
    }
    return found;
  }

  /** Who fights "with" somebody is fought by the subject of the verb that carries the clash. */
  void opposeSides() {
    for (int i = 0; i < fillers.size(); i++) {
      Filler filler = fillers.get(i);
      if (filler.role() == Role.ACTOR && filler.rule().equals("side_of_clash")) {
        fillers.set(i, new Filler(Role.TARGET, filler.chunk(), filler.rule()));
      }
    }
  }

  private void arm(WeaponWord word, Span span) {
    means.putIfAbsent(word.weapon(), span);
  }

  void modify(ModifierWord word, Span span) {
    switch (word.effect()) {
      case WEAPON -> means.putIfAbsent(Coded.of(Weapon.class, word.value()), span);
      case SUB -> sub = Coded.of(SubEventType.class, word.value());
      case TRAP -> reality = Reality.TRAP;
      case NONE -> {}
    }
  }

  /** Takes over the words and roles of another clause that tells the same act. */
  void absorb(ActBuilder other) {
    other.mergedInto = this;
    triggers.addAll(other.triggers);
    for (Filler filler : other.fillers) {
      fill(filler.role(), filler.chunk(), filler.rule());
    }
    other.means.forEach(means::putIfAbsent);
    times.addAll(other.times);
    casualties.addAll(other.casualties);
    finite |= other.finite;
    another |= other.another;
    if (sub == null) {
      sub = other.sub;
    }
    if (other.reality != Reality.REAL && reality == Reality.REAL) {
      reality = other.reality;
    }
  }

  Act build(Sentence sentence) {
    List<Act.Means> weapons = new ArrayList<>();
    means.forEach((weapon, span) -> weapons.add(new Act.Means(weapon, span)));
    Quantity count = trigger.count();
    return new Act(
        frame,
        sentence,
        trigger.span(),
        List.copyOf(triggers),
        finite,
        trigger.definite(),
        another,
        lexeme.plural(),
        reality,
        sub,
        participants(Role.ACTOR),
        targets(),
        participants(Role.DEFENDER),
        participants(Role.LOSER),
        List.copyOf(weapons),
        places(),
        List.copyOf(times),
        count,
        List.copyOf(casualties),
        List.copyOf(sources),
        List.copyOf(claimants),
        List.copyOf(accused));
  }

  /** "seven women", and not "women" or "a woman". */
  private static boolean isFigure(@Nullable Quantity count) {
    return count != null
        && switch (count.form()) {
          case SINGULAR, PLURAL, VAGUE -> false;
          default -> true;
        };
  }

  private List<Act.Participant> targets() {
    List<Act.Participant> out = new ArrayList<>(participants(Role.TARGET));
    out.addAll(participants(Role.VICTIM));
    return List.copyOf(out);
  }

  private List<Act.Participant> participants(Role role) {
    List<Act.Participant> out = new ArrayList<>();
    for (Filler filler : fillers) {
      if (filler.role() == role && filler.chunk().mention() != null) {
        out.add(
            new Act.Participant(
                filler.chunk().mention(),
                filler.chunk().span(),
                filler.rule(),
                isFigure(filler.chunk().count())));
      }
    }
    return List.copyOf(out);
  }

  private List<PlaceMention> places() {
    List<PlaceMention> out = new ArrayList<>();
    for (Filler filler : fillers) {
      PlaceMention place = filler.chunk().place();
      if (place != null && (filler.role() == Role.PLACE || filler.role() == Role.TARGET)) {
        out.add(place);
      }
    }
    return List.copyOf(out);
  }
}
