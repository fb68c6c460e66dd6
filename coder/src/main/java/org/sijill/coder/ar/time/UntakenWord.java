// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.time;

import org.sijill.coder.ar.text.Span;

/**
 * A word of time that no rule took; see {@link TimeStage#untaken}.
 *
 * @param word its folded form without proclitics
 * @param kind what the word list says of it: {@code month}, {@code weekday}, {@code unit} ...
 * @param span where it stands
 */
public record UntakenWord(String word, String kind, Span span) {}
