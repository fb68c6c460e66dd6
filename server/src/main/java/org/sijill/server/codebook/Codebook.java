// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Coded;
import org.sijill.model.DateBasis;
import org.sijill.model.EventType;
import org.sijill.model.Measure;
import org.sijill.model.PartOfDay;
import org.sijill.model.PartyKind;
import org.sijill.model.Precision;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.VictimKind;
import org.sijill.model.Weapon;
import org.sijill.register.incident.ReviewState;

/**
 * Every value of every coded field, in the order of the enum that the program uses, with its names
 * and definitions from {@code codebook.tsv}. Immutable.
 *
 * @param fields values by field, in the names of the JSON contract
 */
public record Codebook(Map<String, List<Value>> fields) {
  /**
   * A value.
   *
   * @param code as it stands in files
   * @param parent code of the type that a sub-type belongs to, or null
   * @param en English name
   * @param ar Arabic name
   * @param enNote English definition
   * @param arNote Arabic definition
   */
  public record Value(
      String code, @Nullable String parent, String en, String ar, String enNote, String arNote) {}

  /**
   * Loads it.
   *
   * @throws IllegalStateException if a value has no row
   */
  public static Codebook load() {
    Map<String, String[]> rows = rows();
    Map<String, List<Value>> fields = new LinkedHashMap<>();
    fields.put("event_type", values("event_type", EventType.values(), rows));
    fields.put("sub_event_type", values("sub_event_type", SubEventType.values(), rows));
    fields.put("status", values("status", Status.values(), rows));
    fields.put("precision", values("precision", Precision.values(), rows));
    fields.put("basis", values("basis", DateBasis.values(), rows));
    fields.put("part_of_day", values("part_of_day", PartOfDay.values(), rows));
    fields.put("weapon", values("weapon", Weapon.values(), rows));
    fields.put("party_kind", values("party_kind", PartyKind.values(), rows));
    fields.put("victim_kind", values("victim_kind", VictimKind.values(), rows));
    fields.put("measure", values("measure", Measure.values(), rows));
    fields.put("review", values("review", ReviewState.values(), rows));
    return new Codebook(fields);
  }

  private static List<Value> values(String field, Coded[] all, Map<String, String[]> rows) {
    List<Value> values = new ArrayList<>();
    for (Coded coded : all) {
      String[] row = rows.get(field + "\t" + coded.code());
      if (row == null) {
        throw new IllegalStateException("codebook.tsv has no row " + field + " " + coded.code());
      }
      String parent = coded instanceof SubEventType sub ? sub.eventType().code() : null;
      values.add(new Value(coded.code(), parent, row[2], row[3], row[4], row[5]));
    }
    return values;
  }

  private static Map<String, String[]> rows() {
    Map<String, String[]> rows = new LinkedHashMap<>();
    try (InputStream in = Codebook.class.getResourceAsStream("codebook.tsv")) {
      byte[] bytes = Objects.requireNonNull(in, "codebook.tsv").readAllBytes();
      new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> (line + "\t\t").split("\t", -1))
          .forEach(cells -> rows.put(cells[0] + "\t" + cells[1], cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
