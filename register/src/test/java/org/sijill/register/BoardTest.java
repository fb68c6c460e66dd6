// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sijill.register.Samples.act;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.model.SubEventType;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Request;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.query.Box;
import org.sijill.register.query.Order;
import org.sijill.register.query.Query;
import org.sijill.register.store.Database;

/** Whether the board in memory counts what the database counts. */
class BoardTest {
  private static final Box WORLD = new Box(-180, -90, 180, 90);
  private static final List<String> QUERIES =
      List.of(
          "",
          "type=explosions",
          "type=!explosions",
          "type=battles&type=explosions",
          "country=SY&country=!IQ",
          "country=none",
          "country=SY&from=2024-03-05",
          "from=2024-03-06&to=2024-03-08",
          "actor=S1",
          "actor=Army&type=battles",
          "actor=S1&actor=none",
          "actor=!none",
          "source=A&source=!B",
          "source=nobody",
          "vague=true",
          "vague=false&mapped=true",
          "mapped=false",
          "target=none",
          "target=!S2",
          "killed=5..",
          "bbox=36,33,37,36",
          "q=قصفت",
          "text=قصفت&exact=true",
          "precision=none",
          "precision=town&status=reported",
          "review=rejected",
          "review=pending&review=rejected",
          "assignee=none",
          "disputed=false",
          "place=Mosul",
          "admin1=Idlib Province&weapon=airstrike");

  @TempDir Path folder;
  private Register register;
  private Database database;
  private Incidents slow;
  private Incidents fast;

  @BeforeEach
  void open() {
    String file = folder.resolve("board.db").toString();
    register = Register.open(file);
    database = Database.open(file);
    slow = new Incidents(database, Integer.MAX_VALUE);
    fast = new Incidents(database, 0);
    register
        .reports()
        .add(
            List.of(
                Samples.report("r1", "A", "2024-03-06", act()),
                Samples.report("r2", "B", "2024-03-06", act().killed(9)),
                Samples.report("r3", "A", "2024-03-07", act().at(Samples.MOSUL).on("2024-03-07")),
                Samples.report(
                    "r4",
                    "C",
                    "2024-03-08",
                    act()
                        .type(SubEventType.ARMED_CLASH)
                        .at(Samples.DOUMA)
                        .on("2024-03-08")
                        .against(Samples.REBELS)),
                Samples.report("r5", "C", "2024-04-01", act().at(null).on("2024-03-30"))));
  }

  @AfterEach
  void close() {
    database.close();
    register.close();
  }

  private void sameForAllQueries() {
    for (String text : QUERIES) {
      Query query = Query.parse(text);
      assertThat(fast.count(query)).as(text).isEqualTo(slow.count(query));
      assertThat(fast.facets(query, 20)).as(text).isEqualTo(slow.facets(query, 20));
      for (TimeBin.Width width : TimeBin.Width.values()) {
        assertThat(fast.timeline(query, width)).as(text).isEqualTo(slow.timeline(query, width));
      }
      for (Order order : Order.values()) {
        assertThat(pages(fast, query, order)).as(text).isEqualTo(pages(slow, query, order));
      }
      assertThat(fast.map(query, WORLD, 2)).as(text).isEqualTo(slow.map(query, WORLD, 2));
      assertThat(fast.map(query, new Box(40, 30, 36.5, 40), 0.5))
          .as(text)
          .isEqualTo(slow.map(query, new Box(40, 30, 36.5, 40), 0.5));
    }
  }

  /** All pages of two, with their totals and whether another follows. */
  private static List<String> pages(Incidents incidents, Query query, Order order) {
    List<String> all = new ArrayList<>();
    String cursor = null;
    do {
      Page<IncidentRow> page = incidents.list(query, new Paging(order, 2, cursor));
      all.add(page.total() + " " + page.items() + " " + page.next());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  private String first(String query) {
    return slow.list(Query.parse(query), Paging.first(1)).items().get(0).id();
  }

  private void decide(Action action) {
    register.decisions().record(Request.of("Salma", action));
  }

  @Test
  void itCountsAsTheDatabaseDoes() {
    sameForAllQueries();
  }

  @Test
  void itSeesWhatIsRejected() {
    sameForAllQueries();
    decide(new Action.Reject(first("country=IQ"), "no incident"));
    sameForAllQueries();
  }

  @Test
  void itForgetsWhatIsMerged() {
    sameForAllQueries();
    decide(new Action.Merge(first("country=IQ"), first("type=battles")));
    sameForAllQueries();
  }

  @Test
  void itSeesWhatIsNew() {
    sameForAllQueries();
    register
        .reports()
        .add(
            List.of(
                Samples.report("r6", "D", "2024-05-02", act().on("2024-05-01").killed(1)),
                Samples.report("r3", "A", "2024-03-07", act().at(Samples.DOUMA).on("2024-03-07"))));
    sameForAllQueries();
  }
}
