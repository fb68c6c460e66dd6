// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

/**
 * A stretch of a report's text and the part it plays.
 *
 * @param kind the part
 * @param start first UTF-16 unit of {@link Report#text()}
 * @param end one past the last UTF-16 unit
 */
public record Section(SectionKind kind, int start, int end) {}
