// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks files and folders in a fixed order: arguments as given, the entries of a folder by name,
 * subfolders in their place. Of a folder come the files whose endings reports have; a {@code .json}
 * file comes only if it is not the sidecar of another file. An argument {@code @LIST} stands for
 * the paths that the file {@code LIST} names, one a line. Holds one folder's names at a time for
 * each level of depth; links to folders are not followed. Not thread-safe.
 */
public final class ReportFiles extends PathsAhead {
  private static final String LIST = "@";

  private static final Set<String> ENDINGS =
      Set.of(
          "txt", "html", "htm", "xhtml", "json", "jsonl", "ndjson", "csv", "tsv", "xml", "rss",
          "atom", "warc", "arc", "wacz", "gz", "zst", "zip");

  /** What is being gone over, the innermost first. */
  private final Deque<Level> stack = new ArrayDeque<>();

  private final InputStream stdin;

  /** A folder or list that cannot be opened, to be given out as it is. */
  private @Nullable Path unopened;

  /**
   * Paths being gone over.
   *
   * @param paths the paths
   * @param given whether the user named them, on the command line or in a list
   */
  private record Level(Iterator<Path> paths, boolean given) {}

  /** Begins a walk without standard input. */
  public ReportFiles(List<Path> paths) {
    this(paths, InputStream.nullInputStream());
  }

  /**
   * Begins a walk over {@code paths}; a path that is neither folder nor list is given out as it is.
   *
   * @param paths files, folders and lists; {@code @-} is a list on standard input
   * @param stdin standard input
   */
  public ReportFiles(List<Path> paths, InputStream stdin) {
    this.stdin = stdin;
    stack.push(new Level(paths.iterator(), true));
  }

  @Override
  @Nullable Path look() {
    while (!stack.isEmpty()) {
      Level level = stack.peek();
      if (!level.paths().hasNext()) {
        stack.pop();
        continue;
      }
      Path path = level.paths().next();
      boolean folder =
          level.given()
              ? Files.isDirectory(path)
              : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
      if (folder) {
        open(path);
      } else if (stack.size() == 1 && path.toString().startsWith(LIST)) {
        list(path);
      } else {
        return path;
      }
      if (unopened != null) {
        Path given = unopened;
        unopened = null;
        return given;
      }
    }
    return null;
  }

  private void open(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      stack.push(new Level(reports(entries.sorted().toList()).iterator(), false));
    } catch (IOException | UncheckedIOException e) {
      unopened = folder;
    }
  }

  private void list(Path named) {
    String name = named.toString().substring(LIST.length());
    try {
      InputStream in = name.equals("-") ? stdin : Files.newInputStream(Path.of(name));
      stack.push(new Level(new ListedPaths(in), true));
    } catch (IOException | InvalidPathException e) {
      unopened = named;
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
}
