// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.text.WordForm;
import org.sijill.coder.ar.text.WordMemo;
import org.sijill.knowledge.frames.ActWord;
import org.sijill.knowledge.frames.CueWord;
import org.sijill.knowledge.frames.FrameKnowledge;
import org.sijill.knowledge.frames.ModifierWord;
import org.sijill.knowledge.frames.WeaponWord;
import org.sijill.knowledge.morph.Gender;
import org.sijill.knowledge.morph.GrammaticalNumber;
import org.sijill.knowledge.morph.VerbEntry;
import org.sijill.knowledge.morph.VerbForm;
import org.sijill.knowledge.morph.Verbs;
import org.sijill.knowledge.phrase.PhraseTable;
import org.sijill.knowledge.text.Folding;
import org.sijill.knowledge.text.Spaces;

/**
 * The frame knowledge in the form in which running text is looked up: every inflected form of every
 * word, and phrases word by word with articles left out. Immutable and thread-safe.
 */
final class Lexicon {
  private static final int LONGEST_PHRASE = 5;
  private static final List<String> POSSESSIVES =
      List.of("ه", "ها", "هم", "هما", "هن", "نا", "ي", "ك", "كم");

  /** Needs of verbs that take what they are done to after ala, and no object pronoun. */
  private static final Set<String> ONTO = Set.of("on", "hold", "grasp");

  private final Map<String, List<Lexeme>> words = new HashMap<>();
  private final List<Lexeme> phrases = new ArrayList<>();
  private final PhraseTable table;

  private final WordMemo<Known> memo = new WordMemo<>(this::read);

  /** The forms of all verbs, to know a phrase that begins with one. */
  private final Map<String, VerbForm> verbs = new HashMap<>();

  /**
   * What was found at a token.
   *
   * @param lexemes the readings, at least one
   * @param split how the first token's proclitics were split off
   * @param last index one past the last token
   */
  record Hit(List<Lexeme> lexemes, Split split, int last) {}

  Lexicon(FrameKnowledge knowledge) {
    PhraseTable.Builder builder = new PhraseTable.Builder();
    for (CueWord word : knowledge.cues()) {
      if (word.cue() == CueWord.Cue.SUPPORT) {
        forms(word.forms().get(0), false).forEach(form -> verbs.putIfAbsent(form.surface(), form));
      }
    }
    knowledge.acts().stream().filter(w -> w.pos() == ActWord.Pos.V).forEach(w -> add(w, builder));
    knowledge.acts().stream().filter(w -> w.pos() != ActWord.Pos.V).forEach(w -> add(w, builder));
    for (CueWord word : knowledge.cues()) {
      if (word.cue() != CueWord.Cue.SUPPORT) {
        add(word, builder);
      }
    }
    for (WeaponWord word : knowledge.weapons()) {
      for (String form : word.forms()) {
        addPhraseOrNoun(new Lexeme.OfWeapon(word), form, builder);
      }
    }
    for (ModifierWord word : knowledge.modifiers()) {
      for (String form : word.forms()) {
        addPhraseOrWord(new Lexeme.OfModifier(word), form, builder);
      }
    }
    words.replaceAll((form, lexemes) -> List.copyOf(lexemes));
    table = builder.build();
  }

  private void add(ActWord word, PhraseTable.Builder builder) {
    switch (word.pos()) {
      case V ->
          addVerb(
              word.forms().get(0),
              form -> isClipped(form) ? null : new Lexeme.OfAct(word, form, false, false),
              !ONTO.contains(word.needs()));
      case N -> addNoun(word);
      case VP -> addVerbPhrases(word, builder);
      case NA -> addNounPhrases(word, builder);
      case P, W -> {
        for (String form : word.forms()) {
          addPhraseOrWord(new Lexeme.OfAct(word, verbOf(form), false, false), form, builder);
        }
      }
    }
  }

  private void add(CueWord word, PhraseTable.Builder builder) {
    switch (word.pos()) {
      case V -> addVerb(word.forms().get(0), form -> new Lexeme.OfCue(word, form), carries(word));
      case N -> {
        for (String form : word.forms()) {
          addInflected(Folding.fold(form), new Lexeme.OfCue(word, null));
        }
      }
      case P, W -> {
        for (String form : word.forms()) {
          addPhraseOrWord(new Lexeme.OfCue(word, null), form, builder);
        }
      }
      case VP, NA -> throw new IllegalArgumentException(word.where() + ": no cue has a tail");
    }
  }

