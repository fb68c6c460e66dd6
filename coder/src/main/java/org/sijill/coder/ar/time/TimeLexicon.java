// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.coder.ar.lexicon.Lexicon;
import org.sijill.knowledge.Tsv;
import org.sijill.knowledge.text.Folding;

/** Loads the words of time from {@code ar/time/*.tsv}; a word may have several meanings. */
final class TimeLexicon {
  private static final String FOLDER = "ar/time/";

  private final Map<String, List<TimeWord>> entries = new LinkedHashMap<>();
  private final List<Feast> feasts = new ArrayList<>();

  private TimeLexicon() {}

  /**
   * What was loaded.
   *
   * @param words the words with their meanings
   * @param feasts the feasts that meanings of class FEAST number
   */
  record Loaded(Lexicon<List<TimeWord>> words, List<Feast> feasts) {}

  /** Reads the files of the class path. */
  static Loaded load() {
    TimeLexicon loader = new TimeLexicon();
    loader.months();
    loader.feasts();
    loader.words();
    Lexicon.Builder<List<TimeWord>> out = new Lexicon.Builder<>();
    loader.entries.forEach((phrase, meanings) -> out.add(phrase, List.copyOf(meanings)));
    return new Loaded(out.build(), List.copyOf(loader.feasts));
  }

  private void months() {
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "months.tsv")) {
      String mark = row.get("calendar") + " " + row.get("not") + " " + row.get("sure");
      int number = Integer.parseInt(row.get("month"));
      add(row, new TimeWord(TimeClass.MONTH, row.get("month"), number, mark.strip()));
    }
  }

  private void feasts() {
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "feasts.tsv")) {
      int index = feasts.size();
      feasts.add(
          new Feast(
              row.get("calendar"),
              Integer.parseInt(row.get("month")),
              Integer.parseInt(row.get("day")),
              Integer.parseInt(row.get("days"))));
      add(row, new TimeWord(TimeClass.FEAST, "", index, ""));
    }
  }

  private void words() {
    for (Tsv.Row row : Tsv.resource(Tsv.class, FOLDER + "words.tsv")) {
      TimeClass type = type(row);
      String value = row.get("value");
      int number = isNumber(value) ? Integer.parseInt(value) : 0;
      add(row, new TimeWord(type, value, number, ""));
    }
  }

  private static boolean isNumber(String value) {
    int first = value.startsWith("-") ? 1 : 0;
    for (int i = first; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() > first;
  }

  private static TimeClass type(Tsv.Row row) {
    try {
      return TimeClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(row.where() + ": unknown class " + row.get("class"), e);
    }
  }

  private void add(Tsv.Row row, TimeWord word) {
    for (String form : row.list("forms")) {
      entries.computeIfAbsent(Folding.fold(form), key -> new ArrayList<>(1)).add(word);
    }
  }
}
