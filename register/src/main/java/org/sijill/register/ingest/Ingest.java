// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;
import org.sijill.register.Register;
import org.sijill.register.Submission;

/**
 * Reads, codes and stores reports: one thread reads, several code, one writes in lots, each lot in
 * one transaction. Memory is bounded by the settings. What was stored before is neither coded nor
 * stored again, so a run that was cut off is simply started once more. Not thread-safe.
 */
public final class Ingest {
  private final Register register;
  private final Function<Report, CodedReport> coder;
  private final Submission.Coding coding;
  private final Settings settings;

  /**
   * How to go about it.
   *
   * @param threads how many threads code
   * @param lot how many reports at most are stored in one transaction
   */
  public record Settings(int threads, int lot) {
    public Settings {
      if (threads < 1 || lot < 1) {
        throw new IllegalArgumentException("threads and lots are 1 or more");
      }
    }

    /** All processors, 64 reports a lot. */
    public static Settings usual() {
      return new Settings(Runtime.getRuntime().availableProcessors(), 64);
    }
  }

  /**
   * Prepares a run.
   *
   * @param register where to
   * @param coder codes one report; called on several threads at once
   * @param coding by what it codes
   */
  public Ingest(
      Register register,
      Function<Report, CodedReport> coder,
      Submission.Coding coding,
      Settings settings) {
    this.register = register;
    this.coder = coder;
    this.coding = coding;
    this.settings = settings;
  }

  /** What became of one input after the coders' work: one of the two is set, or neither. */
  private record Coded(@Nullable Submission submission, @Nullable Done done) {}

  /** What became of one input. */
  public record Done(String code, String where, String reason, int events) {}

  /**
   * Runs to the end of the input.
   *
   * @param reader hands every input to the consumer that it is given; runs on this thread
   * @param listener is told what became of each input, in their order, on another thread
   * @return how many inputs had which outcome
   * @throws RuntimeException what the reader or the store threw; all that was stored before stays
   */
  public Counts run(Consumer<Consumer<Input>> reader, Consumer<Done> listener) {
    BlockingQueue<Future<Coded>> window =
        new ArrayBlockingQueue<>(settings.threads() * 8 + settings.lot());
    ExecutorService coders = Executors.newFixedThreadPool(settings.threads());
    ExecutorService store = Executors.newSingleThreadExecutor();
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    Counts counts = new Counts();
    Lots lots = new Lots(register, settings.lot(), counts, listener);
    Future<?> writing = store.submit(() -> write(window, lots, failure));
    try {
      reader.accept(input -> put(window, coders.submit(() -> code(input)), failure));
      put(window, END, failure);
      writing.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      coders.shutdownNow();
      store.shutdownNow();
    }
    RuntimeException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
    return counts;
  }

  private static final Future<Coded> END =
      java.util.concurrent.CompletableFuture.completedFuture(new Coded(null, null));

  private static void put(
      BlockingQueue<Future<Coded>> window,
      Future<Coded> next,
      AtomicReference<@Nullable RuntimeException> failure) {
    try {
      while (!window.offer(next, 100, TimeUnit.MILLISECONDS)) {
        RuntimeException failed = failure.get();
        if (failed != null) {
          throw failed;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private Coded code(Input input) {
    if (input instanceof Input.Refused refused) {
      return new Coded(null, new Done(refused.code(), refused.where(), refused.reason(), 0));
    }
    Input.Item item = (Input.Item) input;
    Report report = item.report();
    String where = item.origin() == null ? report.header().id() : item.origin();
    try {
      if (register.reports().has(report, coding)) {
        return new Coded(null, new Done("unchanged", where, "", 0));
      }
      CodedReport coded = coder.apply(report);
      return new Coded(
          new Submission(report, coded, coding, item.retrieved(), item.origin(), item.bytes()),
          null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Coded(null, new Done("fault", where, "the coder failed: " + e, 0));
    }
  }

  private void write(
      BlockingQueue<Future<Coded>> window,
      Lots lots,
      AtomicReference<@Nullable RuntimeException> failure) {
    try {
      List<Future<Coded>> some = new ArrayList<>();
      while (true) {
        some.clear();
        some.add(window.take());
        window.drainTo(some, settings.lot() - 1);
        for (Future<Coded> future : some) {
          if (future == END) {
            lots.flush();
            return;
          }
          Coded coded = future.get();
          lots.add(coded.submission(), coded.done());
        }
        if (window.isEmpty()) {
          lots.flush();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      failure.set(new IllegalStateException(e.getCause()));
    } catch (RuntimeException e) {
      failure.set(e);
    }
  }
}
