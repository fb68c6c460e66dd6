// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.register.incident.Incident;
import org.sijill.register.query.Query;

/** Linking on the gold annotations, where coding is perfect. */
class GoldLinksTest {
  @TempDir Path dir;
  private Gold gold = new Gold();

  @BeforeEach
  void read() {
    assumeTrue(Gold.present(), "gold annotations are not here");
    gold = Gold.links();
  }

  @Test
  void linksAsPeopleDo() {
    Map<String, String> linked = link(gold.submissions, "a.db");
    double[] b = bCubed(linked);
    double[] p = pairs(linked);
    String figures =
        String.format(
            "B-cubed P %.3f R %.3f F1 %.3f; pairs P %.3f R %.3f", b[0], b[1], b[2], p[0], p[1]);
    assertThat(b[2]).as(figures).isGreaterThan(0.85);
    assertThat(p[0]).as(figures).isGreaterThan(0.90);
  }

  @Test
  void anyOrderOfArrivalGivesTheSame() {
    Map<String, String> expected = link(gold.submissions, "a.db");
    List<Submission> other = new ArrayList<>(gold.submissions);
    Collections.reverse(other);
    assertThat(link(other, "b.db")).isEqualTo(expected);
    Collections.shuffle(other, new Random(7));
    assertThat(link(other, "c.db")).isEqualTo(expected);
  }

  private Map<String, String> link(List<Submission> submissions, String file) {
    Map<String, String> linked = new HashMap<>();
    try (Register register = Register.open(dir.resolve(file).toString())) {
      for (Submission s : submissions) {
        register.reports().add(List.of(s));
      }
      register.incidents().each(Query.ALL, i -> members(i, linked));
      assertThat(register.ledger().verify().faults()).isEmpty();
    }
    return linked;
  }

  private static void members(Incident incident, Map<String, String> linked) {
    incident.events().forEach(m -> linked.put(m.key(), incident.id()));
  }

  private double[] bCubed(Map<String, String> linked) {
    double precision = 0;
    double recall = 0;
    for (String key : gold.incident.keySet()) {
      Set<String> own = same(linked, key);
      Set<String> true_ = same(gold.incident, key);
      Set<String> both = new HashSet<>(own);
      both.retainAll(true_);
      precision += both.size() / (double) own.size();
      recall += both.size() / (double) true_.size();
    }
    precision /= gold.incident.size();
    recall /= gold.incident.size();
    return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
  }

  private static Set<String> same(Map<String, String> groups, String key) {
    Set<String> same = new HashSet<>();
    groups.forEach(
        (k, g) -> {
          if (g.equals(groups.get(key))) {
            same.add(k);
          }
        });
    return same;
  }

  private double[] pairs(Map<String, String> linked) {
    List<String> keys = new ArrayList<>(gold.incident.keySet());
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (int i = 0; i < keys.size(); i++) {
      for (int j = 0; j < i; j++) {
        String gi = gold.incident.getOrDefault(keys.get(i), "");
        String gj = gold.incident.getOrDefault(keys.get(j), "");
        boolean is = gi.equals(gj);
        boolean told = linked.getOrDefault(keys.get(i), "?").equals(linked.get(keys.get(j)));
        boolean overlap =
            gold.overlaps.contains(List.of(gi, gj)) || gold.overlaps.contains(List.of(gj, gi));
        right += is && told ? 1 : 0;
        wrong += told && !is && !overlap ? 1 : 0;
        missed += is && !told ? 1 : 0;
      }
    }
    return new double[] {
      right / (double) Math.max(1, right + wrong), right / (double) (right + missed)
    };
  }
}
