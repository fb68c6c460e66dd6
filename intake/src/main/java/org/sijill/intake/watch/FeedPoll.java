// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Outcome;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.intake.Where;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.fetch.Fetched;
import org.sijill.intake.fetch.Fetcher;
import org.sijill.intake.fetch.Pace;

/**
 * Asks for one feed at a time and gives out its items that were not given out before. A feed that
 * fails is asked for less and less often, up to once a day. Not thread-safe.
 */
final class FeedPoll {
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 10;
  private static final int SHORT = 16;

  private final Fetcher fetcher;
  private final Settings settings;
  private final @Nullable Pages pages;
  private final Pace pace;
  private final Duration every;
  private final Consumer<String> notices;

  FeedPoll(
      Fetcher fetcher,
      Settings settings,
      @Nullable Pages pages,
      Pace pace,
      Duration every,
      Consumer<String> notices) {
    this.fetcher = fetcher;
    this.settings = settings;
    this.pages = pages;
    this.pace = pace;
    this.every = every;
    this.notices = notices;
  }

  /** Takes each outcome that was not given out before. */
  @FunctionalInterface
  interface Sink {
    void give(long key, Outcome outcome) throws IOException;
  }

  /**
   * Asks once.
   *
   * @return the state to be kept once all items are safe
   */
  FeedState poll(String name, FeedState state, Delivery delivery, Sink sink)
      throws IOException, InterruptedException {
    Fetched fetched = fetcher.fetch(URI.create(state.address()), state.validators());
    if (fetched instanceof Fetched.Body body) {
      return read(name, state, body, delivery, sink);
    }
    if (fetched instanceof Fetched.Unchanged) {
      return state.unchanged();
    }
    String reason = Pages.reason(fetched);
    notices.accept(name + ": " + reason);
    if (fetched instanceof Fetched.TooLarge) {
      Outcome outcome = new Outcome.TooLarge(Where.file(name), reason);
      give(outcome, name, delivery, sink);
    }
    Instant asked = fetched instanceof Fetched.Later later ? later.until() : null;
    Instant until = pace.now().plus(backoff(state.failures() + 1));
    boolean gone = fetched instanceof Fetched.Refused refused && refused.gone();
    return state.failed(asked != null && asked.isAfter(until) ? asked : until, gone);
  }

  private Duration backoff(int failures) {
    Duration wait = every.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failures));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private FeedState read(
      String name, FeedState state, Fetched.Body body, Delivery delivery, Sink sink)
      throws IOException, InterruptedException {
    String sha256 = Bytes.sha256(body.body()).substring(0, SHORT);
    String address = body.moved() ? body.address().toString() : state.address();
    if (!sha256.equals(state.body())) {
      for (Outcome outcome : outcomes(name, body)) {
        give(outcome, name, delivery, sink);
      }
    }
    return state.read(address, body.validators(), sha256);
  }

  /** A feed is small enough to be held: its bytes are bounded, and its items come of them. */
  private List<Outcome> outcomes(String name, Fetched.Body body) {
    Source source = Source.fetched(name, body.contentType(), body.body(), pace.now());
    List<Outcome> outcomes = new ArrayList<>();
    ReportReader.of(settings.withVersions(false)).read(source, outcomes::add);
    return outcomes;
  }

  private void give(Outcome outcome, String feed, Delivery delivery, Sink sink)
      throws IOException, InterruptedException {
    long key = Keys.ofItem(feed, outcome);
    if (delivery.has(key)) {
      return;
    }
    if (pages == null) {
      sink.give(key, outcome);
      return;
    }
    Pages.Result page = pages.of(outcome, feed);
    if (page.notice() != null) {
      notices.accept(page.notice());
    }
    sink.give(key, page.outcome());
  }
}