  private void addVerb(
      String cell,
      java.util.function.Function<VerbForm, @Nullable Lexeme> lexeme,
      boolean objects) {
    for (VerbForm form : forms(cell, objects)) {
      Lexeme found = lexeme.apply(form);
      if (found != null) {
        put(form.surface(), found);
        verbs.putIfAbsent(form.surface(), form);
      }
    }
  }

  /** The forms of a verb that news tells acts with: the third person, and statements. */
  private static List<VerbForm> forms(String cell, boolean objects) {
    VerbEntry entry = VerbEntry.parse(cell);
    List<VerbForm> out = new ArrayList<>();
    List<VerbForm> all = new ArrayList<>(objects ? Verbs.told(entry) : Verbs.third(entry));
    all.addAll(Verbs.stated(entry));
    for (VerbForm form : all) {
      if (!rare(form)) {
        out.add(form);
      }
    }
    return out;
  }

  /** The verb that a phrase of acts begins with; null where it begins with a noun. */
  private @Nullable VerbForm verbOf(String phrase) {
    String folded = Folding.fold(phrase).strip();
    int space = folded.indexOf(' ');
    return verbs.get(space < 0 ? folded : folded.substring(0, space));
  }

  /**
   * The clipped singular of a weak verb stands only where the act is said not to have happened
   * ("lam"), and looks like the forms of other verbs.
   */
  private static boolean isClipped(VerbForm form) {
    return form.shortened() && form.number() == GrammaticalNumber.SINGULAR;
  }

  /**
   * Whether a cue is a verb that may have an act as its pronoun object ("which it carried out").
   */
  private static boolean carries(CueWord word) {
    return switch (word.cue()) {
      case LIGHT, SUFFER, CLAIM, RESULT -> true;
      default -> false;
    };
  }

  /** The feminine plural hardly stands in news and looks like many other words. */
  private static boolean rare(VerbForm form) {
    return form.gender() == Gender.FEMININE && form.number() == GrammaticalNumber.PLURAL;
  }

  private void addNoun(ActWord word) {
    for (int i = 0; i < word.forms().size(); i++) {
      String form = Folding.fold(word.forms().get(i));
      addInflected(form, new Lexeme.OfAct(word, null, i > 0, false));
      if (i == 0) {
        Lexeme dual = new Lexeme.OfAct(word, null, true, true);
        String base = form.endsWith("ه") ? form.substring(0, form.length() - 1) + "ت" : form;
        put(base + "ان", dual);
        put(base + "ين", dual);
        put(base + "ا", form.endsWith("ه") ? dual : new Lexeme.OfAct(word, null, false, false));
        if (form.endsWith("ه")) {
          put(base + "ي", dual);
        }
      }
    }
  }

  /** Every form of a verb with every complement. */
  private void addVerbPhrases(ActWord word, PhraseTable.Builder builder) {
    for (VerbForm form : forms(word.forms().get(0), false)) {
      for (String tail : word.tails()) {
        Lexeme lexeme = new Lexeme.OfAct(word, form, false, false);
        addPhraseOrWord(lexeme, form.surface() + " " + tail, builder);
      }
    }
  }

  /** A noun with an adjective that agrees with it, in all numbers and with possessives. */
  private void addNounPhrases(ActWord word, PhraseTable.Builder builder) {
    for (String adjective : word.tails()) {
      String tail = Folding.fold(adjective);
      for (int i = 0; i < word.forms().size(); i++) {
        String form = Folding.fold(word.forms().get(i));
        boolean plural = i > 0;
        boolean feminine = form.endsWith("ه");
        String base = feminine ? form.substring(0, form.length() - 1) + "ت" : form;
        String agreeing = plural || feminine ? tail + "ه" : tail;
        Lexeme lexeme = new Lexeme.OfAct(word, null, plural, false);
        addPhraseOrWord(lexeme, form + " " + agreeing, builder);
        for (String possessive : POSSESSIVES) {
          addPhraseOrWord(lexeme, base + possessive + " " + agreeing, builder);
        }
        if (!plural && !feminine) {
          addPhraseOrWord(lexeme, form + "ا " + tail + "ا", builder);
        }
        if (!plural) {
          Lexeme dual = new Lexeme.OfAct(word, null, true, true);
          String both = feminine ? tail + "ت" : tail;
          addPhraseOrWord(dual, base + "ان " + both + "ان", builder);
          addPhraseOrWord(dual, base + "ين " + both + "ين", builder);
        }
      }
    }
  }

