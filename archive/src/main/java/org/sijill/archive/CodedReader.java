// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.Coder;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;

/**
 * Reads and codes one file on a thread of its own and hands out what became of its inputs in
 * batches. Intake pushes and Flink pulls; between the two stand at most {@link #ROOM} batches.
 */
final class CodedReader implements BulkFormat.Reader<Coded> {
  private static final int BATCH = 64;
  private static final int ROOM = 4;

  private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(ROOM);
  private final Thread thread;
  private long done;
  private boolean ended;

  /**
   * What the thread hands over.
   *
   * @param coded the inputs in order
   * @param last whether nothing comes after them
   * @param fault what ended the thread before the file's end, or null
   */
  private record Batch(List<Coded> coded, boolean last, @Nullable Throwable fault) {}

  /** Nobody takes the batches any more. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Begins to read; the first {@code done} inputs are left out. */
  CodedReader(Settings settings, Source source, long done) {
    this.done = done;
    this.thread = new Thread(() -> run(settings, source, done), "sijill-" + source.origin());
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Settings settings, Source source, long skip) {
    List<Coded> batch = new ArrayList<>(BATCH);
    long[] seen = {0};
    try {
      Coding coding = new Coding(Coder.arabic());
      ReportReader.of(settings)
          .read(
              source,
              outcome -> {
                if (seen[0]++ < skip) {
                  return;
                }
                batch.add(coding.of(outcome));
                if (batch.size() == BATCH) {
                  put(new Batch(List.copyOf(batch), false, null));
                  batch.clear();
                }
              });
      put(new Batch(List.copyOf(batch), true, null));
    } catch (StoppedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      put(new Batch(List.of(), true, e));
    }
  }

  private void put(Batch batch) {
    try {
      queue.put(batch);
    } catch (InterruptedException e) {
      throw new StoppedException();
    }
  }

  @Override
  public BulkFormat.@Nullable RecordIterator<Coded> readBatch() throws IOException {
    if (ended) {
      return null;
    }
    try {
      Batch batch = queue.take();
      if (batch.fault() != null) {
        throw new IOException("the reader failed", batch.fault());
      }
      ended = batch.last();
      long first = done;
      done += batch.coded().size();
      return new Records(batch.coded(), first);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  /** The inputs of a batch with the number of those that are done after each. */
  private static final class Records implements BulkFormat.RecordIterator<Coded> {
    private final List<Coded> coded;
    private final long first;
    private int next;

    Records(List<Coded> coded, long first) {
      this.coded = coded;
      this.first = first;
    }

    @Override
    public @Nullable RecordAndPosition<Coded> next() {
      if (next == coded.size()) {
        return null;
      }
      Coded record = coded.get(next++);
      return new RecordAndPosition<>(record, RecordAndPosition.NO_OFFSET, first + next);
    }

    @Override
    public void releaseBatch() {}
  }
}
