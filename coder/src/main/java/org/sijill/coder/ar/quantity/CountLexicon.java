// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.List;
import java.util.Locale;
import org.sijill.coder.ar.lexicon.Lexicon;
import org.sijill.coder.ar.quantity.CountedNoun.Alone;
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
      CountWord word = new CountWord(type(row), number(row.get("value")));
      row.list("forms").forEach(form -> out.add(form, word));
    }
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "quantity/words.tsv")) {
      CountWord word = new CountWord(type(row), number(row.get("value")));
      row.list("forms").forEach(form -> out.add(form, word));
    }
    CountWord month = new CountWord(WordClass.MONTH, 0);
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "time/months.tsv")) {
      row.list("forms").forEach(form -> out.add(form, month));
    }
    return out.build();
  }

  private static double number(String value) {
    return value.isEmpty() ? 0 : Double.parseDouble(value);
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
      Alone alone = row.get("alone").isEmpty() ? Alone.YES : alone(row);
      boolean broad = row.get("denied").equals("both");
      CountedNoun noun =
          new CountedNoun(counted(row, "counts"), Count.SINGULAR, victims, alone, broad);
      forms(out, row.list("lemma"), row.list("plural"), noun);
    }
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "quantity/nouns.tsv")) {
      CountedNoun noun =
          new CountedNoun(counted(row, "counted"), Count.SINGULAR, null, Alone.NO, false);
      forms(out, row.list("singular"), row.list("plural"), noun);
    }
    return out.build();
  }

  private static Alone alone(Tsv.Row row) {
    return Alone.valueOf(row.get("alone").toUpperCase(Locale.ROOT));
  }

  private static Counted counted(Tsv.Row row, String column) {
    return Counted.valueOf(row.get(column).toUpperCase(Locale.ROOT));
  }

  private static void forms(
      Lexicon.Builder<CountedNoun> out,
      List<String> lemmas,
      List<String> plurals,
      CountedNoun one) {
    CountedNoun many = one.as(Count.PLURAL);
    CountedNoun two = one.as(Count.DUAL);
    for (String lemma : lemmas) {
      String singular = Folding.fold(lemma);
      out.add(singular, one);
      NounForms.accusatives(singular).forEach(form -> out.add(form, one));
    }
    for (String plural : plurals) {
      NounForms.plurals(Folding.fold(plural)).forEach(form -> out.add(form, many));
    }
    for (String lemma : lemmas) {
      NounForms.duals(Folding.fold(lemma)).forEach(form -> out.add(form, two));
    }
  }
}