  private void addInflected(String form, Lexeme lexeme) {
    put(form, lexeme);
    String base = form.endsWith("ه") ? form.substring(0, form.length() - 1) + "ت" : form;
    for (String possessive : POSSESSIVES) {
      put(base + possessive, lexeme);
    }
    if (!form.endsWith("ه") && !form.endsWith("ات")) {
      put(form + "ا", lexeme);
    }
  }

  private void addPhraseOrNoun(Lexeme lexeme, String phrase, PhraseTable.Builder builder) {
    if (phrase.contains(" ")) {
      addPhraseOrWord(lexeme, phrase, builder);
    } else {
      String folded = Folding.fold(phrase);
      addInflected(phrase.startsWith("ال") ? bare(folded) : folded, lexeme);
    }
  }

  private void addPhraseOrWord(Lexeme lexeme, String phrase, PhraseTable.Builder builder) {
    String folded = Folding.fold(phrase).strip();
    if (!folded.contains(" ")) {
      put(folded, lexeme);
      return;
    }
    List<String> parts = new ArrayList<>();
    for (String part : Spaces.words(folded)) {
      parts.add(bare(part));
    }
    if (builder.add(parts, phrases.size()) == phrases.size()) {
      phrases.add(lexeme);
    }
  }

  private void put(String form, Lexeme lexeme) {
    List<Lexeme> known = words.computeIfAbsent(form, f -> new ArrayList<>(2));
    if (!known.contains(lexeme)) {
      known.add(lexeme);
    }
  }

  /** A word without its article, so that phrases match with and without. */
  static String bare(String form) {
    return form.startsWith("ال") && form.length() > 3 ? form.substring(2) : form;
  }

  /**
   * The longest phrase, or else the word, that begins at a token before {@code end}; null if none.
   */
  @Nullable Hit at(Document document, int index, int end) {
    Token token = document.token(index);
    if (!token.isWord()) {
      return null;
    }
    Known known = memo.of(token);
    Hit phrase = known.starts.isEmpty() ? null : phraseAt(document, token, known.starts, end);
    if (phrase != null || known.split == null) {
      return phrase;
    }
    return new Hit(known.lexemes, known.split, index + 1);
  }

  /** Whether an act may begin at a token, as a phrase or as a single word. */
  boolean mayTell(Document document, int index, int end) {
    Hit hit = at(document, index, end);
    if (hit == null) {
      return false;
    }
    for (Lexeme lexeme : hit.lexemes()) {
      if (lexeme instanceof Lexeme.OfAct) {
        return true;
      }
    }
    return false;
  }

  /** The longest phrase at a token, which is never a single word. */
  private @Nullable Hit phraseAt(Document document, Token token, List<Split> starts, int end) {
    Hit best = null;
    for (Split split : starts) {
      long state = bareState(split);
      int value = PhraseTable.PREFIX;
      for (int i = token.index() + 1;
          value != PhraseTable.NONE && i < end && i < token.index() + LONGEST_PHRASE;
          i++) {
        state = PhraseTable.step(state, memo.of(document.token(i)).bareHash);
        value = table.value(state);
        if (value >= 0 && (best == null || i + 1 > best.last)) {
          best = new Hit(List.of(phrases.get(value)), split, i + 1);
        }
      }
    }
    return best;
  }

  /**
   * What is known of a word.
   *
   * @param starts how it is split where it begins phrases
   * @param lexemes its readings as a single word
   * @param split how it is split for them; null if there are none
   * @param bareHash the hash of its form without the article
   */
  private record Known(
      List<Split> starts, List<Lexeme> lexemes, @Nullable Split split, long bareHash) {}

  private Known read(WordForm word) {
    List<Split> starts =
        word.splits().stream().filter(s -> table.value(bareState(s)) != PhraseTable.NONE).toList();
    long hash = PhraseTable.hash(bare(word.form()));
    for (Split split : word.splits()) {
      List<Lexeme> fitting =
          words.getOrDefault(split.stem(), List.of()).stream()
              .filter(lexeme -> fits(lexeme, split))
              .toList();
      if (!fitting.isEmpty()) {
        return new Known(starts, fitting, split, hash);
      }
    }
    return new Known(starts, List.of(), null, hash);
  }

  private static long bareState(Split split) {
    String bare = bare(split.stem());
    return bare.length() == split.stem().length()
        ? split.state()
        : PhraseTable.step(PhraseTable.START, bare);
  }

  /** Verbs take no article and no bi or ka; nouns no future marker. */
  private static boolean fits(Lexeme lexeme, Split split) {
    return lexeme.verb() != null
        ? !split.has(Split.AL | Split.BI | Split.KA)
        : !split.has(Split.SA);
  }
}
