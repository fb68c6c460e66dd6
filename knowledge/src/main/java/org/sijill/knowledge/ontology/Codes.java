// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.Tsv;
import org.sijill.model.Coded;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/** PLOVER and CAMEO codes of our sub-event types, from {@code codes.tsv}. Thread-safe. */
public final class Codes {
  private final Map<SubEventType, List<Code>> codes = new EnumMap<>(SubEventType.class);

  /**
   * The codes of a sub-event type.
   *
   * @param weapon the weapon that the row holds for, null for any
   * @param plover PLOVER event class
   * @param mode PLOVER mode, null for none
   * @param cameo CAMEO code
   */
  public record Code(@Nullable Weapon weapon, String plover, @Nullable String mode, String cameo) {}

  private Codes() {
    for (Tsv.Row row : Tsv.resource(Codes.class, "/org/sijill/knowledge/ontology/codes.tsv")) {
      SubEventType sub = Coded.of(SubEventType.class, row.get("sub_event_type"));
      String weapon = row.get("weapon");
      String mode = row.get("mode");
      codes
          .computeIfAbsent(sub, s -> new ArrayList<>())
          .add(
              new Code(
                  weapon.isEmpty() ? null : Coded.of(Weapon.class, weapon),
                  row.get("plover"),
                  mode.isEmpty() ? null : mode,
                  row.get("cameo")));
    }
  }

  /** Reads the table. */
  public static Codes load() {
    return new Codes();
  }

  /** The codes of an event of a sub-type and its weapons. */
  public Code of(SubEventType sub, Collection<Weapon> weapons) {
    for (Code code : codes.getOrDefault(sub, List.of())) {
      if (code.weapon() == null || weapons.contains(code.weapon())) {
        return code;
      }
    }
    throw new IllegalStateException("codes.tsv has no row for " + sub.code());
  }
}
