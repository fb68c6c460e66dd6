// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.lexicon.Lexicon;
import org.sijill.coder.ar.quantity.CountedNoun.Count;
import org.sijill.coder.ar.quantity.Quantity.Counted;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.VictimKind;

/**
 * The words of the number grammar and the nouns that are counted, from the knowledge files. Loaded
 * once, immutable, thread-safe.
 *
 * @param words number words and the words around numbers
 * @param nouns the nouns that are counted, in all their forms
 */
record CountLexicon(Lexicon<CountWord> words, Lexicon<CountedNoun> nouns) {
  private static final String FOLDER = "ar/";

  /** Reads the files of the class path. */
  static CountLexicon load() {
    return new CountLexicon(readWords(), readNouns());
  }

  private static Lexicon<CountWord> readWords() {
    Lexicon.Builder<CountWord> out = new Lexicon.Builder<>();
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "quantity/numbers.tsv")) {
      CountWord word = new CountWord(type(row), Double.parseDouble(row.get("value")));
      row.list("forms").forEach(form -> out.add(form, word));
    }
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "quantity/words.tsv")) {
      CountWord word = new CountWord(type(row), 0);
      row.list("forms").forEach(form -> out.add(form, word));
    }
    CountWord month = new CountWord(WordClass.MONTH, 0);
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "time/months.tsv")) {
      row.list("forms").forEach(form -> out.add(form, month));
    }
    return out.build();
  }

  private static WordClass type(Tsv.Row row) {
    try {
      return WordClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(row.where() + ": unknown class " + row.get("class"), e);
    }
  }

  private static Lexicon<CountedNoun> readNouns() {
    Lexicon.Builder<CountedNoun> out = new Lexicon.Builder<>();
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "people.tsv")) {
      String kind = row.get("kind");
      VictimKind victims =
          kind.isEmpty() ? null : VictimKind.valueOf(kind.toUpperCase(Locale.ROOT));
      forms(out, row.list("lemma"), row.list("plural"), counted(row, "counts"), victims);
    }
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "quantity/nouns.tsv")) {
      forms(out, row.list("singular"), row.list("plural"), counted(row, "counted"), null);
    }
    return out.build();
  }

  private static Counted counted(Tsv.Row row, String column) {
    return Counted.valueOf(row.get(column).toUpperCase(Locale.ROOT));
  }

  private static void forms(
      Lexicon.Builder<CountedNoun> out,
      List<String> lemmas,
      List<String> plurals,
      Counted counted,
      @Nullable VictimKind kind) {
    boolean broad = BROAD.contains(lemmas.get(0));
    for (String lemma : lemmas) {
      String singular = Folding.fold(lemma);
      boolean adjective =
          singular.endsWith("ي") || singular.endsWith("يه") || ADJECTIVES.contains(singular);
      CountedNoun one = new CountedNoun(counted, Count.SINGULAR, kind, adjective, false, broad);
      out.add(singular, one);
      CountedNoun object = new CountedNoun(counted, Count.SINGULAR, kind, adjective, true, broad);
      NounForms.accusatives(singular).forEach(form -> out.add(form, object));
    }
    CountedNoun many = new CountedNoun(counted, Count.PLURAL, kind, false, false, broad);
    for (String plural : plurals) {
      NounForms.plurals(Folding.fold(plural)).forEach(form -> out.add(form, many));
    }
    CountedNoun two = new CountedNoun(counted, Count.DUAL, kind, false, false, broad);
    for (String lemma : lemmas) {
      NounForms.duals(Folding.fold(lemma)).forEach(form -> out.add(form, two));
    }
  }

  private static final Set<String> BROAD = Set.of("إصابة", "ضحية");

  private static final Set<String> ADJECTIVES =
      Set.of(
          "مسلح", "متطرف", "متشدد", "متمرد", "مسن", "مصاب", "مفقود", "معتقل", "محتجز", "شاب",
          "عامل", "قائد", "مهاجر", "مدمره");
}
