// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheInputs(int threads) {
    List<Integer> out = new ArrayList<>();
    Ordered.run(numbers(500), threads, OrderedTest::unevenWork, out::add);
    assertThat(out).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void onlyAWindowOfInputsIsUnderWay() {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    Iterator<Integer> inputs =
        IntStream.range(0, 1000).peek(i -> taken.incrementAndGet()).boxed().iterator();
    Ordered.run(inputs, 3, i -> i, i -> ahead.add(taken.get() - done.incrementAndGet()));
    assertThat(ahead).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(3 * 8 + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void endsWhenTheSinkWantsNoMore(int threads) {
    List<Integer> out = new ArrayList<>();
    Ordered.run(numbers(1_000_000), threads, i -> i, i -> out.add(i) && i < 9);
    assertThat(out).hasSize(10);
  }

  @Test
  void faultOfTheWorkEndsTheRun() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Ordered.run(numbers(9), 2, i -> 1 / (i - 4), i -> true))
        .withCauseInstanceOf(ArithmeticException.class);
  }

  private static Iterator<Integer> numbers(int n) {
    return IntStream.range(0, n).boxed().iterator();
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
