// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Sentence;
import org.sijill.coder.ar.text.Span;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.Estimate;
import org.sijill.model.Measure;

/**
 * A figure that sums many events. Immutable.
 *
 * @param measure what it counts
 * @param quantity the figure, or the first of those that add up to it
 * @param value the figure with its bounds
 * @param parts all figures that it takes up
 * @param sentence where it stands
 * @param measured the word that tells what is counted
 * @param reason the word that tells that it is a sum
 * @param span the days that it covers, or null
 * @param since whether the span is open towards publication
 * @param rule name of the rule
 */
record TallySum(
    Measure measure,
    Quantity quantity,
    Estimate value,
    List<Quantity> parts,
    Sentence sentence,
    Span measured,
    Span reason,
    @Nullable TimeExpression span,
    boolean since,
    String rule) {}
