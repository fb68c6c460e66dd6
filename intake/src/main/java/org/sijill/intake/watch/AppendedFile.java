// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import org.sijill.intake.Outcome;

/**
 * Adds items to a file of lines, each exactly once: the journal first notes which bytes an item
 * will take, so that after a crash a line that was begun is taken away and the item given out
 * again, and a line that is whole is not. The file may be moved away between runs. Not thread-safe.
 */
public final class AppendedFile implements Delivery, Closeable {
  private final Journal journal;
  private final FileChannel file;
  private final Function<Outcome, String> form;

  private AppendedFile(Journal journal, FileChannel file, Function<Outcome, String> form) {
    this.journal = journal;
    this.file = file;
    this.form = form;
  }

  /**
   * Opens a file, made if it is not there.
   *
   * @param form the line of an outcome, without a line end; empty if nothing is to be written
   */
  public static AppendedFile open(Path path, Journal journal, Function<Outcome, String> form)
      throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long length = journal.settle(file.size());
    file.truncate(length);
    file.position(length);
    return new AppendedFile(journal, file, form);
  }

  @Override
  public boolean has(long key) {
    return journal.has(key);
  }

  @Override
  public void give(long key, Outcome outcome) throws IOException {
    String line = form.apply(outcome);
    if (line.isEmpty()) {
      journal.given(key);
      return;
    }
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
    long start = file.position();
    journal.given(key, start, start + bytes.remaining());
    try {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      file.truncate(journal.settle(start));
      throw e;
    }
  }

  /** Makes sure that all lines survive a loss of power. */
  public void sync() throws IOException {
    file.force(false);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
