// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sijill.knowledge.Tsv;
import org.sijill.model.Estimate;
import org.sijill.model.SubEventType;

class ExamplesTest {
  private static List<Example> read(String... lines) throws IOException {
    String file = "id\tpublished\ttext\trows\n" + String.join("\n", lines);
    return Examples.read(
        Tsv.read("x.tsv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void readsHeadlineBodyAndRows() throws IOException {
    Example example =
        read("a1\t2020-01-02\tعنوان ¶ متن\tsub=grenade; killed=8/8/-; date=~2020-01-02 | tally=killed; value=9")
            .get(0);
    assertThat(example.text()).isEqualTo("عنوان\n\nمتن");
    assertThat(example.events()).hasSize(1);
    assertThat(example.tallies()).hasSize(1);
    assertThat(example.events().get(0).wanted())
        .containsEntry(Key.KILLED, new Wanted.Figure(Estimate.atLeast(8)))
        .containsEntry(
            Key.DATE, new Wanted.Days(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 2), true))
        .containsEntry(Key.STATUS, new Wanted.Code("reported"))
        .containsEntry(Key.BACKGROUND, new Wanted.Flag(false));
  }

  @Test
  void readsNamesWithAlternatives() throws IOException {
    ExpectedRow row =
        read("a1\t2020-01-02\tx\tsub=attack; actor=أ/ب + ج; target=-").get(0).rows().get(0);
    assertThat(row.wanted())
        .containsEntry(Key.ACTOR, new Wanted.Names(List.of(List.of("أ", "ب"), List.of("ج"))))
        .containsEntry(Key.TARGET, new Wanted.Names(List.of()));
  }

  @Test
  void namesTheLineOfAnError() {
    for (String bad :
        Arrays.asList(
            "sub=nothing",
            "killed=3",
            "sub=attack; tally=killed",
            "sub=attack; date=2020-13-01",
            "sub=attack; since=2020-01-01",
            "tally=killed",
            "sub=attack; actor=",
            "sub=attack; sub=attack")) {
      assertThatThrownBy(() -> read("# c", "a1\t2020-01-02\tx\t" + bad))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("x.tsv:3");
    }
  }

  @Test
  void readsEveryFileThatShips() {
    assertThat(Examples.all()).isNotEmpty().allMatch(e -> !e.text().isEmpty());
  }

  @Test
  void shipsExamplesOfEverySubEventType() {
    Set<String> seen =
        Examples.all().stream()
            .flatMap(e -> e.events().stream())
            .map(row -> row.wanted().get(Key.SUB))
            .flatMap(sub -> sub instanceof Wanted.Code c ? Stream.of(c.code()) : Stream.of())
            .collect(Collectors.toSet());
    assertThat(seen)
        .containsAll(EnumSet.allOf(SubEventType.class).stream().map(SubEventType::code).toList());
  }
}
