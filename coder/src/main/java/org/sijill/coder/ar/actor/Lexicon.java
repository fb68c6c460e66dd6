// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.text.WordForm;
import org.sijill.coder.ar.text.WordMemo;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.actors.Alternatives;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.Loyalty;
import org.sijill.knowledge.actors.Nation;
import org.sijill.knowledge.actors.Side;
import org.sijill.knowledge.frames.ActWord;
import org.sijill.knowledge.frames.CueWord;
import org.sijill.knowledge.frames.FrameKnowledge;
import org.sijill.knowledge.morph.Derived;
import org.sijill.knowledge.morph.NounEntry;
import org.sijill.knowledge.morph.NounForm;
import org.sijill.knowledge.morph.Nouns;
import org.sijill.knowledge.morph.VerbEntry;
import org.sijill.knowledge.morph.VerbForm;
import org.sijill.knowledge.morph.Verbs;
import org.sijill.knowledge.phrase.PhraseTable;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.PartyKind;

/** The words of the actor stage by folded form, without article. Immutable after building. */
final class Lexicon {
  /** One way to read a word as a head noun. */
  record Noun(HeadNoun head, NounForm form) {}

  /** One way to read a word as an adjective of nationality or a plural of its people. */
  record Demonym(Nation nation, NounForm form) {}

  private final Map<String, List<Noun>> nouns = new HashMap<>();
  private final Map<String, List<Demonym>> demonyms = new HashMap<>();
  private final Map<String, Map<String, Nation>> doubles = new HashMap<>();
  private final Map<String, Loyalty> loyalties = new HashMap<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> weakNames = new HashSet<>();
  private final Set<String> ordinary = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();
  private final Set<String> stops = new HashSet<>();
  private final Map<String, Set<String>> headsOfSide = new HashMap<>();
  private final PhraseTable phrases;
  private final List<HeadNoun> phraseHeads = new ArrayList<>();
  private final WordMemo<List<NounStart>> nounStarts = new WordMemo<>(this::readNouns);
  private final WordMemo<Boolean> names = new WordMemo<>(this::mayName);
  private final WordMemo<List<Split>> demonymStarts = new WordMemo<>(this::readDemonyms);

  /**
   * A way to split a word that leaves a head noun or the first word of several.
   *
   * @param split the way
   * @param phrase the value of the word in the table of phrases
   * @param nouns the head nouns that it may be
   * @param last whether the word is not to be split further
   */
  record NounStart(Split split, int phrase, List<Noun> nouns, boolean last) {}

  Lexicon(Actors actors) {
    for (HeadNoun head : actors.nouns()) {
      for (NounForm form : Nouns.forms(NounEntry.parse(head.words().get(0)))) {
        if (possessible(head, form)) {
          nouns.computeIfAbsent(form.surface(), k -> new ArrayList<>()).add(new Noun(head, form));
        }
      }
    }
    actors.nations().forEach(this::addNation);
    for (Loyalty loyalty : actors.loyalties()) {
      for (NounForm form : Nouns.forms(NounEntry.parse(loyalty.participle()))) {
        if (form.possessor().isEmpty()) {
          loyalties.putIfAbsent(form.surface(), loyalty);
        }
      }
    }
    for (String cell : actors.adjectives()) {
      for (NounForm form : Nouns.forms(NounEntry.parse(cell))) {
        if (form.possessor().isEmpty()) {
          adjectives.add(form.surface());
        }
      }
    }
    actors.givenNames().forEach(name -> givenNames.add(Folding.fold(name)));
    actors.verbs().forEach(this::addVerb);
    addFrameVerbs(FrameKnowledge.arabic());
    actors.weakNames().forEach(name -> weakNames.add(Folding.fold(name)));
    ordinary.addAll(actors.commonWords());
    actors.stops().forEach(word -> stops.add(Folding.fold(word)));
    PhraseTable.Builder builder = new PhraseTable.Builder();
    for (HeadNoun head : actors.phrases()) {
      for (String phrase : head.words()) {
        addPhrase(builder, phrase, phraseHeads.size());
      }
      phraseHeads.add(head);
    }
    phrases = builder.build();
    actors.listed().forEach(this::addHeads);
  }

