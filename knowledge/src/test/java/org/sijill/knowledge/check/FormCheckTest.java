// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormCheckTest {
  private static final String HEAD = "# Words.\nword\tforms\n";

  @Test
  void rightFileHasNoFindings() {
    finds(HEAD + "a\tb|c\n\n# more\nd\n");
  }

  @Test
  void fileNeedsAWordOnItsFormat() {
    finds(
        "word\tforms\na\tb\n",
        "f.tsv:1: no word on its format: begin it with # lines, or put a README.md beside it");
  }

  @Test
  void readmeBesideItWillDo() {
    assertThat(FormCheck.check("f.tsv", "word\tforms\na\tb\n", true)).isEmpty();
  }

  @Test
  void columnsNeedNames() {
    finds("# x\n", "f.tsv:2: no column names");
    finds("# x\na\t\tb\n", "f.tsv:2: a column without a name");
    finds("# x\na\ta\n", "f.tsv:2: column 'a' stands twice");
  }

  @Test
  void cellsNeedColumns() {
    finds(HEAD + "a\tb\tc\n", "f.tsv:3: 3 cells for 2 columns");
  }

  @Test
  void sameRowTwiceIsTold() {
    finds(HEAD + "a\tb\nc\nc\t\n", "f.tsv:5: the same row as in line 4");
  }

  @Test
  void listsHaveNoEmptyAndNoDoubleMembers() {
    finds(HEAD + "a\tb||c\n", "f.tsv:3: an empty member in the list of column 'forms'");
    finds(HEAD + "a\tb| b\n", "f.tsv:3: 'b' stands twice in column 'forms'");
  }

  @Test
  void invisibleCharactersAreTold() {
    finds(HEAD + "a\u200f\tb\n", "f.tsv:3: invisible or broken character U+200F");
    finds(HEAD + "a\tb\r\n", "f.tsv:3: invisible or broken character U+000D");
    finds(HEAD + "a\u00a0b\n", "f.tsv:3: invisible or broken character U+00A0");
  }

  @Test
  void everyDefectIsToldNotOnlyTheFirst() {
    finds(
        HEAD + "a\tb\tc\nd||\t\n",
        "f.tsv:3: 3 cells for 2 columns",
        "f.tsv:4: an empty member in the list of column 'word'",
        "f.tsv:4: an empty member in the list of column 'word'");
  }

  private static void finds(String text, String... findings) {
    assertThat(FormCheck.check("f.tsv", text, false))
        .extracting(Finding::toString)
        .containsExactly(findings);
  }
}
