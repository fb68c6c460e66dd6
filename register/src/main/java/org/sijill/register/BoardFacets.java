// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.register.query.Parameter;

/**
 * The facets of a query from the board, the same as {@link FacetCounter} counts in the database.
 */
final class BoardFacets {
  private BoardFacets() {}

  static Facets of(Handle handle, Boards.Found found, int most) {
    Board board = found.board();
    Map<String, List<Facets.Count>> fields = new LinkedHashMap<>();
    for (int f = 0; f < Board.SINGLE.size(); f++) {
      Parameter parameter = Board.SINGLE.get(f);
      fields.put(parameter.code(), BoardCounts.single(board, f, found.without(parameter), most));
    }
    Labels labels = new Labels(handle);
    for (int f = 0; f < Board.SEVERAL.size(); f++) {
      Parameter parameter = Board.SEVERAL.get(f);
      fields.put(
          parameter.code(),
          BoardCounts.several(board, f, found.without(parameter), most).stream()
              .map(count -> labels.apply(parameter.code(), count))
              .toList());
    }
    BitSet all = found.all();
    return new Facets(
        all.cardinality(), fields, BoardCounts.noPlace(board, all), BoardCounts.vague(board, all));
  }

  /** Names of values. */
  private record Labels(Handle handle) implements BiFunction<String, Facets.Count, Facets.Count> {
    private record Names(@Nullable String en, @Nullable String ar) {}

    @Override
    public Facets.Count apply(String field, Facets.Count count) {
      Names names =
          handle
              .createQuery("SELECT en, ar FROM label WHERE field = :field AND value = :value")
              .bind("field", field)
              .bind("value", count.value())
              .map((rs, ctx) -> new Names(rs.getString("en"), rs.getString("ar")))
              .findFirst()
              .orElse(new Names(null, null));
      return new Facets.Count(count.value(), names.en(), names.ar(), count.count());
    }
  }
}
