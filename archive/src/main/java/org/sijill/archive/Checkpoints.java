// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checkpoints of a run on this machine, kept in the folder {@code .state} of its output until
 * the run is complete, so that the same command goes on where a killed run stopped.
 */
final class Checkpoints {
  private static final String DONE = "_SUCCESS";

  private final Path output;

  Checkpoints(Path output) {
    this.output = output;
  }

  /** Where checkpoints are kept. */
  Path folder() {
    return output.resolve(".state");
  }

  /** Whether a run into this output came to its end. */
  boolean done() {
    return Files.exists(output.resolve(DONE));
  }

  /** The latest checkpoint that is whole; empty before the first one. */
  Optional<Path> latest() throws IOException {
    if (!Files.isDirectory(folder())) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.find(folder(), 3, (p, a) -> p.endsWith("_metadata"))) {
      return all.max(Comparator.comparing(Checkpoints::written)).map(Path::getParent);
    }
  }

  private static FileTime written(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /** Removes what a run left that was killed before its first checkpoint. */
  void clear() throws IOException {
    for (String part : List.of("events", "outcomes", "diagnostics", "blocks")) {
      delete(output.resolve(part));
    }
    delete(folder());
  }

  /** Marks the run as complete: its checkpoints go. */
  void finish(String told) throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve(DONE), told + "\n");
    delete(folder());
  }

  /** Deletes a folder; what Flink takes away meanwhile is gone as well. */
  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
