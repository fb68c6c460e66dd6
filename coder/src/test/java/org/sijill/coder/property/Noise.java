// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.property;

import java.util.List;
import java.util.Random;

/** Makes texts that nobody meant to write, always the same ones for a seed. */
final class Noise {
  /** Vowel marks; not the shadda, which makes another word where it is put at random. */
  private static final String HARAKAT = "\u064B\u064C\u064D\u064E\u064F\u0650\u0652\u0670";

  private static final char TATWEEL = 'ـ';

  /** Letters that are not joined to the next one, so that no tatweel can follow. */
  private static final String UNJOINED = "اأإآٱدذرزوؤىةءئ";

  private static final List<int[]> BLOCKS =
      List.of(
          new int[] {0x0600, 0x06FF},
          new int[] {0x0750, 0x077F},
          new int[] {0x08A0, 0x08FF},
          new int[] {0xFB50, 0xFDFF},
          new int[] {0xFE70, 0xFEFF},
          new int[] {0x200B, 0x200F},
          new int[] {0x202A, 0x202E},
          new int[] {0x2060, 0x206F},
          new int[] {0xD800, 0xDFFF},
          new int[] {0x0660, 0x0669},
          new int[] {0x06F0, 0x06F9},
          new int[] {0x0000, 0x00FF},
          new int[] {0x2000, 0x206F},
          new int[] {0x1F300, 0x1F5FF});

  private final Random random;

  Noise(long seed) {
    this.random = new Random(seed);
  }

  /** Characters of all blocks that matter, in runs. */
  String characters(int length) {
    StringBuilder out = new StringBuilder();
    while (out.length() < length) {
      int[] block = BLOCKS.get(random.nextInt(BLOCKS.size()));
      for (int run = random.nextInt(6); run >= 0; run--) {
        int c = block[0] + random.nextInt(block[1] - block[0] + 1);
        if (c >= 0x10000) {
          out.appendCodePoint(c);
        } else {
          out.append((char) c);
        }
      }
      out.append(random.nextInt(3) == 0 ? " " : random.nextInt(20) == 0 ? "\n" : "");
    }
    return out.toString();
  }

  /** A text cut up, with pieces swapped, doubled, dropped and noise between them. */
  String shaken(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int change = 1 + random.nextInt(8); change > 0 && out.length() > 1; change--) {
      int at = random.nextInt(out.length());
      int to = Math.min(out.length(), at + 1 + random.nextInt(30));
      switch (random.nextInt(4)) {
        case 0 -> out.delete(at, to);
        case 1 -> out.insert(at, out.substring(at, to));
        case 2 -> out.insert(at, characters(1 + random.nextInt(5)));
        default -> out.insert(random.nextInt(out.length()), out.substring(at, to));
      }
    }
    return out.toString();
  }

  /** The text with a mark after about one Arabic letter in four. */
  String vocalised(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      if (isArabicLetter(c) && random.nextInt(4) == 0) {
        out.append(HARAKAT.charAt(random.nextInt(HARAKAT.length())));
      }
    }
    return out.toString();
  }

  /** The text with a tatweel at about one joint in six. */
  String stretched(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c);
      boolean joint =
          i + 1 < text.length()
              && isArabicLetter(c)
              && isArabicLetter(text.charAt(i + 1))
              && UNJOINED.indexOf(c) < 0
              && text.charAt(i + 1) != 'ء';
      if (joint && random.nextInt(6) == 0) {
        out.append(TATWEEL);
      }
    }
    return out.toString();
  }

  /** The text with about one space in three doubled. */
  String spaced(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      out.append(text.charAt(i));
      if (text.charAt(i) == ' ' && random.nextInt(3) == 0) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** The text with invisible marks at about one word in four, as copied pages have them. */
  String marked(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && random.nextInt(4) == 0) {
        out.append(random.nextBoolean() ? '\u200F' : '\u200E');
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }

  private static boolean isArabicLetter(char c) {
    return c >= 'ء' && c <= 'ي' && c != TATWEEL;
  }
}
