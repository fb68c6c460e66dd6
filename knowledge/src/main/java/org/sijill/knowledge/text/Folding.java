// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Brings spelling variants of Arabic script to one form.
 *
 * <ul>
 *   <li>alef with hamza, madda or wasla to bare alef; alef maqsura and hamza on yeh to yeh; hamza
 *       on waw to waw; teh marbuta to heh;
 *   <li>tatweel, harakat, Koranic marks, zero-width and bidi controls are dropped;
 *   <li>presentation forms and ligatures are taken apart (NFKC);
 *   <li>Persian, Urdu and Kurdish letters go to their nearest Arabic letter;
 *   <li>Arabic-Indic and Persian digits go to ASCII digits; Latin letters to lower case.
 * </ul>
 *
 * One character of the text gives zero, one or (ligatures) several folded characters, never the
 * other way round, so {@link #offset} can map any folded position back. Thread-safe.
 */
public final class Folding {
  /** Marks a character that is dropped. */
  public static final char DROPPED = 0;

  private static final char EXPANDED = 0xFFFF;
  private static final int FIRST_PRESENTED = 0xFB50;
  private static final char[] TABLE = new char[0x10000];

  /** What presentation forms stand for, found when one is met: most texts have none. */
  private static final @Nullable String[] EXPANSIONS = new String[0xFF00 - FIRST_PRESENTED];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = (char) c;
    }
    for (int c = FIRST_PRESENTED; c <= 0xFEFC; c++) {
      if ((c <= 0xFDFF || c >= 0xFE70) && Character.isDefined(c)) {
        TABLE[c] = EXPANDED;
      }
    }
    map("أإآٱٲٳٵ", 'ا');
    map("ىئیېۍێےۓٸ", 'ي');
    map("ؤۆۇۈۋٶٷ", 'و');
    map("ةۃہۂھەۀۿ", 'ه');
    map("کگڭڪݢ", 'ك');
    map("پ", 'ب');
    map("چ", 'ج');
    map("ژ", 'ز');
    map("ڤڥ", 'ف');
    map("ٹ", 'ت');
    map("ڈ", 'د');
    map("ڑڕ", 'ر');
    map("ڵ", 'ل');
    map("ں", 'ن');
    for (char c = 0; c < 10; c++) {
      TABLE[0x0660 + c] = (char) ('0' + c);
      TABLE[0x06F0 + c] = (char) ('0' + c);
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      TABLE[c] = Character.toLowerCase(c);
    }
    for (int c = 0xC0; c < 0x250; c++) {
      TABLE[c] = Character.toLowerCase((char) c);
    }
    drop(EXPANDED, EXPANDED); // no character of Unicode; it marks an expansion here
    drop(0x0610, 0x061A);
    drop(0x061C, 0x061C);
    drop(0x0640, 0x0640);
    drop(0x064B, 0x065F);
    drop(0x0670, 0x0670);
    drop(0x06D6, 0x06DC);
    drop(0x06DF, 0x06E4);
    drop(0x06E7, 0x06E8);
    drop(0x06EA, 0x06ED);
    drop(0x08D3, 0x08FF);
    drop(0x200B, 0x200F);
    drop(0x202A, 0x202E);
    drop(0x2060, 0x2069);
    drop(0xFE00, 0xFE0F);
    drop(0xFEFF, 0xFEFF);
    drop(0x00AD, 0x00AD);
  }

  private Folding() {}

  private static void map(String from, char to) {
    for (int i = 0; i < from.length(); i++) {
      TABLE[from.charAt(i)] = to;
    }
  }

  private static void drop(int first, int last) {
    for (int c = first; c <= last; c++) {
      TABLE[c] = DROPPED;
    }
  }

  /** Whether folding drops the character. */
  public static boolean dropped(char c) {
    return TABLE[c] == DROPPED;
  }

  /** Folds a whole string; spaces and punctuation stay. */
  public static String fold(CharSequence text) {
    return fold(text, 0, text.length());
  }

  /** Folds words, with one space between any two and none around them. */
  public static String foldWords(CharSequence text) {
    String folded = fold(text).strip();
    StringBuilder out = new StringBuilder(folded.length());
    boolean space = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == 0xA0;
      if (!blank || !space) {
        out.append(blank ? ' ' : c);
      }
      space = blank;
    }
    return out.toString();
  }

  /** Folds {@code text} from {@code start} to {@code end}. */
  public static String fold(CharSequence text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      append(text.charAt(i), out);
    }
    return out.toString();
  }

  /**
   * Maps a position in the folded form of a stretch of text back into the text.
   *
   * @param text the text
   * @param start first UTF-16 unit of the stretch
   * @param end one past its last unit
   * @param folded a position in {@code fold(text, start, end)} without its spaces, at most its
   *     length
   * @return the smallest position p such that {@code fold(text, start, p)} has at least {@code
   *     folded} characters and {@code text[p]} is not dropped, or {@code end}
   */
  public static int offset(CharSequence text, int start, int end, int folded) {
    int seen = 0;
    for (int i = start; i < end; i++) {
      if (seen >= folded && !dropped(text.charAt(i))) {
        return i;
      }
      char c = TABLE[text.charAt(i)];
      if (c == EXPANDED) {
        StringBuilder out = new StringBuilder();
        append(text.charAt(i), out);
        seen += out.length();
      } else if (c != DROPPED && c != ' ') {
        seen++;
      }
    }
    return end;
  }

  private static String expansion(char c) {
    String known = EXPANSIONS[c - FIRST_PRESENTED];
    if (known == null) {
      known = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).replace(" ", "");
      EXPANSIONS[c - FIRST_PRESENTED] = known;
    }
    return known;
  }

  private static void append(char c, StringBuilder out) {
    char folded = TABLE[c];
    if (folded == EXPANDED) {
      String plain = expansion(c);
      for (int i = 0; i < plain.length(); i++) {
        char p = TABLE[plain.charAt(i)];
        if (p != DROPPED && p != EXPANDED) {
          out.append(p);
        }
      }
    } else if (folded != DROPPED) {
      out.append(folded);
    }
  }
}
