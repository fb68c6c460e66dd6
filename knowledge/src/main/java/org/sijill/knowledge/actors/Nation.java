// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.List;

/**
 * A country and the words for it.
 *
 * @param iso2 ISO 3166-1 alpha-2 code; also its identifier as a side
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param nameEn English name
 * @param names Arabic names
 * @param weakNames Arabic names that are common words too
 * @param adjectives adjectives, masculine singular without article
 * @param people irregular plurals of its people
 * @param seats cities that stand for its government
 * @param where file and line
 */
public record Nation(
    String iso2,
    String iso3,
    String nameEn,
    List<String> names,
    List<String> weakNames,
    List<String> adjectives,
    List<String> people,
    List<String> seats,
    String where) {
  public Nation {
    names = List.copyOf(names);
    weakNames = List.copyOf(weakNames);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
    seats = List.copyOf(seats);
  }

  /** The usual Arabic name. */
  public String nameAr() {
    return names.isEmpty() ? weakNames.get(0) : names.get(0);
  }
}
