// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Copies a whole register, table by table, from one database to another, which may be of the other
 * kind. Only the word indexes are left out; they are made again from the texts.
 */
final class TableCopy {
  /** All tables, those that others refer to first. */
  private static final List<String> TABLES =
      List.of(
          "report",
          "report_bytes",
          "coding",
          "ledger",
          "checked",
          "event",
          "event_alias",
          "link",
          "bond",
          "decision_target",
          "undone",
          "decision_id",
          "incident",
          "incident_value",
          "label",
          "tally",
          "derived");

  private static final int LOT = 500;

  private TableCopy() {}

  static void copy(Handle from, Handle to) {
    for (String table : TABLES) {
      List<Map<String, Object>> lot = new ArrayList<>();
      from.createQuery("SELECT * FROM " + table)
          .setFetchSize(LOT)
          .mapToMap()
          .forEach(
              row -> {
                lot.add(row);
                if (lot.size() == LOT) {
                  insert(to, table, lot);
                }
              });
      insert(to, table, lot);
    }
  }

  private static void insert(Handle to, String table, List<Map<String, Object>> lot) {
    if (lot.isEmpty()) {
      return;
    }
    String columns = String.join(", ", lot.get(0).keySet());
    PreparedBatch batch =
        to.prepareBatch(
            "INSERT INTO "
                + table
                + " ("
                + columns
                + ") VALUES (:"
                + columns.replace(", ", ", :")
                + ")");
    for (Map<String, @Nullable Object> row : lot) {
      row.forEach(batch::bind);
      batch.add();
    }
    batch.execute();
    lot.clear();
  }
}