  private void addFrameVerbs(FrameKnowledge frames) {
    for (ActWord word : frames.acts()) {
      if (word.pos() == ActWord.Pos.V) {
        addVerb(word.forms().get(0));
      }
    }
    for (CueWord word : frames.cues()) {
      if (word.pos() == ActWord.Pos.V) {
        addVerb(word.forms().get(0));
      }
    }
  }

  private void addVerb(String cell) {
    VerbEntry verb = VerbEntry.parse(cell);
    for (NounEntry masdar : Derived.masdars(verb)) {
      for (NounForm form : Nouns.forms(masdar)) {
        ordinary.add(form.surface());
      }
    }
    for (VerbForm form : Verbs.third(verb)) {
      verbs.add(form.surface());
    }
  }

  /** Of the possessed forms only those of the third person are in use in reports. */
  private static boolean possessible(HeadNoun head, NounForm form) {
    String possessor = form.possessor();
    boolean own =
        head.group() != HeadNoun.Group.PEOPLE
            || head.is(HeadNoun.Trait.REL)
            || head.kind() != PartyKind.CIVILIANS;
    return possessor.isEmpty() || own && !possessor.equals("ي") && !possessor.startsWith("ك");
  }

  private void addNation(Nation nation) {
    for (String adjective : nation.adjectives()) {
      int space = adjective.indexOf(' ');
      if (space < 0) {
        StringBuilder cell = new StringBuilder(adjective).append(" +ون f:+");
        if (!nation.people().isEmpty()) {
          cell.append(" pl:").append(String.join(",", nation.people()));
        }
        for (NounForm form : Nouns.forms(NounEntry.parse(cell.toString()))) {
          if (form.possessor().isEmpty()) {
            demonyms
                .computeIfAbsent(form.surface(), k -> new ArrayList<>())
                .add(new Demonym(nation, form));
          }
        }
      } else {
        addDouble(nation, adjective.substring(0, space), adjective.substring(space + 1));
      }
    }
  }

  /** Adjectives of two words: "South Korean"; both words inflect if the first is an adjective. */
  private void addDouble(Nation nation, String first, String second) {
    boolean both = first.endsWith("ي");
    for (NounForm form : Nouns.forms(NounEntry.parse(second + " +ون f:+"))) {
      if (!form.possessor().isEmpty()) {
        continue;
      }
      String ending = form.surface().substring(Math.min(second.length(), form.surface().length()));
      String lead = Folding.fold(first) + (both ? ending : "");
      doubles.computeIfAbsent(lead, k -> new HashMap<>()).put(form.surface(), nation);
    }
  }

