// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

/**
 * The words that a value came from.
 *
 * @param field name of the field in the JSON contract, such as {@code killed} or {@code event_type}
 * @param start first UTF-16 unit of the report's text
 * @param end one past the last UTF-16 unit
 * @param quote exactly the text from start to end
 * @param rule name of the rule that gave the value
 */
public record Evidence(String field, int start, int end, String quote, String rule) {}
