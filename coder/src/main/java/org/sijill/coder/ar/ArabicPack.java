// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar;

import java.util.List;
import org.sijill.coder.Coder;
import org.sijill.coder.Trace;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.quantity.QuantityStage;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.coder.ar.time.TimeStage;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;

/** The stages for Arabic, one after the other. Thread-safe. */
public final class ArabicPack implements Coder {
  private final QuantityStage quantity;
  private final TimeStage time;

  private ArabicPack(QuantityStage quantity, TimeStage time) {
    this.quantity = quantity;
    this.time = time;
  }

  /** The pack with the knowledge that ships with it. */
  public static ArabicPack standard() {
    return new ArabicPack(QuantityStage.standard(), TimeStage.standard());
  }

  @Override
  public CodedReport code(Report report) {
    return trace(report).coded();
  }

  @Override
  public Trace trace(Report report) {
    Document document = TextStage.read(report);
    List<Quantity> quantities = quantity.read(document);
    List<TimeExpression> times = time.read(document, quantities);
    List<PlaceMention> places = List.of();
    List<SideMention> sides = List.of();
    CodedReport coded =
        new CodedReport(CodedReport.SCHEMA, report.header(), List.of(), List.of(), List.of());
    return new Trace(document, quantities, times, places, sides, coded);
  }
}
