// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnowledgeCheckTest {
  @Test
  void ownFilesAreRight() {
    assertThat(KnowledgeCheck.run()).isEmpty();
  }

  @Test
  void seesTheFilesOfEveryFolder() {
    assertThat(KnowledgeFiles.all())
        .containsKeys("ar/examples/README.md", "ar/time/words.tsv", "section/agencies.tsv");
    assertThat(KnowledgeCheck.files()).isGreaterThan(30);
  }

  @Test
  void loaderThatThrowsIsAFinding() {
    assertThat(
            KnowledgeCheck.run(
                () -> {
                  throw new IllegalArgumentException("ar/x.tsv:7: no such word");
                }))
        .containsExactly(new Finding("ar/x.tsv:7", "no such word"));
  }

  @Test
  void messageWithoutPlaceIsKept() {
    assertThat(Finding.of(new IllegalArgumentException("file is missing: x")))
        .isEqualTo(new Finding("knowledge", "file is missing: x"));
  }
}
