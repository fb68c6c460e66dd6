// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodebookTest {
  @Test
  void everyValueHasANameInBothLanguages() {
    Codebook.load()
        .fields()
        .values()
        .forEach(
            values ->
                assertThat(values)
                    .allSatisfy(
                        v -> {
                          assertThat(v.en()).matches("[A-Z].*");
                          assertThat(v.ar()).matches("\\p{InArabic}.*");
                        }));
  }
}
