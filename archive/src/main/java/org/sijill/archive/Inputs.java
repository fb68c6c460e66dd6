// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.core.fs.Path;
import org.sijill.intake.folder.ReportFiles;

/**
 * What {@code --input} names: the files of this machine, or paths that Flink's file systems list.
 */
final class Inputs {
  private Inputs() {}

  /**
   * The files and folders to read, in a fixed order. Local folders are gone over as {@code sijill
   * code} does, local patterns are matched here; addresses such as {@code s3://...} go to Flink.
   *
   * @throws IOException if a folder cannot be read
   */
  static List<Path> of(List<String> inputs) throws IOException {
    List<Path> out = new ArrayList<>();
    for (String input : inputs) {
      if (input.contains("://")) {
        out.add(new Path(input));
      } else {
        new ReportFiles(local(input)).forEachRemaining(p -> out.add(flink(p)));
      }
    }
    return out;
  }

  private static Path flink(java.nio.file.Path path) {
    return new Path(path.toAbsolutePath().normalize().toUri());
  }

  private static List<java.nio.file.Path> local(String input) throws IOException {
    int star = firstWild(input);
    if (star < 0) {
      return List.of(java.nio.file.Path.of(input));
    }
    int slash = input.lastIndexOf('/', star);
    java.nio.file.Path base =
        java.nio.file.Path.of(slash < 0 ? "." : input.substring(0, slash + 1));
    String pattern = input.substring(slash + 1);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (Stream<java.nio.file.Path> walk = Files.walk(base)) {
      return walk.filter(p -> Files.isRegularFile(p) && matcher.matches(base.relativize(p)))
          .sorted()
          .toList();
    }
  }

  private static int firstWild(String input) {
    for (int i = 0; i < input.length(); i++) {
      if ("*?[{".indexOf(input.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
