// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to inputs on several threads and hands out the results in the order of the
 * inputs, on the thread that puts the inputs in. At most eight inputs a thread are under way or
 * waiting at any time, so memory does not grow with the number of inputs. Not thread-safe itself.
 *
 * @param <I> inputs
 * @param <O> results
 */
final class Ordered<I, O> implements AutoCloseable {
  private static final int WINDOW = 8;

  private final Function<I, O> work;
  private final Predicate<O> sink;
  private final int room;
  private final @Nullable ExecutorService pool;
  private final Deque<Future<O>> window = new ArrayDeque<>();

  /**
   * Begins.
   *
   * @param threads number of threads that run {@code work}; 1 runs it on the caller's
   * @param sink takes the results; false if it wants no more
   */
  Ordered(int threads, Function<I, O> work, Predicate<O> sink) {
    this.work = work;
    this.sink = sink;
    this.room = threads * WINDOW;
    this.pool = threads == 1 ? null : Executors.newFixedThreadPool(threads);
  }

  /** The sink wants no more. */
  static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Takes an input in; waits while the window is full.
   *
   * @throws StoppedException if the sink wants no more
   * @throws IllegalStateException if {@code work} threw for this or an earlier input
   */
  void put(I input) {
    if (pool == null) {
      hand(work.apply(input));
      return;
    }
    while (window.size() >= room) {
      hand(result(window.remove()));
    }
    window.add(pool.submit(() -> work.apply(input)));
  }

  /** Waits for all results; throws as {@link #put} does. */
  void finish() {
    while (!window.isEmpty()) {
      hand(result(window.remove()));
    }
  }

  private void hand(O result) {
    if (!sink.test(result)) {
      throw new StoppedException();
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}
