// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the outlet cites.
 *
 * @param text the words of the report
 * @param nameEn English name, where the knowledge has one
 * @param kind what kind of source it is
 * @param aliases other words by which the report names it, such as a spokesman's office
 */
@JsonPropertyOrder({"text", "name_en", "kind", "aliases"})
public record Source(String text, @Nullable String nameEn, PartyKind kind, List<String> aliases) {

  @SuppressWarnings("ConstantConditions") // JSON without aliases gives null
  public Source {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  /** A source that the report names in one way only. */
  public Source(String text, @Nullable String nameEn, PartyKind kind) {
    this(text, nameEn, kind, List.of());
  }
}
