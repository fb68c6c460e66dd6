// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sijill.coder.ar.text.Split;

/** What governs a chunk: the prepositions that matter to roles, by what they do. */
enum Preposition {
  /** Nothing: subject, object or genitive. */
  NONE,
  /** fi and words of place: in, inside, near, in front of. */
  IN(
      "في", "داخل", "وسط", "قرب", "امام", "عند", "لدي", "حول", "خارج", "خلف", "تحت", "جنب", "شرقي",
      "غربي"),
  /** ala, didd, nahw: on, against, towards. */
  ON("علي", "ضد", "نحو", "تجاه", "صوب", "فوق", "باتجاه", "اتجاه", "بحق"),
  /** bi: by, with. */
  BY("بواسطه", "باستخدام", "مستخدما", "مستخدمه", "مستخدمين"),
  /** li: of, to. */
  OF("لصالح"),
  /** min: from. */
  FROM("من"),
  /** ila: to. */
  TO("الي"),
  /** an: about, of. */
  ABOUT("عن"),
  /** maa: with. */
  WITH("مع", "بين", "ما بين"),
  /** On the part of, at the hands of. */
  AGENT,
  /** With the support of, led by: beside the actor. */
  BESIDE,
  /** Because of, during, after: leads to the act that caused this one. */
  CAUSE(
      "جراء", "اثر", "نتيجه", "بسبب", "خلال", "اثناء", "عقب", "بفعل", "بعد", "غداه", "وسط", "لدي"),
  /** Before, since, until: leads away from the act. */
  APART("قبل", "منذ", "حتي", "سوي", "الا", "رغم", "بدل", "عدا"),
  /** According to. */
  ACCORDING;

  private static final Map<String, Preposition> WORDS = new HashMap<>();

  static {
    for (Preposition preposition : values()) {
      for (String word : preposition.words) {
        WORDS.putIfAbsent(word, preposition);
      }
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> words;

  Preposition(String... words) {
    this.words = List.of(words);
  }

  /** The preposition that a folded word is, or {@link #NONE}. */
  static Preposition of(String word) {
    return WORDS.getOrDefault(word, NONE);
  }

  /** The preposition that is glued to a word, or {@link #NONE}. */
  static Preposition of(Split split) {
    if (split.has(Split.BI)) {
      return BY;
    }
    return split.has(Split.LI) ? OF : NONE;
  }
}
