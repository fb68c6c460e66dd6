// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sijill.coder.ar.text.Document;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.frames.FrameKnowledge;

class SubjectGapsTest {
  private static final SubjectGaps GAPS =
      new SubjectGaps(FrameKnowledge.arabic(), Actors.standard());

  @Test
  void aDescribedSubjectIsListed() {
    assertThat(gaps("هاجم مسلحون مجهولون القرية")).contains("مسلحون مجهولون");
  }

  @Test
  void aSubjectWithAnIdentifierIsNot() {
    assertThat(gaps("هاجم الحوثيون القرية")).isEmpty();
  }

  @Test
  void aNounThatNothingIsKnownOfIsMarked() {
    assertThat(gaps("هاجم الزرافون القرية")).contains("? الزرافون");
  }

  private static List<String> gaps(String text) {
    Document document = SideCasesTest.document(text);
    return GAPS.in(document, SideCasesTest.read(document));
  }
}
