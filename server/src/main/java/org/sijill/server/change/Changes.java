// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.sijill.register.Page;
import org.sijill.register.Paging;
import org.sijill.register.Register;
import org.sijill.register.incident.IncidentRow;
import org.sijill.register.incident.ReviewState;
import org.sijill.register.ledger.Entry;
import org.sijill.register.query.Order;
import org.sijill.register.query.Query;

/**
 * Looks every second whether the ledger has grown, by this program or another one, and tells its
 * listeners what changed. One thread; a listener must not block. Thread-safe.
 */
public final class Changes implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Changes.class.getName());
  private static final int EVERY_MILLIS = 1000;
  private static final int MOST = 200;
  private static final List<String> STATES =
      Arrays.stream(ReviewState.values()).map(ReviewState::code).toList();

  private final Register register;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "changes");
            thread.setDaemon(true);
            return thread;
          });
  private volatile long told;

  private Changes(Register register) {
    this.register = register;
    this.told = head();
  }

  /** Begins to look. */
  public static Changes watch(Register register) {
    Changes changes = new Changes(register);
    // what it throws is caught in look
    var unused =
        changes.clock.scheduleWithFixedDelay(
            changes::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return changes;
  }

  /** Tells a listener of everything from now on. */
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /** Tells a listener nothing more. */
  public void forget(Consumer<Change> listener) {
    listeners.remove(listener);
  }

  /** How many listen. */
  public int listeners() {
    return listeners.size();
  }

  /** Number of the newest ledger entry that was noticed. */
  public long entry() {
    return told;
  }

  private long head() {
    return register.ledger().head().map(Entry::seq).orElse(0L);
  }

  private void look() {
    try {
      long now = head();
      if (now > told) {
        Change change = change(told, now);
        told = now;
        listeners.forEach(listener -> listener.accept(change));
      }
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "changes could not be read", e);
    }
  }

  private Change change(long before, long now) {
    Query query = Query.of(Map.of("changed", List.of((before + 1) + ".."), "review", STATES));
    Page<IncidentRow> page =
        register.incidents().list(query, new Paging(Order.CHANGED, MOST, null));
    return new Change(
        now,
        page.items().stream()
            .map(r -> new Change.Touched(r.id(), r.version(), r.review()))
            .toList(),
        page.next() != null);
  }

  /** Stops looking. */
  @Override
  public void close() {
    clock.shutdownNow();
  }
}
