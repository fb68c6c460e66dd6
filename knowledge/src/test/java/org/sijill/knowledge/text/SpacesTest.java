// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpacesTest {
  @Test
  void wordsStandBetweenRunsOfWhiteSpace() {
    assertThat(Spaces.words("  قصف \t جوي\nعنيف ")).containsExactly("قصف", "جوي", "عنيف");
  }

  @Test
  void aBlankStringHasNoWords() {
    assertThat(Spaces.words(" \t ")).isEmpty();
    assertThat(Spaces.words("")).isEmpty();
  }
}
