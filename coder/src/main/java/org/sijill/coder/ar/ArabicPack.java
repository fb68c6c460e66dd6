// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar;

import java.util.List;
import org.sijill.coder.Coder;
import org.sijill.coder.Trace;
import org.sijill.coder.ar.actor.ActorStage;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.event.EventStage;
import org.sijill.coder.ar.frame.FrameStage;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.place.PlaceStage;
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
  private final QuantityStage quantityStage = QuantityStage.standard();
  private final TimeStage timeStage = TimeStage.standard();
  private final PlaceStage placeStage = PlaceStage.standard();
  private final FrameStage frameStage = FrameStage.standard();
  private final EventStage eventStage = EventStage.standard();

  /** The last, since a command may be loading it on another thread at the same time. */
  private final ActorStage actorStage = ActorStage.standard();

  private ArabicPack() {}

  /** Loaded when it is first asked for; one serves the whole program. */
  private static final class Holder {
    static final ArabicPack STANDARD = new ArabicPack();
  }

  /** The pack with the knowledge that ships with it, the same one with every call. */
  public static ArabicPack standard() {
    return Holder.STANDARD;
  }

  @Override
  public CodedReport code(Report report) {
    Document document = TextStage.read(report);
    if (!frameStage.mayTell(document)) {
      List<Quantity> quantities = quantityStage.read(document);
      List<TimeExpression> times = timeStage.read(document, quantities);
      if (!eventStage.mayTally(document, quantities, times)) {
        return new CodedReport(
            CodedReport.SCHEMA, report.header(), List.of(), List.of(), List.of());
      }
    }
    return trace(document).coded();
  }

  @Override
  public Trace trace(Report report) {
    return trace(TextStage.read(report));
  }

  private Trace trace(Document document) {
    List<Quantity> quantities = quantityStage.read(document);
    List<TimeExpression> times = timeStage.read(document, quantities);
    ActorStage.Reading actors = actorStage.begin(document);
    List<PlaceMention> places = placeStage.read(document, quantities, times, actors.names());
    List<SideMention> sides = actors.read(quantities, times, places);
    List<SentenceActs> acts = frameStage.read(document, quantities, times, places, sides);
    EventStage.Outcome outcome = eventStage.read(document, quantities, times, acts, sides);
    CodedReport coded =
        new CodedReport(
            CodedReport.SCHEMA,
            document.report().header(),
            outcome.events(),
            outcome.tallies(),
            List.of());
    return new Trace(document, quantities, times, places, sides, acts, coded);
  }
}
