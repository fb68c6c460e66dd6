// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final double LINKED = 3;

  /** Pair scores, in steps of a half so that equals are frequent; below -5 a pair is ruled out. */
  private static double[][] scores(Random random, int n) {
    double[][] scores = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        scores[i][j] = random.nextInt(32) / 2.0 - 8;
        scores[j][i] = scores[i][j];
      }
    }
    return scores;
  }

  private static boolean out(double score) {
    return score < -5;
  }

  private static Table table(double[][] scores) {
    Table table = new Table(scores.length);
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < i; j++) {
        if (out(scores[i][j])) {
          table.ruleOut(i, j, false);
        } else {
          Verdict verdict = scores[i][j] >= LINKED ? Verdict.LINKED : Verdict.APART;
          table.set(i, j, new Score(scores[i][j], verdict, List.of()), false);
        }
      }
    }
    return table;
  }

  /** The same by the plainest way: looks at all pairs of groups, joins the best, and again. */
  private static List<List<Integer>> plainly(double[][] scores) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      int bestA = -1;
      int bestB = -1;
      double best = 0;
      for (int a = 0; a < groups.size(); a++) {
        for (int b = a + 1; b < groups.size(); b++) {
          double mean = mean(scores, groups.get(a), groups.get(b));
          if (mean >= LINKED && (bestA < 0 || mean > best)) {
            best = mean;
            bestA = a;
            bestB = b;
          }
        }
      }
      if (bestA < 0) {
        return groups;
      }
      groups.get(bestA).addAll(groups.remove(bestB));
      groups.get(bestA).sort(null);
    }
  }

  private static double mean(double[][] scores, List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int a : one) {
      for (int b : other) {
        if (out(scores[a][b])) {
          return Double.NEGATIVE_INFINITY;
        }
        sum += scores[a][b];
      }
    }
    return sum / (one.size() * other.size());
  }

  @RepeatedTest(200)
  void theClosestGroupsAreJoinedFirst(RepetitionInfo info) {
    double[][] scores = scores(new Random(info.getCurrentRepetition()), 14);
    Table table = table(scores);
    table.joinClosest(LINKED);
    assertThat(table.groups()).isEqualTo(plainly(scores));
  }

  @Test
  void whatIsBoundIsJoinedWhateverItsScore() {
    Table table = table(new double[][] {{0, -8, 4}, {-8, 0, 0}, {4, 0, 0}});
    table.bind(1, 0);
    table.joinClosest(LINKED);
    assertThat(table.groups()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void whatIsBoundIsJoinedToMoreByTheBestOfItsParts() {
    Table table = table(new double[][] {{0, -8, 0, 0}, {-8, 0, 4, 0}, {0, 4, 0, 0}, {0, 0, 0, 0}});
    table.bind(1, 0);
    table.joinClosest(LINKED);
    assertThat(table.groups()).containsExactly(List.of(0, 1, 2), List.of(3));
  }

  @Test
  void whatIsSetApartStaysApart() {
    Table table = new Table(2);
    table.set(1, 0, new Score(9, Verdict.LINKED, List.of()), true);
    table.joinClosest(LINKED);
    assertThat(table.groups()).containsExactly(List.of(0), List.of(1));
  }
}
