// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import java.util.List;

/**
 * A person in the public role that makes him or her stand for a side.
 *
 * <p>Only holders of public roles are listed; one row a role, several rows a person.
 *
 * @param id identifier of the person
 * @param nameEn English name
 * @param names Arabic names as patterns, the usual one first
 * @param side identifier of the side, empty if none is on record
 * @param roleEn the role in English
 * @param roleAr the role in Arabic
 * @param term the days of the role
 * @param where file and line
 */
public record Leader(
    String id,
    String nameEn,
    List<String> names,
    String side,
    String roleEn,
    String roleAr,
    Validity term,
    String where) {
  public Leader {
    names = List.copyOf(names);
  }
}
