// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.frame.SentenceActs;
import org.sijill.coder.ar.place.PlaceMention;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.model.Party;
import org.sijill.model.Source;
import org.sijill.model.Tally;

/**
 * Keeps the sums of many events apart from the tolls of one: codebook section 1. Not thread-safe;
 * one for a report.
 */
final class Tallies {
  private final Document document;
  private final List<TallySum> sums;
  private final List<SentenceActs> sentences;

  Tallies(Document document, List<TallySum> sums, List<SentenceActs> sentences) {
    this.document = document;
    this.sums = sums;
    this.sentences = sentences;
  }

  /** The tallies in order of the text, a repeated figure once. */
  List<Tally> all() {
    Map<String, Tally> out = new LinkedHashMap<>();
    for (TallySum sum : sums) {
      Tally tally = tally(sum);
      String key = tally.measure() + " " + tally.value();
      Tally known = out.get(key);
      out.put(key, known == null ? tally : joined(known, tally));
    }
    return List.copyOf(out.values());
  }

  /** The later telling fills what the earlier left open, and adds its words. */
  private static Tally joined(Tally known, Tally again) {
    List<org.sijill.model.Evidence> evidence = new ArrayList<>(known.evidence());
    again.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
    return new Tally(
        known.measure(),
        known.value(),
        known.since() == null ? again.since() : known.since(),
        known.until() == null ? again.until() : known.until(),
        known.scope() == null ? again.scope() : known.scope(),
        known.country() == null ? again.country() : known.country(),
        known.sources().isEmpty() ? again.sources() : known.sources(),
        evidence);
  }

  /** Takes the sums out of an act; null if nothing else is left of it. */
  @Nullable Act take(Act act) {
    boolean counted = act.count() != null && isSum(act.count());
    boolean toll =
        act.casualties().stream().anyMatch(c -> c.quantity() != null && isSum(c.quantity()));
    boolean often =
        sums.stream()
            .anyMatch(
                s -> s.rule().equals(TallyReader.TIMES) && s.measured().equals(act.trigger()));
    if (often) {
      return null;
    }
    if (!counted && !toll) {
      return act;
    }
    return sums.stream().anyMatch(s -> s.rule().equals(TallyReader.JOINT) && holds(act, s))
        ? act.withoutToll()
        : null;
  }

  private static boolean holds(Act act, TallySum sum) {
    return act.casualties().stream()
        .anyMatch(c -> c.quantity() != null && sum.parts().contains(c.quantity()));
  }

  private boolean isSum(Quantity quantity) {
    return sums.stream().anyMatch(s -> s.parts().contains(quantity));
  }

  private Tally tally(TallySum sum) {
    EvidenceSheet evidence = new EvidenceSheet(document);
    sum.parts().forEach(q -> evidence.note("value", q.span(), q.rule()));
    evidence.note("measure", sum.measured(), "tally_" + sum.rule());
    TimeExpression span = sum.span();
    evidence.note("since", span == null ? sum.reason() : span.span(), "tally_" + sum.rule());
    LocalDate published = Objects.requireNonNull(document.report().header().published());
    LocalDate until = sum.since() || span == null ? published : span.to();
    Act act = actOf(sum);
    PlaceMention place = act == null ? null : new Draft(act).place();
    return new Tally(
        sum.measure(),
        sum.value(),
        span == null ? null : span.from(),
        until,
        sum.quantity().noun() == null ? null : document.quote(sum.quantity().noun()),
        place == null ? null : place.place().country(),
        sources(act, evidence),
        evidence.entries());
  }

  private static List<Source> sources(@Nullable Act act, EvidenceSheet evidence) {
    Map<String, Source> out = new LinkedHashMap<>();
    if (act != null) {
      act.sources()
          .forEach(
              side -> {
                Party party = side.party();
                out.putIfAbsent(
                    party.text(), new Source(party.text(), party.nameEn(), party.kind()));
                evidence.note("sources", side.span(), side.rule());
              });
    }
    return List.copyOf(out.values());
  }

  /** The act whose figure it is, else the first of its sentence; null if it has none. */
  private @Nullable Act actOf(TallySum sum) {
    Act first = null;
    for (SentenceActs sentence : sentences) {
      if (!sentence.sentence().equals(sum.sentence())) {
        continue;
      }
      for (Act act : sentence.acts()) {
        first = first == null ? act : first;
        for (Casualty casualty : act.casualties()) {
          if (sum.quantity().equals(casualty.quantity())) {
            return act;
          }
        }
      }
    }
    return first;
  }
}
