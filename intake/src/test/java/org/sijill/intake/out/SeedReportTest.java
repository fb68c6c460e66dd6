// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sijill.intake.Outcome;
import org.sijill.intake.Readings;
import org.sijill.intake.Settings;
import org.sijill.model.Report;
import org.sijill.model.SectionKind;

/**
 * The report that the project began with, as it was copied out of a page; not in every checkout.
 */
class SeedReportTest {
  private static final Path SEED = Path.of("../../shared/gold/dev/seed-dw-20231123.txt");

  private Report report;
  private Outcome.Read read;

  @BeforeEach
  void reads() {
    assumeTrue(Files.exists(SEED));
    // a copy without the file beside it, so that the text speaks for itself
    byte[] bytes = org.sijill.intake.Fixtures.bytes(SEED);
    read = Readings.read(Readings.of(Settings.usual(), "seed.txt", bytes));
    report = read.report();
  }

  private List<String> of(SectionKind kind) {
    return report.sections().stream()
        .filter(s -> s.kind() == kind)
        .map(s -> report.text().substring(s.start(), s.end()).strip())
        .toList();
  }

  @Test
  void itsTextIsTheFilesTextUnchanged() {
    assertThat(report.text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo(org.sijill.intake.Fixtures.bytes(SEED));
  }

  @Test
  void theFirstLineIsTheHeadline() {
    assertThat(of(SectionKind.HEADLINE))
        .containsExactly(report.header().headline())
        .containsExactly(report.text().lines().findFirst().orElseThrow().strip());
  }

  @Test
  void theDatelineGivesTheDay() {
    assertThat(report.header().published()).hasToString("2023-11-23");
    assertThat(of(SectionKind.DATELINE)).containsExactly("٢٣ نوفمبر ٢٠٢٣");
  }

  @Test
  void theSignatureGivesBylineAndAgency() {
    assertThat(report.header().byline()).isEqualTo("ع.ش/ أ.ح (أ ف ب)");
    assertThat(report.header().agency()).isEqualTo("AFP");
  }

  @Test
  void theMainTextIsOneLeadAndTenParagraphs() {
    assertThat(of(SectionKind.LEAD)).hasSize(1).allMatch(l -> l.startsWith("بعد ضربات"));
    assertThat(of(SectionKind.BODY)).hasSize(10);
    assertThat(of(SectionKind.BODY).get(9)).startsWith("وردا على ذلك");
  }

  @Test
  void theMarkerSignatureAndCreditsAreIgnored() {
    Map<Boolean, List<String>> ignored =
        of(SectionKind.IGNORED).stream()
            .collect(Collectors.partitioningBy(l -> l.startsWith("صورة من")));
    assertThat(ignored.get(false)).containsExactly("إعلان", "ع.ش/ أ.ح (أ ف ب)");
    assertThat(ignored.get(true)).hasSize(8);
  }

  @Test
  void theGalleryHasItsTitleAndEightCardsWithTitlesAndCredits() {
    Gallery gallery = Objects.requireNonNull(Gallery.of(report));
    assertThat(gallery.title()).startsWith("من التدخل العسكري");
    assertThat(gallery.introduction()).startsWith("يطوي العراق");
    assertThat(gallery.cards()).hasSize(8);
    assertThat(gallery.cards())
        .extracting(Gallery.Card::title)
        .containsExactly(
            "نهاية رسمية للمهام القتالية",
            "هل تحقق هدف القضاء على \"داعش\"؟",
            "إخلاء للساحة أمام إيران؟",
            "أوباما أول من بدأ الانسحاب",
            "ترامب والانسحاب الجزئي",
            "بايدن يغلق القوس",
            "بوش- مهندس احتلال العراق",
            "مستنقع الموت");
    assertThat(gallery.cards())
        .allSatisfy(card -> assertThat(card.credit()).startsWith("صورة من: "))
        .allSatisfy(card -> assertThat(card.caption()).hasSizeGreaterThan(200));
    assertThat(gallery.cards().get(0).credit()).contains("Charlie Dietz");
    assertThat(gallery.cards().get(7).credit()).endsWith("picture-alliance/dpa");
  }
}
