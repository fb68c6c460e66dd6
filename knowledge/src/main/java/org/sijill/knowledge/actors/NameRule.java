// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

/**
 * A row for a name that stands for more than one thing; the first row that holds decides.
 *
 * @param phrase the name as it is written
 * @param side identifier of the side, or empty where the words name no side
 * @param country ISO code of the country that the report must be about, empty if it does not matter
 * @param named whether the report must name the side in full elsewhere
 * @param where file and line
 */
public record NameRule(String phrase, String side, String country, boolean named, String where) {}
