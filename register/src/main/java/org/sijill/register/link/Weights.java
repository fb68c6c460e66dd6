// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sijill.model.SubEventType;
import org.sijill.register.ledger.Canonical;

/**
 * The weights of linking and the sub-types that reports mix up, from {@code weights.tsv} and {@code
 * kin.tsv}. Immutable and thread-safe.
 */
public final class Weights {
  /** One row of the file. */
  public record Row(String code, double weight, String english, String arabic) {}

  private static final Weights STANDARD = new Weights(rows("weights.tsv"), rows("kin.tsv"));

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Set<String> kin = new HashSet<>();
  private final Map<SubEventType, Set<SubEventType>> alike = new EnumMap<>(SubEventType.class);
  private final String name;

  private Weights(List<String[]> weights, List<String[]> kinRows) {
    for (String[] cells : weights) {
      rows.put(cells[0], new Row(cells[0], Double.parseDouble(cells[1]), cells[2], cells[3]));
    }
    for (String[] cells : kinRows) {
      kin.add(cells[0] + " " + cells[1]);
      kin.add(cells[1] + " " + cells[0]);
    }
    for (SubEventType type : SubEventType.values()) {
      Set<SubEventType> others = EnumSet.of(type);
      for (SubEventType other : SubEventType.values()) {
        if (kin.contains(type.code() + " " + other.code())) {
          others.add(other);
        }
      }
      alike.put(type, others);
    }
    name =
        Canonical.sha256(
            rows.values() + " " + new TreeSet<>(kin) + " " + new TreeSet<>(Common.WORDS));
  }

  /** The weights that ship with the program. */
  public static Weights standard() {
    return STANDARD;
  }

  /** A name of these weights, kin and common words: other files have another. */
  public String name() {
    return name;
  }

  /** The rows in the order of the file, thresholds included. */
  public List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /**
   * The weight of a sign.
   *
   * @throws IllegalArgumentException if the file has no such row
   */
  double of(String code) {
    Row row = rows.get(code);
    if (row == null) {
      throw new IllegalArgumentException("weights.tsv has no row " + code);
    }
    return row.weight();
  }

  /** All sub-types as which an act of this one may be told, itself included. */
  List<SubEventType> kin(SubEventType type) {
    return List.copyOf(alike.getOrDefault(type, Set.of()));
  }

  /** Whether one act may be told as either sub-type. */
  boolean kin(SubEventType a, SubEventType b) {
    return alike.getOrDefault(a, Set.of()).contains(b);
  }

  private static List<String[]> rows(String name) {
    try (InputStream in = Weights.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
