// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of numbered events with the sums of their pair scores; joins the closest two at a time.
 * What people bound counts as one event whose score with another is the best of its parts.
 */
final class Table {
  private final double[][] sum;
  private final boolean[][] parted;
  private final boolean[][] ruledOut;
  private final double[] weight;
  private final List<List<Integer>> groups = new ArrayList<>();

  Table(int n) {
    sum = new double[n][n];
    parted = new boolean[n][n];
    ruledOut = new boolean[n][n];
    weight = new double[n];
    for (int i = 0; i < n; i++) {
      weight[i] = 1;
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  List<List<Integer>> groups() {
    return groups;
  }

  void set(int i, int j, Score score, boolean apart) {
    sum[i][j] = score.total();
    sum[j][i] = score.total();
    parted[i][j] = apart;
    parted[j][i] = apart;
    ruledOut[i][j] = score.total() <= Score.NEVER || score.verdict() == Verdict.PART;
    ruledOut[j][i] = ruledOut[i][j];
  }

  /** Puts the groups of two events together, whatever their score. */
  void bind(int i, int j) {
    join(find(i), find(j), true);
  }

  /** Joins the two groups whose mean score is highest, if it reaches {@code least}. */
  boolean joinClosest(double least) {
    double best = Double.NEGATIVE_INFINITY;
    int bestA = -1;
    int bestB = -1;
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        int ra = groups.get(a).get(0);
        int rb = groups.get(b).get(0);
        double mean = sum[ra][rb] / (weight[ra] * weight[rb]);
        if (!parted[ra][rb] && !ruledOut[ra][rb] && mean >= least && mean > best) {
          best = mean;
          bestA = a;
          bestB = b;
        }
      }
    }
    if (bestA < 0) {
      return false;
    }
    join(bestA, bestB, false);
    return true;
  }

  private int find(int event) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).contains(event)) {
        return g;
      }
    }
    throw new IllegalStateException("every event is in a group");
  }

  /** Joins two groups; what is known of a group stands at its smallest event, its first. */
  private void join(int a, int b, boolean bound) {
    if (a == b) {
      return;
    }
    int keep = Math.min(groups.get(a).get(0), groups.get(b).get(0));
    int gone = Math.max(groups.get(a).get(0), groups.get(b).get(0));
    for (int k = 0; k < sum.length; k++) {
      sum[keep][k] = bound ? Math.max(sum[keep][k], sum[gone][k]) : sum[keep][k] + sum[gone][k];
      sum[k][keep] = sum[keep][k];
      parted[keep][k] |= parted[gone][k];
      parted[k][keep] = parted[keep][k];
      ruledOut[keep][k] =
          bound ? ruledOut[keep][k] && ruledOut[gone][k] : ruledOut[keep][k] || ruledOut[gone][k];
      ruledOut[k][keep] = ruledOut[keep][k];
    }
    weight[keep] = bound ? Math.max(weight[keep], weight[gone]) : weight[keep] + weight[gone];
    List<Integer> joined = new ArrayList<>(groups.get(a));
    joined.addAll(groups.get(b));
    joined.sort(null);
    groups.set(Math.min(a, b), joined);
    groups.remove(Math.max(a, b));
  }
}
