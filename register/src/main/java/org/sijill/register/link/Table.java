// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of numbered events with the sums of their pair scores; joins the closest two at a time.
 * What people bound counts as one event whose score with another is the best of its parts. What is
 * known of a group stands in the row of its first event. Each row remembers its closest later one,
 * so that joining all that there is to join costs about the square of the number of events.
 */
final class Table {
  private static final int NONE = -1;

  private final double[][] sum;
  private final boolean[][] parted;
  private final boolean[][] ruledOut;
  private final double[] weight;

  /** The members of the group of each first event; empty for the others. */
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

  /** The groups, in order of their first events. */
  List<List<Integer>> groups() {
    return groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  void set(int i, int j, Score score, boolean apart) {
    boolean out = score.total() <= Score.NEVER || score.verdict() == Verdict.PART;
    set(i, j, score.total(), out, apart);
  }

  /** Two events that cannot be one. */
  void ruleOut(int i, int j, boolean apart) {
    set(i, j, Score.NEVER, true, apart);
  }

  private void set(int i, int j, double total, boolean out, boolean apart) {
    sum[i][j] = total;
    sum[j][i] = total;
    parted[i][j] = apart;
    parted[j][i] = apart;
    ruledOut[i][j] = out;
    ruledOut[j][i] = out;
  }

  /** Puts the groups of two events together, whatever their score. */
  void bind(int i, int j) {
    join(find(i), find(j), true);
  }

  /** Joins the two groups whose mean score is highest, as long as it reaches {@code least}. */
  void joinClosest(double least) {
    int n = groups.size();
    int[] closest = new int[n];
    for (int a = 0; a < n; a++) {
      closest[a] = closest(a, least);
    }
    for (int a = best(closest); a != NONE; a = best(closest)) {
      int gone = closest[a];
      join(a, gone, false);
      closest[gone] = NONE;
      for (int other = 0; other < n; other++) {
        if (mayChange(other, closest[other], a, gone, least)) {
          closest[other] = closest(other, least);
        }
      }
    }
  }

  /** Whether the closest of a row may be another now that two groups were joined. */
  private boolean mayChange(int row, int closest, int joined, int gone, double least) {
    return row == joined
        || closest == joined
        || closest == gone
        || row < joined && mean(row, joined) >= (closest == NONE ? least : mean(row, closest));
  }

  /** The row whose closest is the closest of all, the first of equals. */
  private int best(int[] closest) {
    int best = NONE;
    for (int a = 0; a < closest.length; a++) {
      boolean closer =
          closest[a] != NONE && (best == NONE || mean(a, closest[a]) > mean(best, closest[best]));
      best = closer ? a : best;
    }
    return best;
  }

  /**
   * The later group that is closest to one and may be joined to it, the first of equals; none for
   * an event that is in the group of an earlier one.
   */
  private int closest(int a, double least) {
    int best = NONE;
    for (int b = a + 1; b < groups.size() && !groups.get(a).isEmpty(); b++) {
      boolean may = !groups.get(b).isEmpty() && !parted[a][b] && !ruledOut[a][b];
      if (may && mean(a, b) >= least && (best == NONE || mean(a, b) > mean(a, best))) {
        best = b;
      }
    }
    return best;
  }

  private double mean(int a, int b) {
    return sum[a][b] / (weight[a] * weight[b]);
  }

  private int find(int event) {
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).contains(event)) {
        return g;
      }
    }
    throw new IllegalStateException("every event is in a group");
  }

  private void join(int a, int b, boolean bound) {
    if (a == b) {
      return;
    }
    int keep = Math.min(a, b);
    int gone = Math.max(a, b);
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
    groups.get(keep).addAll(groups.get(gone));
    groups.get(keep).sort(null);
    groups.get(gone).clear();
  }
}
