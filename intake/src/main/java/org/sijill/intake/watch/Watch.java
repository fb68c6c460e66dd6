// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sijill.intake.Outcome;
import org.sijill.intake.Settings;
import org.sijill.intake.copies.Versions;
import org.sijill.intake.fetch.Fetcher;
import org.sijill.intake.fetch.Manners;
import org.sijill.intake.fetch.Pace;
import org.sijill.intake.fetch.Transport;

/**
 * Watches feeds and drop folders in rounds. Each item is given out once; what is known of a feed is
 * kept only when its items are safe, by {@link #commit}, so a crash at any moment loses nothing.
 * Copies and later versions are told apart from new reports as far as this run remembers.
 *
 * <pre>{@code
 * Watch watch = new Watch(plan, transport, pace, journal, System.err::println);
 * Instant next = watch.round(delivery);
 * watch.commit();
 * }</pre>
 *
 * <p>Not thread-safe; interrupting the thread ends a round between two items.
 */
public final class Watch {
  private final Plan plan;
  private final Pace pace;
  private final Journal journal;
  private final FeedPoll polls;
  private final DropFolder folders;
  private final Versions versions;
  private final Map<String, Instant> due = new LinkedHashMap<>();
  private final Map<String, FeedState> states = new LinkedHashMap<>();
  private final List<Long> files = new ArrayList<>();

  /**
   * What to watch and how.
   *
   * @param feeds addresses of feeds
   * @param folders drop folders
   * @param settings how to read
   * @param manners how to behave on the network
   * @param pages whether to fetch the pages that items without their full text lead to
   * @param every time between two polls of a feed
   * @param scan time between two looks at the folders
   * @param settle how long nobody must have written to a file before it is read
   */
  public record Plan(
      List<String> feeds,
      List<Path> folders,
      Settings settings,
      Manners manners,
      boolean pages,
      Duration every,
      Duration scan,
      Duration settle) {
    public Plan {
      feeds = List.copyOf(feeds);
      folders = List.copyOf(folders);
    }

    private Set<String> hosts() {
      return feeds.stream()
          .map(feed -> String.valueOf(URI.create(feed).getHost()).toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());
    }
  }

  /**
   * A watch.
   *
   * @param notices takes what goes wrong with feeds and pages, in words
   * @throws IllegalArgumentException if a feed's address is none
   */
  public Watch(
      Plan plan, Transport transport, Pace pace, Journal journal, Consumer<String> notices) {
    this.plan = plan;
    this.pace = pace;
    this.journal = journal;
    this.versions = new Versions(plan.settings().limits().remembered());
    Fetcher fetcher = new Fetcher(transport, plan.manners(), pace, plan.hosts());
    Pages pages = plan.pages() ? new Pages(fetcher, plan.settings(), pace) : null;
    this.polls = new FeedPoll(fetcher, plan.settings(), pages, pace, plan.every(), notices);
    this.folders = new DropFolder(plan.settings(), plan.settle());
  }

  /**
   * Polls the feeds that are due and looks at the folders.
   *
   * @return when to come again; {@code Instant.MAX} if nothing is left to watch
   * @throws IOException if an item could not be given out
   */
  public Instant round(Delivery delivery) throws IOException, InterruptedException {
    FeedPoll.Sink sink = (key, outcome) -> give(key, outcome, delivery);
    Instant next = Instant.MAX;
    for (String feed : plan.feeds()) {
      next = min(next, feed(feed, delivery, sink));
    }
    for (Path folder : plan.folders()) {
      boolean waiting = folders.scan(folder, pace.now(), delivery, sink, files::add);
      Duration wait = waiting ? min(plan.settle(), plan.scan()) : plan.scan();
      next = min(next, pace.now().plus(wait));
    }
    return next;
  }

  private Instant feed(String feed, Delivery delivery, FeedPoll.Sink sink)
      throws IOException, InterruptedException {
    FeedState state = states.containsKey(feed) ? states.get(feed) : journal.feed(feed);
    if (state == null || state.gone()) {
      return Instant.MAX;
    }
    Instant notBefore = state.notBefore() == null ? Instant.MIN : state.notBefore();
    Instant planned = max(notBefore, due.getOrDefault(feed, Instant.MIN));
    if (planned.isAfter(pace.now())) {
      return planned;
    }
    FeedState polled = polls.poll(feed, state, delivery, sink);
    states.put(feed, polled);
    Instant regular = pace.now().plus(plan.every());
    due.put(feed, regular);
    Instant asked = polled.notBefore() == null ? regular : max(regular, polled.notBefore());
    return polled.gone() ? Instant.MAX : asked;
  }

  private void give(long key, Outcome outcome, Delivery delivery) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new java.io.InterruptedIOException("stopped");
    }
    delivery.give(key, plan.settings().versions() ? versions.judge(outcome) : outcome);
  }

  /** Keeps what is known of the feeds and files of the rounds so far, whose items are safe. */
  public void commit() throws IOException {
    for (Map.Entry<String, FeedState> state : states.entrySet()) {
      if (!state.getValue().equals(journal.feed(state.getKey()))) {
        journal.feed(state.getKey(), state.getValue());
      }
    }
    states.clear();
    for (long file : files) {
      journal.given(file);
    }
    files.clear();
    journal.sync();
  }

  private static Instant min(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant max(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
