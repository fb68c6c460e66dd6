// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.sijill.coder.Coder;
import org.sijill.knowledge.examples.Example;
import org.sijill.knowledge.examples.Examples;
import org.sijill.model.CodedReport;
import org.sijill.model.Evidence;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;

/** What must hold of the coder for every text; the texts come from seeds, so a failure repeats. */
class CoderPropertiesTest {
  private static final int TEXTS = 400;
  private static final int EVERY = 4;

  private static final String UNRELATED =
      "\nمن ناحية أخرى، يواصل معرض الزهور استقبال زواره هذا الأسبوع، ويضم أجنحة للنباتات العطرية"
          + " وورشا للأطفال.";

  private final Coder coder = Coder.arabic();
  private final List<Example> examples = Examples.all();

  private static Report report(String id, LocalDate published, String text) {
    return new Report(
        new ReportHeader(id, published, "ar", null, null, null, null, null, null), text, List.of());
  }

  private CodedReport code(Example example, String text) {
    return coder.code(report(example.id(), example.published(), text));
  }

  /** Codes a text, and checks all that must hold of any. */
  private void holds(String id, String text) {
    Report report = report(id, LocalDate.of(2026, 2, 19), text);
    CodedReport coded = coder.code(report);
    List<Evidence> evidence = new ArrayList<>();
    coded.events().forEach(event -> evidence.addAll(event.evidence()));
    coded.tallies().forEach(tally -> evidence.addAll(tally.evidence()));
    assertThat(evidence)
        .as("evidence in %s", id)
        .allMatch(e -> 0 <= e.start() && e.start() < e.end() && e.end() <= text.length())
        .allMatch(e -> e.quote().equals(text.substring(e.start(), e.end())));
    assertThat(coder.code(report)).as("the same again: %s", id).isEqualTo(coded);
  }

  /** Examples known to change beside another paragraph, whose country weighs on unclear names. */
  private static final int KNOWN_BESIDE = 3;

  @Test
  void anyCharactersAreRead() {
    for (int seed = 0; seed < TEXTS; seed++) {
      holds("noise " + seed, new Noise(seed).characters(1 + seed));
    }
  }

  @Test
  void brokenReportsAreReadAndOffsetsCutOutTheirQuotes() {
    for (int seed = 0; seed < TEXTS; seed++) {
      Example example = examples.get(seed * 31 % examples.size());
      holds("shaken " + seed + " " + example.id(), new Noise(seed).shaken(example.text()));
    }
  }

  @Test
  void everyCutOfAReportIsRead() {
    String text = examples.get(0).text();
    for (int end = 0; end <= text.length(); end++) {
      holds("cut " + end, text.substring(0, end));
    }
  }

  @Test
  void diacriticsChangeNoValue() {
    assertThat(changed(Noise::vocalised)).isEmpty();
  }

  @Test
  void tatweelChangesNoValue() {
    assertThat(changed(Noise::stretched)).isEmpty();
  }

  @Test
  void doubledSpacesChangeNoValue() {
    assertThat(changed(Noise::spaced)).isEmpty();
  }

  @Test
  void invisibleMarksChangeNoValue() {
    assertThat(changed(Noise::marked)).isEmpty();
  }

  @Test
  void anUnrelatedParagraphChangesNoEvent() {
    List<String> changed = new ArrayList<>();
    for (Example example : examples) {
      if (!example.text().contains("\n\n")) {
        continue; // alone it is a headline and lead in one; a second paragraph makes it a headline
      }
      List<String> alone = Values.ofEvents(code(example, example.text()));
      List<String> beside = Values.ofEvents(code(example, example.text() + UNRELATED));
      if (!beside.equals(alone)) {
        changed.add(example.id() + "\n  " + alone + "\n  " + beside);
      }
    }
    assertThat(changed).hasSizeLessThanOrEqualTo(KNOWN_BESIDE);
  }

  /** The examples whose values differ once their text is written otherwise. */
  private List<String> changed(BiFunction<Noise, String, String> writing) {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < examples.size(); i += EVERY) {
      Example example = examples.get(i);
      List<String> plain = Values.of(code(example, example.text()));
      String other = writing.apply(new Noise(i), example.text());
      List<String> written = Values.of(code(example, other));
      if (!written.equals(plain)) {
        changed.add(example.id() + " " + other + "\n  " + plain + "\n  " + written);
      }
    }
    return changed;
  }
}
