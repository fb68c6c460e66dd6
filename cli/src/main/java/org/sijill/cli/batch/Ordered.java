// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Applies a function to a stream of inputs on several threads and hands out the results in the
 * order of the inputs. At most eight inputs a thread are under way or waiting at any time, so
 * memory does not grow with the number of inputs.
 */
final class Ordered {
  private static final int WINDOW = 8;

  private Ordered() {}

  /**
   * Runs to the end of the inputs or until {@code sink} returns false.
   *
   * @param threads number of threads that run {@code work}; 1 runs it on the caller's
   * @throws IllegalStateException if {@code work} throws, with its exception as cause
   */
  static <I, O> void run(Iterator<I> inputs, int threads, Function<I, O> work, Predicate<O> sink) {
    if (threads == 1) {
      boolean more = true;
      while (more && inputs.hasNext()) {
        more = sink.test(work.apply(inputs.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<O>> window = new ArrayDeque<>();
      boolean more = true;
      while (more && (inputs.hasNext() || !window.isEmpty())) {
        while (inputs.hasNext() && window.size() < threads * WINDOW) {
          I input = inputs.next();
          window.add(pool.submit(() -> work.apply(input)));
        }
        more = sink.test(result(window.remove()));
      }
    } finally {
      pool.shutdownNow();
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
}
