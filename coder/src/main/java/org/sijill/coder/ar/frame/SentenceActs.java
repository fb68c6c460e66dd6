// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import org.sijill.coder.ar.text.Sentence;

/**
 * The acts of a sentence.
 *
 * @param sentence the sentence
 * @param acts its acts in order of their words
 * @param outline what else it holds
 */
public record SentenceActs(Sentence sentence, List<Act> acts, Outline outline) {}
