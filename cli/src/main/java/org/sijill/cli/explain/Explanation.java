// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.output.Figures;
import org.sijill.coder.Trace;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Split;
import org.sijill.coder.ar.text.Token;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.Event;
import org.sijill.model.Evidence;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Tally;

/**
 * Tells in plain lines what each stage saw of a report, sentence by sentence.
 *
 * @param trace what the stages saw
 * @param stages the stages that are told
 */
public record Explanation(Trace trace, Set<Stage> stages) {
  /** How many sentences the report has. */
  public int sentences() {
    return trace.document().sentences().size();
  }

  /**
   * One sentence.
   *
   * @param number from 1
   */
  public String sentence(int number) {
    Document document = trace.document();
    Sentence sentence = document.sentences().get(number - 1);
    StringBuilder out = new StringBuilder();
    out.append('[').append(number).append("] ").append(sentence.section().code()).append("  ");
    out.append(document.quote(document.span(sentence.first(), sentence.last()))).append('\n');
    if (stages.contains(Stage.TEXT)) {
      tokens(document, sentence, out);
    }
    mentions(Stage.QUANTITY, trace.quantities(), sentence, m -> quantity((Quantity) m), out);
    mentions(Stage.TIME, trace.times(), sentence, m -> time((TimeExpression) m), out);
    mentions(Stage.PLACE, trace.places(), sentence, m -> place((PlaceMention) m), out);
    mentions(Stage.ACTOR, trace.sides(), sentence, m -> side((SideMention) m), out);
    if (stages.contains(Stage.FRAME)) {
      acts(sentence, out);
    }
    if (stages.contains(Stage.EVENT)) {
      events(document, sentence, out);
    }
    return out.toString();
  }

  private static void tokens(Document document, Sentence sentence, StringBuilder out) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      Token token = document.token(i);
      line(Stage.TEXT, token.form(), out);
      out.append("  ").append(token.kind().name().toLowerCase(Locale.ROOT));
      out.append(' ').append(token.start()).append('-').append(token.end());
      String splits =
          token.splits().stream()
              .skip(1)
              .map(split -> clitics(split) + split.stem())
              .collect(Collectors.joining(", "));
      out.append(splits.isEmpty() ? "" : "  or " + splits).append('\n');
    }
  }

  private static String clitics(Split split) {
    StringBuilder out = new StringBuilder();
    String[] names = {"و", "ف", "ب", "ل", "ك", "س", "ال"};
    for (int i = 0; i < names.length; i++) {
      out.append(split.has(1 << i) ? names[i] + "+" : "");
    }
    return out.toString();
  }

  private void mentions(
      Stage stage,
      List<? extends Mention> mentions,
      Sentence sentence,
      Function<Mention, String> text,
      StringBuilder out) {
    if (!stages.contains(stage)) {
      return;
    }
    for (Mention mention : mentions) {
      if (sentence.first() <= mention.span().first() && mention.span().first() < sentence.last()) {
        line(stage, "« " + trace.document().quote(mention.span()) + " »", out);
        out.append("  ").append(text.apply(mention));
        out.append("  by ").append(mention.rule()).append('\n');
      }
    }
  }

  private static void line(Stage stage, String what, StringBuilder out) {
    out.append("    ").append(stage).append(" ".repeat(9 - stage.toString().length())).append(what);
  }

  private static String quantity(Quantity quantity) {
    String kinds =
        quantity.byKind().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(part -> ", of them " + part.getValue() + " " + part.getKey().code())
            .collect(Collectors.joining());
    return Figures.of(quantity.value())
        + " "
        + quantity.counted().name().toLowerCase(Locale.ROOT)
        + ", "
        + quantity.form().name().toLowerCase(Locale.ROOT)
        + kinds;
  }

  private static String time(TimeExpression time) {
    String part = time.partOfDay() == null ? "" : ", " + time.partOfDay().code();
    return day(time.from())
        + " – "
        + day(time.to())
        + part
        + ", "
        + time.bound().name().toLowerCase(Locale.ROOT)
        + ", "
        + time.basis().code();
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "open" : day.toString();
  }

  private static String place(PlaceMention mention) {
    Place place = mention.place();
    String where = place.lat() == null ? "" : " " + place.lat() + ", " + place.lon();
    return (place.id() == null ? "unknown" : place.id() + " " + place.nameEn())
        + (place.country() == null ? "" : " " + place.country())
        + where
        + ", "
        + place.precision().code()
        + ", as "
        + mention.role().name().toLowerCase(Locale.ROOT);
  }

  private static String side(SideMention mention) {
    Party party = mention.party();
    return (party.id() == null ? "described" : party.id() + " " + party.nameEn())
        + ", "
        + party.kind().code();
  }

  private void acts(Sentence sentence, StringBuilder out) {
    for (SentenceActs read : trace.acts()) {
      if (read.sentence().index() == sentence.index()) {
        for (Act act : read.acts()) {
          ActLines lines = new ActLines(trace.document(), act);
          line(Stage.FRAME, lines.head(), out);
          out.append('\n');
          lines.roles().forEach(role -> out.append(" ".repeat(17)).append(role).append('\n'));
        }
      }
    }
  }

  private void events(Document document, Sentence sentence, StringBuilder out) {
    for (Event event : trace.coded().events()) {
      evidence(
          event.id() + " " + event.subEventType().code(),
          event.evidence(),
          document,
          sentence,
          out);
    }
    for (Tally tally : trace.coded().tallies()) {
      evidence("tally " + tally.measure().code(), tally.evidence(), document, sentence, out);
    }
  }

  private static void evidence(
      String what,
      List<Evidence> evidence,
      Document document,
      Sentence sentence,
      StringBuilder out) {
    int start = document.token(sentence.first()).start();
    int end = document.token(sentence.last() - 1).end();
    for (Evidence words : evidence) {
      if (start <= words.start() && words.start() < end) {
        line(Stage.EVENT, what + "  " + words.field(), out);
        out.append("  « ")
            .append(words.quote())
            .append(" »  by ")
            .append(words.rule())
            .append('\n');
      }
    }
  }
}
