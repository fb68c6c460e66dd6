// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

/**
 * Something that the coder saw and could not make use of; never stops a report.
 *
 * @param code stable snake_case code, such as {@code place_unknown}
 * @param start first UTF-16 unit of the report's text
 * @param end one past the last UTF-16 unit
 * @param quote exactly the text from start to end
 */
public record Diagnostic(String code, int start, int end, String quote) {}
