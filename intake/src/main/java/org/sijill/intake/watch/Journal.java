// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.watch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.bytes.Lines;

/**
 * What a watch has given out and knows of its feeds, in a folder of its own: {@code journal}, one
 * entry a line, only ever added to, each with a checksum, so that a crash at any byte costs no more
 * than the entry being written. The folder is locked while it is open. Not thread-safe.
 */
public final class Journal implements Closeable {
  private static final int LONGEST = 1 << 16;

  /** The file is written anew when it holds this many entries more than are needed. */
  private static final int SLACK = 10_000;

  private final FileChannel lock;
  private final FileChannel file;
  private final int most;
  private final Set<Long> given = new LinkedHashSet<>();
  private final Map<String, FeedState> feeds = new LinkedHashMap<>();
  private @Nullable Entry last;

  /** An item given out, and where its line begins and ends in the file that was written to. */
  private record Entry(long key, long start, long end) {}

  private Journal(FileChannel lock, FileChannel file, int most) {
    this.lock = lock;
    this.file = file;
    this.most = most;
  }

  /**
   * Opens a journal, made if it is not there.
   *
   * @param folder its folder
   * @param most how many items to remember
   * @throws IOException if it cannot be read or written, or another process has it open
   */
  public static Journal open(Path folder, int most) throws IOException {
    Files.createDirectories(folder);
    FileChannel lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!isLocked(lock)) {
        throw new IOException(folder + " is in use by another watch");
      }
      Path path = folder.resolve("journal");
      FileChannel file = append(path);
      Journal journal = new Journal(lock, file, most);
      long entries = journal.load(path);
      if (entries > journal.given.size() + journal.feeds.size() + (long) SLACK) {
        file.close();
        return journal.compacted(path);
      }
      return journal;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static FileChannel append(Path path) throws IOException {
    return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private long load(Path path) throws IOException {
    long entries = 0;
    long whole = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      Lines lines = new Lines(in, LONGEST);
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        if (line.ended()) {
          JournalLine.read(new String(line.bytes(), StandardCharsets.UTF_8)).ifPresent(this::take);
          entries++;
          whole = line.offset() + line.bytes().length + 1;
        }
      }
    }
    if (whole < Files.size(path)) {
      try (FileChannel writable = FileChannel.open(path, StandardOpenOption.WRITE)) {
        writable.truncate(whole);
      }
    }
    return entries;
  }

  private void take(JournalLine line) {
    if (line instanceof JournalLine.Item item) {
      remember(item.key());
      last = new Entry(item.key(), item.start(), item.end());
    } else if (line instanceof JournalLine.Feed feed) {
      feeds.put(feed.name(), feed.state());
    } else if (line instanceof JournalLine.Undone undone) {
      given.remove(undone.key());
      last = null;
    }
  }

  private void remember(long key) {
    given.add(key);
    if (given.size() > most) {
      Iterator<Long> oldest = given.iterator();
      oldest.next();
      oldest.remove();
    }
  }

  private Journal compacted(Path path) throws IOException {
    Path part = path.resolveSibling("journal.part");
    Files.deleteIfExists(part);
    Journal fresh = new Journal(lock, append(part), most);
    fresh.last = last;
    for (Map.Entry<String, FeedState> feed : feeds.entrySet()) {
      fresh.feed(feed.getKey(), feed.getValue());
    }
    Entry inFlight = last;
    for (long key : given) {
      if (inFlight == null || key != inFlight.key()) {
        fresh.given(key);
      }
    }
    if (inFlight != null) {
      fresh.given(inFlight.key(), inFlight.start(), inFlight.end());
    }
    fresh.sync();
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return fresh;
  }

  /** Whether an item was given out. */
  public boolean has(long key) {
    return given.contains(key);
  }

  /** Notes an item that was given out. */
  public void given(long key) throws IOException {
    given(key, 0, 0);
  }

  /** Notes an item that is about to be written to these bytes of a file. */
  void given(long key, long start, long end) throws IOException {
    remember(key);
    last = new Entry(key, start, end);
    write(new JournalLine.Item(key, start, end));
  }

  /**
   * Takes back the item noted last, if the file ends inside its line: the process ended between
   * noting and writing it. A file that is shorter than that was put away by somebody else.
   *
   * @param length length of the file
   * @return length of the file without the line that was begun
   */
  long settle(long length) throws IOException {
    Entry entry = last;
    if (entry == null || length < entry.start() || length >= entry.end()) {
      return length;
    }
    given.remove(entry.key());
    write(new JournalLine.Undone(entry.key()));
    last = null;
    return entry.start();
  }

  FeedState feed(String name) {
    return feeds.getOrDefault(name, FeedState.fresh(name));
  }

  void feed(String name, FeedState state) throws IOException {
    feeds.put(name, state);
    write(new JournalLine.Feed(name, state));
  }

  private void write(JournalLine line) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line.text() + "\n");
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /** Makes sure that all notes survive a loss of power. */
  public void sync() throws IOException {
    file.force(false);
  }

  @Override
  public void close() throws IOException {
    try (FileChannel first = file;
        FileChannel second = lock) {
      first.force(false);
      second.force(false);
    }
  }
}
