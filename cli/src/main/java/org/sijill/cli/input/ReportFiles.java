// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks files and folders in a fixed order: arguments as given, the entries of a folder by name,
 * subfolders in their place, {@code .txt} files only. Holds one folder's names at a time for each
 * level of depth; links to folders are not followed. Not thread-safe.
 */
public final class ReportFiles implements Iterator<Path> {
  private final Deque<Iterator<Path>> stack = new ArrayDeque<>();
  private @Nullable Path next;

  /** Begins a walk over {@code paths}; a path that is no folder is given out as it is. */
  public ReportFiles(List<Path> paths) {
    stack.push(paths.iterator());
    advance();
  }

  private void advance() {
    next = null;
    while (next == null && !stack.isEmpty()) {
      if (!stack.peek().hasNext()) {
        stack.pop();
        continue;
      }
      Path path = stack.peek().next();
      boolean given = stack.size() == 1;
      boolean folder =
          given ? Files.isDirectory(path) : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      if (folder) {
        open(path);
      } else if (given || isText(path)) {
        next = path;
      }
    }
  }

  private void open(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      stack.push(entries.sorted().toList().iterator());
    } catch (IOException | UncheckedIOException e) {
      next = folder;
    }
  }

  private static boolean isText(Path path) {
    return String.valueOf(path.getFileName()).endsWith(".txt") && Files.isRegularFile(path);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Path next() {
    Path path = next;
    if (path == null) {
      throw new NoSuchElementException();
    }
    advance();
    return path;
  }
}
