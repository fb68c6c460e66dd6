// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Starts;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.text.WordMemo;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.actors.Alternatives;
import org.sijill.knowledge.actors.Leader;
import org.sijill.knowledge.actors.NameRule;
import org.sijill.knowledge.actors.Nation;
import org.sijill.knowledge.actors.Side;
import org.sijill.knowledge.phrase.PhraseTable;
import org.sijill.knowledge.text.Folding;

/**
 * The names of sides, leaders and countries as sequences of folded words.
 *
 * <p>Nominative and oblique sound plurals and the two spellings of "American" are added to what the
 * files give. Thread-safe; a look-up costs a few hash steps a token.
 */
final class Names {
  /** What a name stands for. */
  sealed interface Entry {
    /** A side. */
    record OfSide(Side side) implements Entry {}

    /** A side or none, by rules. */
    record Ruled(List<NameRule> rules) implements Entry {}

    /** A leader, one element a role. */
    record OfLeader(List<Leader> roles) implements Entry {}

    /** A country. */
    record OfNation(Nation nation, boolean weak) implements Entry {}

    /** A city that stands for a government. */
    record OfSeat(Nation nation) implements Entry {}
  }

  /**
   * A name in a text.
   *
   * @param last one past its last token
   * @param split how its first token is split
   * @param entry what it stands for
   */
  record Hit(int last, Split split, Entry entry) {}

  private final PhraseTable table;
  private final List<Entry> entries;
  private final WordMemo<Starts> starts;

  private Names(PhraseTable table, List<Entry> entries) {
    this.table = table;
    this.entries = entries;
    this.starts =
        new WordMemo<>(
            word -> Starts.of(table, word, split -> !split.has(Split.SA | Split.KA), true));
  }

  /**
   * Builds the table.
   *
   * @throws IllegalStateException if a name stands for two things without a rule
   */
  static Names of(Actors actors) {
    Map<String, Entry> names = new LinkedHashMap<>();
    Map<String, List<NameRule>> ruled = new LinkedHashMap<>();
    for (NameRule rule : actors.rules()) {
      for (String name : variants(rule.phrase())) {
        ruled.computeIfAbsent(name, k -> new ArrayList<>()).add(rule);
      }
    }
    ruled.forEach((name, rules) -> names.put(name, new Entry.Ruled(List.copyOf(rules))));
    for (Nation nation : actors.nations()) {
      putAll(names, nation.names(), new Entry.OfNation(nation, false));
      putAll(names, nation.weakNames(), new Entry.OfNation(nation, true));
      putAll(names, nation.seats(), new Entry.OfSeat(nation));
    }
    for (Side side : actors.listed()) {
      Entry entry = new Entry.OfSide(side);
      for (String pattern : side.names()) {
        putAll(names, Alternatives.expand(pattern), entry);
      }
    }
    putLeaders(actors, names);
    PhraseTable.Builder builder = new PhraseTable.Builder();
    List<Entry> entries = new ArrayList<>();
    names.forEach(
        (name, entry) -> {
          builder.add(List.of(name.split(" ")), entries.size());
          entries.add(entry);
        });
    return new Names(builder.build(), List.copyOf(entries));
  }

  /** The roles of leaders by their folded Arabic title. */
  static Map<String, List<Leader>> offices(Actors actors) {
    Map<String, List<Leader>> out = new LinkedHashMap<>();
    for (Leader leader : actors.leaders()) {
      for (String title : variants(leader.roleAr())) {
        out.computeIfAbsent(title, k -> new ArrayList<>()).add(leader);
      }
    }
    return out;
  }

  private static void putLeaders(Actors actors, Map<String, Entry> names) {
    Map<String, List<Leader>> roles = new LinkedHashMap<>();
    for (Leader leader : actors.leaders()) {
      roles.computeIfAbsent(leader.id(), k -> new ArrayList<>()).add(leader);
    }
    for (Leader leader : actors.leaders()) {
      Entry entry = new Entry.OfLeader(List.copyOf(roles.getOrDefault(leader.id(), List.of())));
      for (String pattern : leader.names()) {
        putAll(names, Alternatives.expand(pattern), entry);
      }
    }
  }

  private static void putAll(Map<String, Entry> names, List<String> all, Entry entry) {
    for (String name : all) {
      put(names, name, entry);
    }
  }

  private static void put(Map<String, Entry> names, String name, Entry entry) {
    for (String variant : variants(name)) {
      Entry old = names.putIfAbsent(variant, entry);
      if (old != null && !(old instanceof Entry.Ruled) && differ(old, entry)) {
        throw new IllegalStateException(
            "'" + name + "' stands for two things without a rule: " + old + " and " + entry);
      }
    }
  }

  private static boolean differ(Entry a, Entry b) {
    return !(a == b || a.equals(b)); // mostly the very same, and records compare slowly
  }

  /** The folded spellings of a name. */
  static Set<String> variants(String name) {
    String folded = words(name);
    Set<String> out = new LinkedHashSet<>();
    out.add(folded);
    out.add(folded.replace("امريك", "اميرك"));
    out.add(folded.replace("اميرك", "امريك"));
    if (folded.contains("ون")) {
      for (String one : List.copyOf(out)) {
        out.add(oblique(one));
      }
    }
    return out;
  }

  private static String oblique(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      boolean plural = word.length() > 4 && word.endsWith("ون");
      out.append(out.isEmpty() ? "" : " ")
          .append(plural ? word.substring(0, word.length() - 2) + "ين" : word);
    }
    return out.toString();
  }

  private static String words(String name) {
    String folded = Folding.fold(name);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  /** The longest name that begins at a token, or null. */
  @Nullable Hit at(Document document, int index, int end) {
    Token token = document.token(index);
    if (!token.isWord() && token.kind() != org.sijill.coder.ar.text.TokenKind.LATIN) {
      return null;
    }
    Starts first = starts.of(token);
    Hit best = null;
    for (int i = 0; i < first.size(); i++) {
      Hit hit = walk(document, first, i, index, end);
      if (hit != null && (best == null || hit.last() > best.last())) {
        best = hit;
      }
    }
    return best;
  }

  private @Nullable Hit walk(Document document, Starts starts, int i, int first, int end) {
    Split split = starts.split(i);
    long state = starts.state(i);
    int value = starts.value(i);
    int next = first + 1;
    boolean bracket = false;
    boolean quote = false;
    Hit best = null;
    while (value != PhraseTable.NONE) {
      if (value >= 0) {
        boolean closes =
            next < end
                && (bracket && document.token(next).is(')')
                    || quote && Sheet.isQuote(document.token(next)));
        best = new Hit(closes ? next + 1 : next, split, entries.get(value));
      }
      while (next < end && passed(document.token(next))) {
        bracket |= document.token(next).is('(');
        quote ^= Sheet.isQuote(document.token(next));
        next++;
      }
      if (next >= end) {
        break;
      }
      state = PhraseTable.step(state, document.token(next).word().hash());
      value = table.value(state);
      next++;
    }
    return best;
  }

  private static boolean passed(Token token) {
    return Sheet.isQuote(token) || token.is('(') || token.is('-') || token.is('/') || token.is('.');
  }
}
