// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

/**
 * A side's belonging to another between two days.
 *
 * @param side identifier of the member
 * @param of identifier of the whole
 * @param relation {@code part_of}, {@code wing_of}, {@code allied_with} or {@code merged_into}
 * @param term the days in which it holds
 * @param where file and line
 */
public record Membership(String side, String of, String relation, Validity term, String where) {}
