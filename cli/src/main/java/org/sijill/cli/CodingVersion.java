// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sijill.coder.Coder;
import org.sijill.knowledge.text.Folding;
import org.sijill.register.Submission;
import org.sijill.register.ledger.Canonical;

/**
 * What coded a report: fingerprints of the knowledge files and of the coder's classes as they lie
 * in the program, so that a register knows when its reports should be coded again.
 */
final class CodingVersion {
  private static final int LETTERS = 10;

  private CodingVersion() {}

  /** The versions of this program. */
  static Submission.Coding current() {
    TreeSet<String> knowledge = new TreeSet<>();
    TreeSet<String> program = new TreeSet<>();
    TreeSet<Path> places = new TreeSet<>();
    for (Class<?> type : List.of(Coder.class, Folding.class)) {
      CodeSource source = type.getProtectionDomain().getCodeSource();
      if (source != null) {
        places.add(path(source));
      }
    }
    places.forEach(place -> collect(place, knowledge, program));
    return new Submission.Coding(
        "k-" + fingerprint(knowledge), Version.number() + "+" + fingerprint(program));
  }

  private static Path path(CodeSource source) {
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collect(Path place, Set<String> knowledge, Set<String> program) {
    try {
      if (Files.isDirectory(place)) {
        walk(place, knowledge, program);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          walk(jar.getPath("/"), knowledge, program);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void walk(Path root, Set<String> knowledge, Set<String> program)
      throws IOException {
    for (String module : List.of("coder", "knowledge", "model")) {
      Path folder = root.resolve("org").resolve("sijill").resolve(module);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            String line = root.relativize(file) + " " + Canonical.sha256(Files.readAllBytes(file));
            (file.toString().endsWith(".class") ? program : knowledge).add(line);
          }
        }
      }
    }
  }

  private static String fingerprint(Set<String> lines) {
    return Canonical.sha256(String.join("\n", lines)).substring(0, LETTERS);
  }
}
