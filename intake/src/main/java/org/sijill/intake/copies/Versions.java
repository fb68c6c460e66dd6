// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.copies;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Outcome;
import org.sijill.intake.Version;

/**
 * Sets each report against those read before it.
 *
 * <p>The same page again is a duplicate if no paragraph is new, else an update. Another page within
 * a week is a copy if it shares {@value #RESEMBLANCE} of all runs of three words, or the shorter
 * one stands to {@value #CONTAINMENT} in the longer: a duplicate if no paragraph of it is new, else
 * an update. A changed headline makes no new paragraph at another page, since outlets set their
 * own.
 *
 * <p>Remembers the last reports only, as many as the limits say. Not thread-safe.
 */
public final class Versions {
  private static final double RESEMBLANCE = 0.6;
  private static final double CONTAINMENT = 0.85;

  /** Below this an address was reused for another story. */
  private static final double SAME_STORY = 0.15;

  /** With fewer runs of words two short notices look alike by chance. */
  private static final int ENOUGH_RUNS = 8;

  private static final int DAYS = 7;
  private static final int ANCHORS = 8;

  private final int remembered;
  private final Map<Long, Seen> byAnchor = new HashMap<>();
  private final Map<String, Seen> byPage = new HashMap<>();
  private final Deque<Seen> order = new ArrayDeque<>();

  /** Remembers this many reports. */
  public Versions(int remembered) {
    this.remembered = remembered;
  }

  /** The outcome of a report in the light of earlier ones; other outcomes stay as they are. */
  public Outcome judge(Outcome outcome) {
    if (!(outcome instanceof Outcome.Read read)) {
      return outcome;
    }
    Seen seen = Seen.of(read.report());
    Optional<Seen> page = samePage(seen);
    if (page.isPresent()) {
      return samePage(read, seen, page.get());
    }
    Optional<Seen> copied = copied(seen);
    if (copied.isPresent()) {
      return copy(read, seen, copied.get());
    }
    remember(seen);
    return read;
  }

  private Optional<Seen> samePage(Seen seen) {
    Seen earlier = seen.page() == null ? null : byPage.get(seen.page());
    if (earlier == null) {
      return Optional.empty();
    }
    boolean story =
        earlier.headline() == seen.headline()
            || earlier.sketch().with(seen.sketch()).resemblance() >= SAME_STORY;
    return story ? Optional.of(earlier) : Optional.empty();
  }

  private Outcome samePage(Outcome.Read read, Seen seen, Seen earlier) {
    List<Integer> added = seen.beyond(earlier);
    List<Integer> removed = earlier.beyond(seen);
    double alike = earlier.sketch().with(seen.sketch()).resemblance();
    boolean same = added.isEmpty() && removed.isEmpty() && seen.headline() == earlier.headline();
    String reason =
        same
            ? "the same page again, unchanged, as " + earlier.id()
            : "the same page as " + earlier.id() + ", changed" + changes(added, removed);
    Version version =
        new Version(earlier.id(), earlier.first(), alike, true, added, removed, reason);
    if (same) {
      return new Outcome.Duplicate(read.where(), read, version);
    }
    remember(seen.versionOf(earlier));
    return new Outcome.Updated(read, version);
  }

  private Outcome copy(Outcome.Read read, Seen seen, Seen earlier) {
    List<Integer> added = seen.beyond(earlier);
    List<Integer> removed = earlier.beyond(seen);
    double alike = earlier.sketch().with(seen.sketch()).resemblance();
    String reason =
        String.format(
            Locale.ROOT,
            "%.0f %% of its words as in %s%s",
            100 * alike,
            earlier.id(),
            changes(added, removed));
    Version version =
        new Version(earlier.id(), earlier.first(), alike, false, added, removed, reason);
    remember(seen.versionOf(earlier));
    return added.isEmpty()
        ? new Outcome.Duplicate(read.where(), read, version)
        : new Outcome.Updated(read, version);
  }

  private static String changes(List<Integer> added, List<Integer> removed) {
    if (added.isEmpty() && removed.isEmpty()) {
      return "";
    }
    return ": " + added.size() + " paragraphs new, " + removed.size() + " gone";
  }

  private Optional<Seen> copied(Seen seen) {
    Seen best = null;
    double most = 0;
    Set<Seen> candidates = new HashSet<>();
    for (long anchor : seen.sketch().anchors(ANCHORS)) {
      Seen candidate = byAnchor.get(anchor);
      if (candidate != null && candidates.add(candidate)) {
        double score = score(seen, candidate);
        if (score > most) {
          most = score;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How surely one is a copy of the other; 0 if it is none. */
  private static double score(Seen one, Seen other) {
    if (Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) > DAYS) {
      return 0;
    }
    Sketch.Likeness alike = one.sketch().with(other.sketch());
    if (Math.min(alike.mine(), alike.theirs()) < ENOUGH_RUNS) {
      return one.paragraphs().equals(other.paragraphs()) && !one.paragraphs().isEmpty() ? 1 : 0;
    }
    boolean copy = alike.resemblance() >= RESEMBLANCE || alike.containment() >= CONTAINMENT;
    return copy ? Math.max(alike.resemblance(), alike.containment() / 2) : 0;
  }

  private void remember(Seen seen) {
    if (remembered == 0) {
      return;
    }
    if (order.size() >= remembered) {
      forget(order.pollFirst());
    }
    order.addLast(seen);
    for (long anchor : seen.sketch().anchors(ANCHORS)) {
      byAnchor.put(anchor, seen);
    }
    if (seen.page() != null) {
      byPage.put(seen.page(), seen);
    }
  }

  private void forget(@Nullable Seen seen) {
    if (seen == null) {
      return;
    }
    for (long anchor : seen.sketch().anchors(ANCHORS)) {
      byAnchor.remove(anchor, seen);
    }
    if (seen.page() != null) {
      byPage.remove(seen.page(), seen);
    }
  }
}
