// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the files in {@code ar/actors} say. Immutable and thread-safe.
 *
 * @param sides the sides by identifier, in the order of the files; countries and their organs that
 *     have no row of their own come last
 * @param leaders roles of leaders
 * @param memberships belongings valid in time
 * @param nations countries
 * @param organs organs that every country may have
 * @param nouns head nouns, single words
 * @param phrases head nouns of several words
 * @param rules rules for names of several meanings
 * @param loyalties participles of loyalty
 * @param adjectives cells for {@code NounEntry}
 * @param givenNames first names
 * @param weakNames those first names that are common words too
 * @param stops words that end a group
 * @param commonWords frequent nouns and adjectives, folded, which are no names
 * @param verbs cells for {@code VerbEntry}: common verbs, whose forms end a group
 */
public record Actors(
    Map<String, Side> sides,
    List<Leader> leaders,
    List<Membership> memberships,
    List<Nation> nations,
    Map<String, Organ> organs,
    List<HeadNoun> nouns,
    List<HeadNoun> phrases,
    List<NameRule> rules,
    List<Loyalty> loyalties,
    List<String> adjectives,
    List<String> givenNames,
    List<String> weakNames,
    List<String> stops,
    List<String> commonWords,
    List<String> verbs) {
  public Actors {
    sides = Collections.unmodifiableMap(new LinkedHashMap<>(sides));
    leaders = List.copyOf(leaders);
    memberships = List.copyOf(memberships);
    nations = List.copyOf(nations);
    organs = Collections.unmodifiableMap(new LinkedHashMap<>(organs));
    nouns = List.copyOf(nouns);
    phrases = List.copyOf(phrases);
    rules = List.copyOf(rules);
    loyalties = List.copyOf(loyalties);
    adjectives = List.copyOf(adjectives);
    givenNames = List.copyOf(givenNames);
    weakNames = List.copyOf(weakNames);
    stops = List.copyOf(stops);
    commonWords = List.copyOf(commonWords);
    verbs = List.copyOf(verbs);
  }

  private static final class Holder {
    static final Actors STANDARD = ActorFiles.load();
  }

  /** The knowledge that ships with the project; loaded once. */
  public static Actors standard() {
    return Holder.STANDARD;
  }

  /** The side with an identifier, or null. */
  public @Nullable Side side(String id) {
    return sides.get(id);
  }

  /** The sides that have rows of their own, without those derived for every country. */
  public List<Side> listed() {
    List<Side> out = new ArrayList<>();
    for (Side side : sides.values()) {
      if (!side.where().startsWith(ActorFiles.DERIVED)) {
        out.add(side);
      }
    }
    return out;
  }
}
