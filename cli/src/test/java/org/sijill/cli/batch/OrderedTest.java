// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTest {
  private int taken;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheInputs(int threads) {
    List<Integer> out = new ArrayList<>();
    run(500, threads, OrderedTest::unevenWork, out::add);
    assertThat(out).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void onlyAWindowOfInputsIsUnderWay() {
    List<Integer> ahead = new ArrayList<>();
    run(1000, 3, i -> i, i -> ahead.add(taken - i));
    assertThat(ahead).hasSize(1000).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(3 * 8 + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void stopsWhenTheSinkWantsNoMore(int threads) {
    List<Integer> out = new ArrayList<>();
    assertThatExceptionOfType(Ordered.StoppedException.class)
        .isThrownBy(() -> run(1_000_000, threads, i -> i, i -> out.add(i) && i < 9));
    assertThat(out).hasSize(10);
  }

  @Test
  void faultOfTheWorkEndsTheRun() {
    assertThatIllegalStateException()
        .isThrownBy(() -> run(9, 2, i -> 1 / (i - 4), i -> true))
        .withCauseInstanceOf(ArithmeticException.class);
  }

  private void run(
      int inputs, int threads, Function<Integer, Integer> work, Predicate<Integer> sink) {
    try (Ordered<Integer, Integer> ordered = new Ordered<>(threads, work, sink)) {
      for (int i = 0; i < inputs; i++) {
        taken = i;
        ordered.put(i);
      }
      ordered.finish();
    }
  }

  /** Gives back its input after work that differs from input to input. */
  private static int unevenWork(int i) {
    int steps = i % 7 * 1000;
    int sum = 0;
    for (int k = 0; k < steps; k++) {
      sum += k % 3;
    }
    return sum < 0 ? -1 : i;
  }
}
