// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.input.IoReason;

/**
 * Where results go: standard output, or a file that appears under its name only when it is
 * complete. Not thread-safe.
 */
final class Sink implements Closeable {
  private final PrintStream stream;
  private final @Nullable Path part;
  private final @Nullable Path file;

  private Sink(PrintStream stream, @Nullable Path part, @Nullable Path file) {
    this.stream = stream;
    this.part = part;
    this.file = file;
  }

  /**
   * Opens a sink.
   *
   * @param file the file to write, its folders made where missing; null for standard output
   * @throws FailedException if it cannot be written
   */
  static Sink open(Console console, @Nullable Path file) {
    if (file == null) {
      return new Sink(console.out(), null, null);
    }
    try {
      Path whole = file.toAbsolutePath();
      Files.createDirectories(whole.getParent());
      if (Files.exists(whole) && !Files.isRegularFile(whole)) {
        return new Sink(stream(whole), null, file);
      }
      Path part = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".part");
      return new Sink(stream(part), part, whole);
    } catch (IOException e) {
      throw new FailedException(file + ": cannot be written: " + IoReason.of(e));
    }
  }

  private static PrintStream stream(Path path) throws IOException {
    return new PrintStream(Files.newOutputStream(path), false, StandardCharsets.UTF_8);
  }

  /** Writes text; false if nobody takes it any more, for instance because the pipe is closed. */
  boolean write(String text) {
    stream.print(text);
    return !stream.checkError();
  }

  /**
   * Makes the file appear.
   *
   * @throws FailedException if not all could be written
   */
  void complete() {
    stream.flush();
    if (file == null) {
      return;
    }
    stream.close();
    if (stream.checkError()) {
      throw new FailedException(file + ": could not be written to the end; is the disk full?");
    }
    if (part == null) {
      return;
    }
    try {
      move(part, file);
    } catch (IOException e) {
      throw new FailedException(file + ": cannot be written: " + IoReason.of(e));
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Ends it; what was not completed leaves no file behind. */
  @Override
  public void close() {
    stream.flush();
    if (file == null) {
      return;
    }
    stream.close();
    if (part != null) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        throw new FailedException(part + ": cannot be deleted: " + IoReason.of(e));
      }
    }
  }
}
