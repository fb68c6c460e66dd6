// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.List;
import org.sijill.model.PartyKind;

/**
 * A side that is known by name: a state force, an organ, a group, an agency.
 *
 * @param id stable identifier
 * @param kind what kind of party it is
 * @param sector PLOVER sector code, empty if none fits
 * @param country ISO 3166-1 alpha-2 code of the country that it belongs to, empty if none
 * @param parent identifier of the side that it is part of, empty if none
 * @param life the days in which it existed under this identity
 * @param nameEn English name
 * @param names Arabic names as patterns, the usual one first; see {@link Alternatives}
 * @param aliasesEn further English names and abbreviations
 * @param where file and line
 */
public record Side(
    String id,
    PartyKind kind,
    String sector,
    String country,
    String parent,
    Validity life,
    String nameEn,
    List<String> names,
    List<String> aliasesEn,
    String where) {
  public Side {
    names = List.copyOf(names);
    aliasesEn = List.copyOf(aliasesEn);
  }

  /** The usual Arabic name. */
  public String nameAr() {
    return Alternatives.usual(names.get(0));
  }
}
