// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor, a target, a claimant or an accused side.
 *
 * @param id identifier in the knowledge of sides, or null for one described in the report's words
 * @param text the words of the report, shortest span that names it
 * @param nameEn English name
 * @param nameAr Arabic name
 * @param kind what kind of party it is
 * @param aliases other words by which the report names it, in order of the text
 */
@JsonPropertyOrder({"id", "text", "name_en", "name_ar", "kind", "aliases"})
public record Party(
    @Nullable String id,
    String text,
    @Nullable String nameEn,
    @Nullable String nameAr,
    PartyKind kind,
    List<String> aliases) {

  @SuppressWarnings("ConstantConditions") // JSON without aliases gives null
  public Party {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  /** A party that the report names in one way only. */
  public Party(
      @Nullable String id,
      String text,
      @Nullable String nameEn,
      @Nullable String nameAr,
      PartyKind kind) {
    this(id, text, nameEn, nameAr, kind, List.of());
  }
}
