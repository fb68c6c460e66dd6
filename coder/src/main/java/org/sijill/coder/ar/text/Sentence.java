// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

import org.sijill.model.SectionKind;

/**
 * A sentence of a report.
 *
 * @param index position in {@link Document#sentences()}
 * @param paragraph number of the paragraph (line) it stands in, from 0
 * @param section the part of the report it belongs to
 * @param first index of its first token
 * @param last index one past its last token
 */
public record Sentence(int index, int paragraph, SectionKind section, int first, int last) {}
