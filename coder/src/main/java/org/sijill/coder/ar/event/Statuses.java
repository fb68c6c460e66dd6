// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Reality;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.EventType;
import org.sijill.model.PartyKind;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;

/** Decides how the report presents an event: codebook section 3 and rulings 7, 8. */
final class Statuses {
  private static final WordSets WORDS = WordSets.arabic();

  private Statuses() {}

  static Status of(
      Draft draft, SubEventType sub, List<Act.Participant> actors, List<SideMention> sources) {
    if (draft.acts().stream().allMatch(a -> a.reality() == Reality.DENIED)) {
      return Status.DENIED;
    }
    boolean foiled = draft.acts().stream().anyMatch(a -> a.reality() == Reality.FOILED);
    if (sub == SubEventType.DISRUPTED_WEAPONS_USE || foiled) {
      return Status.FOILED;
    }
    boolean claimable = sub.eventType() != EventType.PROTESTS && onlyOwnWord(actors, sources);
    return claimable ? Status.CLAIMED : Status.REPORTED;
  }

  /**
   * Whom the acts cite, in order of the text. A shorter form of one cited already ("the source",
   * "the observatory") is not another source.
   */
  static Map<String, SideMention> cited(Draft draft) {
    List<SideMention> out = new ArrayList<>();
    for (Act act : draft.acts()) {
      if (!out.isEmpty() && !informs(act)) {
        continue;
      }
      for (SideMention source : act.sources()) {
        if (out.stream().anyMatch(known -> covers(known, source))) {
          continue;
        }
        out.removeIf(known -> covers(source, known));
        out.add(source);
      }
    }
    boolean named = out.stream().anyMatch(s -> !isPointer(s));
    Map<String, SideMention> map = new LinkedHashMap<>();
    out.stream()
        .filter(s -> !named || !isPointer(s))
        .forEach(s -> map.putIfAbsent(s.party().text(), s));
    return map;
  }

  /** Whether an act tells more than that the event is spoken of again. */
  private static boolean informs(Act act) {
    return !act.definite()
        || act.finite()
        || !act.casualties().isEmpty()
        || !act.targets().isEmpty()
        || !act.actors().isEmpty();
  }

  /** Whether one form of a source says all that another does. */
  private static boolean covers(SideMention whole, SideMention part) {
    String id = part.party().id();
    if (id != null && id.equals(whole.party().id())) {
      return true;
    }
    return words(whole).containsAll(words(part));
  }

  /** "the source", "the spokesman", "the statement": points back to who was cited. */
  private static boolean isPointer(SideMention source) {
    String text = Folding.foldWords(source.party().text());
    return POINTERS.contains(text) || OWN_WORDS.contains(text.split(" ")[0]);
  }

  private static Set<String> words(SideMention side) {
    Set<String> out = new LinkedHashSet<>();
    for (String word : Folding.foldWords(side.party().text()).split("[^\\p{L}\\p{N}]+")) {
      boolean article = word.length() > 4 && (word.startsWith("ال") || word.startsWith("لل"));
      out.add(article ? word.substring(2) : word);
    }
    return out;
  }

  /** Words that name a side's people beside its name. */
  private static final Set<String> FORCES = WORDS.of("forces");

  private static final Set<String> POINTERS = WORDS.of("pointer");

  /** "its statement": the words of who was cited, by a pronoun. */
  private static final Set<String> OWN_WORDS = WORDS.of("own_words");

  /** Whether only the side that did it says so. */
  private static boolean onlyOwnWord(List<Act.Participant> actors, List<SideMention> sources) {
    return !sources.isEmpty()
        && !actors.isEmpty()
        && sources.stream().allMatch(source -> actors.stream().anyMatch(a -> speaksFor(source, a)));
  }

  private static boolean speaksFor(SideMention source, Act.Participant actor) {
    if (!(actor.mention() instanceof SideMention side)) {
      return false;
    }
    if (Identity.same(source, side) || speaksInItsName(source, side)) {
      return true;
    }
    boolean sameCountry = source.country() != null && source.country().equals(side.country());
    return sameCountry && isArm(source.party().kind()) && isArm(side.party().kind());
  }

  /** "a spokesman of the resistance" speaks for "the resistance". */
  private static boolean speaksInItsName(SideMention source, SideMention side) {
    boolean ownVoice =
        switch (source.party().kind()) {
          case WITNESS, MEDICAL, HUMANITARIAN, CIVILIANS -> false;
          case MEDIA -> !isArm(side.party().kind());
          default -> true;
        };
    Set<String> name = words(side);
    name.removeAll(FORCES);
    return ownVoice && !name.isEmpty() && words(source).containsAll(name);
  }

  private static boolean isArm(PartyKind kind) {
    return switch (kind) {
      case MILITARY, GOVERNMENT, COALITION, INTELLIGENCE, POLICE, COUNTRY -> true;
      default -> false;
    };
  }
}
