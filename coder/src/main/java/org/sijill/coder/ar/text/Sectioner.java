// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.Report;
import org.sijill.model.Section;
import org.sijill.model.SectionKind;

/**
 * Gives each line of a report its part: what intake marked, or else what the line's own signs say.
 *
 * <p>Signs, in order: the first line is the headline; advertisement markers, credits, "read also"
 * lines, signatures and calls to subscribe are ignored; a bare date is the dateline; lines after a
 * signature or under photo credits are side matter; a short line without a full stop in a body
 * whose paragraphs end in full stops is a teaser of another story. Thread-safe.
 */
final class Sectioner {
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(صوره من|صوره ل|تصوير|مصدر الصوره|المصدر|مصدر الفيديو|شرح الصوره|التعليق علي الصوره|"
              + "image|photo|source|credit|getty|copyright)\\b.*");
  private static final Pattern ASIDE =
      Pattern.compile(
          "^(اعلان|اعلانات|advertisement|اقرا ايضا|اقرا المزيد|اقرا عن|اقرؤوا|اقراوا ايضا|طالع|شاهد|شاهدوا|"
              + "للمزيد|مواضيع ذات صله|اخبار ذات صله|مواضيع متعلقه|روابط|تابعونا|تابعوا|اشترك|اشتركوا|"
              + "يمكنكم استلام|يمكنكم الاشتراك|حمل تطبيق|مشاركه|شارك|المزيد من|المزيد حول|في هذا اليوم|"
              + "حدث في مثل هذا اليوم|كلمات مفتاحيه|وسوم|للاشتراك|انضم|انضموا)\\b.{0,120}$");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^[\\p{IsArabic}. /،-]{0,24}\\((ا ف ب|ا\\.ف\\.ب|افب|رويترز|د ب ا|د\\.ب\\.ا|اسوشيتد برس|ا ب|dw|afp|"
              + "reuters|dpa|ap|واس|سانا|وكالات|الفرنسيه)[^)]{0,30}\\)\\.?$");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "^[\\d/ .،,-]{0,12}(\\p{IsArabic}{3,9}[/ ]{0,3}){0,3}\\d{4}([ ,-]+\\d{1,2}:\\d{2}.{0,8})?$");
  private static final Pattern RULE = Pattern.compile("^[-_=*•~#. ]{3,}$");
  private static final int TEASER_WORDS = 16;

  private Sectioner() {}

  /** The sections of a report, one a line, in order; blank lines have none. */
  static List<Section> sections(Report report) {
    List<Section> lines = lines(report.text());
    return report.sections().isEmpty() ? bySigns(report.text(), lines) : marked(report, lines);
  }

  private static List<Section> lines(String text) {
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

  private static List<Section> marked(Report report, List<Section> lines) {
    List<Section> out = new ArrayList<>();
    for (Section line : lines) {
      SectionKind kind = SectionKind.BODY;
      for (Section known : report.sections()) {
        if (known.start() <= line.start() && line.start() < known.end()) {
          kind = known.kind();
        }
      }
      out.add(new Section(kind, line.start(), line.end()));
    }
    return out;
  }

  private static List<Section> bySigns(String text, List<Section> lines) {
    boolean stops = mostEndInStop(text, lines);
    List<Section> out = new ArrayList<>();
    boolean side = false;
    boolean lead = false;
    for (int i = 0; i < lines.size(); i++) {
      Section line = lines.get(i);
      String folded = Folding.fold(text, line.start(), line.end()).strip();
      SectionKind kind;
      if (i == 0) {
        kind = SectionKind.HEADLINE;
      } else if (SIGNATURE.matcher(folded).matches()) {
        kind = SectionKind.IGNORED;
        side = true;
      } else if (RULE.matcher(folded).matches()) {
        kind = SectionKind.IGNORED;
      } else if (CREDIT.matcher(folded).find() || ASIDE.matcher(folded).find()) {
        kind = SectionKind.IGNORED;
      } else if (!lead && DATE_LINE.matcher(folded).matches()) {
        kind = SectionKind.DATELINE;
      } else if (side) {
        kind = SectionKind.SIDE;
      } else if (lead && stops && isTeaser(folded)) {
        kind = SectionKind.IGNORED;
      } else {
        kind = lead ? SectionKind.BODY : SectionKind.LEAD;
        lead = true;
      }
      out.add(new Section(kind, line.start(), line.end()));
    }
    return out;
  }

  private static boolean mostEndInStop(String text, List<Section> lines) {
    int stops = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (endsInStop(text.substring(lines.get(i).start(), lines.get(i).end()).strip())) {
        stops++;
      }
    }
    return lines.size() > 3 && stops * 10 >= (lines.size() - 1) * 6;
  }

  private static boolean isTeaser(String line) {
    return !endsInStop(line) && line.split("\\s+", TEASER_WORDS + 1).length <= TEASER_WORDS;
  }

  private static boolean endsInStop(String line) {
    return !line.isEmpty() && ".!؟?:…\"»”)؛".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
