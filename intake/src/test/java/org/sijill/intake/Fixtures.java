// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sijill.model.Report;
import org.sijill.model.Section;
import org.sijill.model.SectionKind;

/**
 * Fixture files with their expected outcomes beside them ({@code NAME.expected}). Run with {@code
 * -Dsijill.fixtures.write=FOLDER} to write what is read today into a folder, for review.
 */
public final class Fixtures {
  private Fixtures() {}

  /** The files of a folder of the test resources, without the expectations, in order. */
  public static List<Path> in(String folder) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files.filter(f -> !f.toString().endsWith(".expected")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String name) {
    try {
      return Path.of(Objects.requireNonNull(Fixtures.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a fixture under its plain file name and checks that exactly the expected comes out. */
  public static void check(Path file, Settings settings) {
    List<Outcome> outcomes = Readings.of(settings, name(file), bytes(file));
    String rendered = Rendering.of(outcomes);
    String folder = System.getProperty("sijill.fixtures.write");
    Path expected = file.resolveSibling(name(file) + ".expected");
    try {
      if (folder != null) {
        Files.writeString(Path.of(folder, name(file) + ".expected"), rendered);
      }
      assertThat(rendered).isEqualTo(Files.readString(expected));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Read read) {
        assertThat(read.report().text()).isEqualTo(joined(read.report()));
      }
    }
  }

  /** The text that the sections make: a line each, a blank line after the headline. */
  private static String joined(Report report) {
    StringBuilder out = new StringBuilder();
    for (Section section : report.sections()) {
      out.append(report.text(), section.start(), section.end()).append('\n');
      out.append(section.kind() == SectionKind.HEADLINE ? "\n" : "");
    }
    return out.toString();
  }

  /** The plain name of a file. */
  public static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The bytes of a file. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
