// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's Markdown pages. */
final class Pages {
  static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private Pages() {}

  /** README and the like, and everything below docs/. */
  static List<Path> all() {
    try (Stream<Path> top = Files.list(HOME);
        Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(p -> p.toString().endsWith(".md") && Files.isRegularFile(p))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The contents of a page's code blocks of a language. */
  static List<String> blocks(Path page, String language) {
    List<String> blocks = new ArrayList<>();
    StringBuilder block = null;
    for (String line : read(page).lines().toList()) {
      String bare = line.strip();
      if (block == null && bare.equals("```" + language)) {
        block = new StringBuilder();
      } else if (block != null && bare.equals("```")) {
        blocks.add(block.toString());
        block = null;
      } else if (block != null) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }
}
