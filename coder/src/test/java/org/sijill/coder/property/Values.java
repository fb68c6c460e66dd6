// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.text.Folding;
import org.sijill.model.CodedReport;
import org.sijill.model.Event;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Source;
import org.sijill.model.Tally;

/** A coded report's values without its words' places and spelling, one line an event or tally. */
final class Values {
  private Values() {}

  static List<String> of(CodedReport coded) {
    List<String> lines = new ArrayList<>();
    coded.events().forEach(event -> lines.add(line(event)));
    coded.tallies().forEach(tally -> lines.add(line(tally)));
    return lines;
  }

  /** The lines of the events alone. */
  static List<String> ofEvents(CodedReport coded) {
    return coded.events().stream().map(Values::line).toList();
  }

  private static String line(Event event) {
    return String.join(
        "; ",
        event.subEventType().code(),
        event.status().code(),
        event.background() + "/" + event.civilianTargeting(),
        String.valueOf(event.date()),
        place(event.place()),
        "by " + parties(event.actors()),
        "on " + parties(event.targets()),
        event.weapons().toString(),
        "count " + event.count(),
        "killed " + event.killed(),
        "injured " + event.injured(),
        "says " + sources(event.sources()),
        "claims " + parties(event.claimedBy()),
        "blamed " + parties(event.accused()));
  }

  private static String line(Tally tally) {
    return String.join(
        "; ",
        tally.measure().code(),
        String.valueOf(tally.value()),
        tally.since() + ".." + tally.until(),
        String.valueOf(tally.country()),
        sources(tally.sources()));
  }

  private static String place(@Nullable Place place) {
    return place == null
        ? "nowhere"
        : place.id() + " " + plain(place.text()) + " " + place.precision().code();
  }

  private static String parties(List<Party> parties) {
    return parties.stream().map(p -> p.id() + " " + plain(p.text())).toList().toString();
  }

  private static String sources(List<Source> sources) {
    return sources.stream().map(s -> plain(s.text())).toList().toString();
  }

  private static String plain(String text) {
    return Folding.fold(text).replaceAll("\\s+", " ").strip();
  }
}
