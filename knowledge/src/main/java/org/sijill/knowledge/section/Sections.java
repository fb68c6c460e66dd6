// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.Section;
import org.sijill.model.SectionKind;

/**
 * Divides a text into sections, one for each line that is not blank, by the lines' own signs.
 *
 * <p>The first line is the headline; what {@link LineSigns} knows is ignored, apart from a bare
 * date before the running text, which is the dateline, and captions, which are side matter. What
 * comes after a signature, or in a gallery (three picture credits or more), is side matter. In a
 * text whose paragraphs end in full stops, a short line without one is the teaser of another story.
 * Pure and thread-safe; cost linear in the text.
 */
public final class Sections {
  private static final int TEASER_WORDS = 16;

  /** A line that goes on from the one before is no title, even without a stop. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(و(?!اشنطن|زير|زار|فا|فد|سط|ثيق|ثائق|كال|قف|اقع)\\p{IsArabic}{3,}|لكن|كما|بيد|غير|ثم|اذ|حيث)"
              + "(?!\\p{IsArabic}).*");

  private static final int GALLERY_CREDITS = 3;

  private Sections() {}

  /** The lines of a text that are not blank, each as body. */
  public static List<Section> lines(String text) {
    List<Section> out = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        out.add(new Section(SectionKind.BODY, start, end));
      }
      start = end + 1;
    }
    return out;
  }

  /** The sections of a text that begins with its headline. */
  public static List<Section> bySigns(String text) {
    List<Section> lines = lines(text);
    List<LineSign> signs = new ArrayList<>(lines.size());
    for (Section line : lines) {
      signs.add(LineSigns.usual().of(text.substring(line.start(), line.end())));
    }
    int gallery = gallery(text, lines, signs);
    boolean stops = mostEndInStop(text, lines, signs, gallery);
    List<Section> out = new ArrayList<>(lines.size());
    boolean running = false;
    for (int i = 0; i < lines.size(); i++) {
      Section line = lines.get(i);
      SectionKind kind = i == 0 ? SectionKind.HEADLINE : kind(signs.get(i), running, i > gallery);
      if (kind == SectionKind.BODY && !running) {
        kind = SectionKind.LEAD;
        running = true;
      } else if (kind == SectionKind.BODY && stops && isTeaser(text, line)) {
        kind = SectionKind.IGNORED;
      }
      out.add(new Section(kind, line.start(), line.end()));
    }
    return out;
  }

  private static SectionKind kind(LineSign sign, boolean running, boolean gallery) {
    return switch (sign) {
      case NONE -> gallery ? SectionKind.SIDE : SectionKind.BODY;
      case CAPTION -> SectionKind.SIDE;
      case DATE -> running ? SectionKind.BODY : SectionKind.DATELINE;
      case SIGNATURE -> running ? SectionKind.IGNORED : SectionKind.DATELINE;
      case AD, ASIDE, TAGS, CREDIT, UPDATED, RULE, LINK -> SectionKind.IGNORED;
    };
  }

  /** The last line before the side matter, or the number of lines. */
  private static int gallery(String text, List<Section> lines, List<LineSign> signs) {
    int running = signs.subList(Math.min(1, signs.size()), signs.size()).indexOf(LineSign.NONE) + 1;
    int signature = signs.indexOf(LineSign.SIGNATURE);
    if (running > 0 && signature > running) {
      return signature;
    }
    int first = signs.indexOf(LineSign.CREDIT);
    long credits = signs.stream().filter(s -> s == LineSign.CREDIT).count();
    if (credits < GALLERY_CREDITS || first < 4) {
      return lines.size();
    }
    boolean titled = isTeaser(text, lines.get(first - 2)) && !isTeaser(text, lines.get(first - 1));
    return (titled ? first - 2 : first) - 1;
  }

  private static boolean mostEndInStop(
      String text, List<Section> lines, List<LineSign> signs, int end) {
    int stops = 0;
    int all = 0;
    for (int i = 1; i < Math.min(end + 1, lines.size()); i++) {
      if (signs.get(i) == LineSign.NONE) {
        all++;
        stops += endsInStop(text, lines.get(i)) ? 1 : 0;
      }
    }
    return all > 2 && stops * 10 >= all * 6;
  }

  private static boolean isTeaser(String text, Section line) {
    if (endsInStop(text, line)) {
      return false;
    }
    String words = Folding.fold(text, line.start(), line.end()).strip();
    return !GOES_ON.matcher(words).matches()
        && words.split("\\s+", TEASER_WORDS + 1).length <= TEASER_WORDS;
  }

  private static boolean endsInStop(String text, Section line) {
    int i = line.end() - 1;
    while (i > line.start() && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return ".!؟?:…\"»”)؛".indexOf(text.charAt(i)) >= 0;
  }
}