  private static void addPhrase(PhraseTable.Builder builder, String phrase, int payload) {
    List<String> words = List.of(Folding.fold(phrase).split(" "));
    builder.add(words, payload);
    List<String> accusative = new ArrayList<>(words);
    accusative.set(0, words.get(0) + "ا");
    builder.add(accusative, payload);
    List<String> all = new ArrayList<>();
    List<String> head = new ArrayList<>();
    List<String> last = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String definite = word.startsWith("ال") ? word : "ال" + word;
      all.add(definite);
      head.add(i == 0 ? definite : word);
      last.add(i == words.size() - 1 ? definite : word);
    }
    builder.add(all, payload);
    builder.add(head, payload);
    builder.add(last, payload);
  }

  private void addHeads(Side side) {
    Set<String> heads = headsOfSide.computeIfAbsent(side.id(), k -> new HashSet<>());
    for (String pattern : side.names()) {
      for (String name : Alternatives.expand(pattern)) {
        String word = Folding.fold(name);
        int space = word.indexOf(' ');
        word = space < 0 ? word : word.substring(0, space);
        word = word.startsWith("ال") ? word.substring(2) : word;
        for (Noun noun : nouns(word)) {
          heads.add(key(noun.head()));
        }
      }
    }
  }

  /** What identifies a head noun among short forms: its first word. */
  static String key(HeadNoun head) {
    String cell = head.words().get(0);
    int space = cell.indexOf(' ');
    return Folding.fold(space < 0 ? cell : cell.substring(0, space));
  }

  /** The ways to split a word that may leave a head noun, in the order in which to try them. */
  List<NounStart> nounStarts(Token token) {
    return nounStarts.of(token);
  }

  private List<NounStart> readNouns(WordForm word) {
    List<NounStart> out = new ArrayList<>();
    for (Split split : word.splits()) {
      if (split.has(Split.SA | Split.KA)) {
        continue;
      }
      int phrase = phrases.value(split.articledState());
      boolean stops = !split.has(Split.AL) && stop(split.stem());
      List<Noun> found = stops ? List.of() : nouns(split.stem());
      boolean last = stops && split.flags() != 0;
      if (phrase != PhraseTable.NONE || !found.isEmpty() || last) {
        out.add(new NounStart(split, phrase, found, last));
      }
      if (last) {
        break;
      }
    }
    return List.copyOf(out);
  }

  /** The ways to split a word that may leave an adjective of nationality or the first of two. */
  List<Split> demonymStarts(Token token) {
    return demonymStarts.of(token);
  }

  private List<Split> readDemonyms(WordForm word) {
    if (stop(word.form())) {
      return List.of();
    }
    return word.splits().stream()
        .filter(split -> !split.has(Split.SA | Split.KA))
        .filter(s -> doubles.containsKey(s.stem()) || demonyms.containsKey(s.stem()))
        .toList();
  }

  /** Whether a word may begin a personal name, whole or after proclitics. */
  boolean mayName(Token token) {
    return names.of(token);
  }

  private boolean mayName(WordForm word) {
    if (stop(word.form())) {
      return false;
    }
    for (Split split : word.splits()) {
      if (givenName(split.stem())) {
        return true;
      }
    }
    return false;
  }

  /** The ways to read a folded word as a head noun; empty if there is none. */
  List<Noun> nouns(String word) {
    return nouns.getOrDefault(word, List.of());
  }

  /** The ways to read a folded word as an adjective of nationality. */
  List<Demonym> demonyms(String word) {
    return demonyms.getOrDefault(word, List.of());
  }

  /** The nation of a two-word adjective, or null. */
  @Nullable Nation twoWords(String first, String second) {
    Map<String, Nation> seconds = doubles.get(first);
    return seconds == null ? null : seconds.get(second);
  }

  /** The participle of loyalty, or null. */
  @Nullable Loyalty loyalty(String word) {
    return loyalties.get(word);
  }

  /** Whether the word is an adjective that may stand in a group. */
  boolean adjective(String word) {
    return adjectives.contains(word);
  }

  /** Whether the word begins personal names. */
  boolean givenName(String word) {
    return givenNames.contains(word);
  }

  /** Whether the word begins personal names but is a common word too. */
  boolean weakName(String word) {
    return weakNames.contains(word);
  }

  /** Whether the word is a frequent noun or a verbal noun. */
  boolean ordinary(String word) {
    return ordinary.contains(word);
  }

  /** Whether the word is a form of a common verb in the third person. */
  boolean verb(String word) {
    return verbs.contains(word);
  }

  /** Whether the word ends groups and names. */
  boolean stop(String word) {
    return stops.contains(word);
  }

  /** Whether a side may be called by the short form of a head. */
  boolean calledBy(String side, String head) {
    Set<String> heads = headsOfSide.get(side);
    return heads != null && heads.contains(head);
  }

  PhraseTable phrases() {
    return phrases;
  }

  HeadNoun phraseHead(int payload) {
    return phraseHeads.get(payload);
  }
}
