// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sijill.intake.Readings;

class GalleryTest {
  private static final String HEAD =
      """
      افتتاح السوق القديم بعد ترميمه

      افتتح السوق القديم يوم السبت بعد عامين من الترميم.
      وحضر الافتتاح عشرات التجار من الحي.
      ن.ق/ س.م (د ب أ)
      """;

  private static @Nullable Gallery of(String rest) {
    return Gallery.of(Readings.read(Readings.dated(), "a.txt", HEAD + rest).report());
  }

  @Test
  void aCreditBeforeTitleAndCaptionOpensACard() {
    Gallery gallery =
        of(
            """
            السوق في صور
            جولة بين دكاكين السوق قبل الترميم وبعده.
            صورة من: سمير العلي
            باب النحاس
            كان الباب مغلقا منذ عشرين سنة.
            صورة من: هدى/صور الوادي
            دكان العطار
            فتح العطار دكانه قبل غيره.
            وما زال يبيع الزعتر.
            """);
    assertThat(gallery)
        .isEqualTo(
            new Gallery(
                "السوق في صور",
                "جولة بين دكاكين السوق قبل الترميم وبعده.",
                java.util.List.of(
                    new Gallery.Card(
                        "باب النحاس", "كان الباب مغلقا منذ عشرين سنة.", "صورة من: سمير العلي"),
                    new Gallery.Card(
                        "دكان العطار",
                        "فتح العطار دكانه قبل غيره.\nوما زال يبيع الزعتر.",
                        "صورة من: هدى/صور الوادي"))));
  }

  @Test
  void aCreditAfterTitleAndCaptionClosesACard() {
    Gallery gallery =
        Objects.requireNonNull(
            of(
                """
            السوق في صور
            جولة بين دكاكين السوق قبل الترميم وبعده.
            باب النحاس
            كان الباب مغلقا منذ عشرين سنة.
            صورة من: سمير العلي
            دكان العطار
            فتح العطار دكانه قبل غيره.
            صورة من: هدى/صور الوادي
            """));
    assertThat(gallery.title()).isEqualTo("السوق في صور");
    assertThat(gallery.cards())
        .extracting(Gallery.Card::title)
        .containsExactly("باب النحاس", "دكان العطار");
    assertThat(gallery.cards())
        .extracting(Gallery.Card::credit)
        .containsExactly("صورة من: سمير العلي", "صورة من: هدى/صور الوادي");
  }

  @Test
  void withoutCreditsThereIsNoGallery() {
    assertThat(of("")).isNull();
    assertThat(of("باب النحاس\nكان الباب مغلقا منذ عشرين سنة.\n")).isNull();
  }
}
