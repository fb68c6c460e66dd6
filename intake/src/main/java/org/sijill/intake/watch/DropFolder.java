// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.sijill.intake.Outcome;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.intake.folder.ReportFiles;

/**
 * A folder into which reports are put. A file is read once nobody has written to it for a while;
 * files whose names begin with a dot are left for those who write them. A file that has changed is
 * read again, but only what is new in it is given out. Files stay where they are. Not thread-safe.
 */
final class DropFolder {
  private final Settings settings;
  private final Duration settle;

  DropFolder(Settings settings, Duration settle) {
    this.settings = settings;
    this.settle = settle;
  }

  /**
   * Reads what is new.
   *
   * @param now the time
   * @param read takes the key of each file that was read to its end
   * @return whether some files are still being written
   */
  boolean scan(Path folder, Instant now, Delivery delivery, FeedPoll.Sink sink, LongConsumer read)
      throws IOException {
    ReportFiles files = new ReportFiles(List.of(folder));
    boolean waiting = false;
    while (files.hasNext()) {
      Path path = files.next();
      if (path.equals(folder) || String.valueOf(path.getFileName()).startsWith(".")) {
        continue;
      }
      BasicFileAttributes about;
      try {
        about = Files.readAttributes(path, BasicFileAttributes.class);
      } catch (IOException e) {
        continue; // taken away since it was listed
      }
      Instant modified = about.lastModifiedTime().toInstant();
      long key = Keys.ofFile(path.toString(), about.size(), modified.toEpochMilli());
      if (delivery.has(key)) {
        continue;
      }
      if (modified.plus(settle).isAfter(now)) {
        waiting = true;
        continue;
      }
      read(path, now, delivery, sink);
      read.accept(key);
    }
    return waiting;
  }

  private void read(Path path, Instant now, Delivery delivery, FeedPoll.Sink sink)
      throws IOException {
    try {
      ReportReader.of(settings.withVersions(false))
          .read(Source.file(path, now), outcome -> give(outcome, delivery, sink));
    } catch (FailedDeliveryException e) {
      throw e.failure;
    }
  }

  private static void give(Outcome outcome, Delivery delivery, FeedPoll.Sink sink) {
    long key = Keys.ofInput(outcome);
    if (delivery.has(key)) {
      return;
    }
    try {
      sink.give(key, outcome);
    } catch (IOException e) {
      throw new FailedDeliveryException(e);
    }
  }

  /** Carries a failure through the reader. */
  private static final class FailedDeliveryException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException failure;

    FailedDeliveryException(IOException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
