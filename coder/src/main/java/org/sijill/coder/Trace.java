// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder;

import java.util.List;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.CodedReport;

/**
 * What each stage saw of one report, for {@code sijill explain}. Immutable.
 *
 * @param document sections, sentences and tokens
 * @param quantities what stage quantity found
 * @param times what stage time found
 * @param places what stage place found
 * @param sides what stage actor found
 * @param acts what stage frame read, sentence by sentence
 * @param coded the outcome
 */
public record Trace(
    Document document,
    List<Quantity> quantities,
    List<TimeExpression> times,
    List<PlaceMention> places,
    List<SideMention> sides,
    List<SentenceActs> acts,
    CodedReport coded) {}
