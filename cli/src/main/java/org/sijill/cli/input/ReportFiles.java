// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks files and folders in a fixed order: arguments as given, the entries of a folder by name,
 * subfolders in their place. Of a folder come the files whose endings reports have; a {@code .json}
 * file comes only if it is not the sidecar of another file. Holds one folder's names at a time for
 * each level of depth; links to folders are not followed. Not thread-safe.
 */
public final class ReportFiles implements Iterator<Path> {
  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "csv", "tsv", "xml", "rss",
          "atom", "warc", "arc", "wacz", "gz", "zst", "zip");

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
      } else {
        next = path;
      }
    }
  }

  private void open(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      stack.push(reports(entries.sorted().toList()).iterator());
    } catch (IOException | UncheckedIOException e) {
      next = folder;
    }
  }

  /** The folders and the files that may be reports, of the entries of one folder. */
  private static List<Path> reports(List<Path> entries) {
    Set<String> stems =
        entries.stream()
            .filter(path -> !ending(path).equals("json"))
            .flatMap(path -> Stream.of(name(path), stem(path)))
            .collect(Collectors.toCollection(HashSet::new));
    return entries.stream()
        .filter(
            path ->
                Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                    || Files.isRegularFile(path)
                        && ENDINGS.contains(ending(path))
                        && !(ending(path).equals("json") && stems.contains(stem(path))))
        .toList();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String stem(Path path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String ending(Path path) {
    String name = name(path);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
