// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.coder.Trace;
import org.sijill.coder.ar.actor.SubjectGaps;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.frames.FrameKnowledge;
import org.sijill.knowledge.text.Folding;

/**
 * Counts, over many reports, what the knowledge of places and sides does not hold: phrases after
 * generic heads that stay unresolved, and subjects of verbs of attack that stay without an
 * identifier. For a researcher who extends the knowledge; {@code sijill knowledge gaps} prints it.
 *
 * <p>Each phrase counts once a report. Memory grows with the number of different phrases. Not
 * thread-safe.
 */
public final class KnowledgeGaps {
  private static final String UNKNOWN = "place.unknown";

  private final SubjectGaps subjectGaps =
      new SubjectGaps(FrameKnowledge.arabic(), Actors.standard());
  private final Map<String, Tally> places = new HashMap<>();
  private final Map<String, Tally> subjects = new HashMap<>();
  private int reports;

  /** How often a phrase was seen, and where first. */
  private static final class Tally {
    private final String example;
    private int count;

    Tally(String example) {
      this.example = example;
    }
  }

  /**
   * A phrase that the knowledge does not hold.
   *
   * @param text the phrase, folded; after "? " a word that no stage took for a mention
   * @param reports in how many reports it stands
   * @param example the identifier of the first of them
   */
  public record Gap(String text, int reports, String example) {}

  /** Adds what one report shows. */
  public void add(Trace trace) {
    reports++;
    String id = trace.coded().report().id();
    trace.places().stream()
        .filter(place -> place.rule().equals(UNKNOWN))
        .map(PlaceMention::place)
        .map(place -> Folding.fold(place.text()))
        .distinct()
        .forEach(text -> count(places, text, id));
    subjectGaps.in(trace.document(), trace.sides()).stream()
        .distinct()
        .forEach(text -> count(subjects, text, id));
  }

  private static void count(Map<String, Tally> tallies, String text, String id) {
    tallies.computeIfAbsent(text, t -> new Tally(id)).count++;
  }

  /** How many reports were added. */
  public int reports() {
    return reports;
  }

  /** The most frequent unresolved places, most frequent first, ties by the phrase. */
  public List<Gap> places(int most) {
    return top(places, most);
  }

  /** The most frequent subjects of verbs of attack without identifier, in the same order. */
  public List<Gap> subjects(int most) {
    return top(subjects, most);
  }

  private static List<Gap> top(Map<String, Tally> tallies, int most) {
    return tallies.entrySet().stream()
        .map(e -> new Gap(e.getKey(), e.getValue().count, e.getValue().example))
        .sorted(Comparator.comparingInt((Gap gap) -> -gap.reports()).thenComparing(Gap::text))
        .limit(most)
        .toList();
  }
}
