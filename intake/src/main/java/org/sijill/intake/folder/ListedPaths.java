// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.bytes.Lines;

/**
 * The paths of a list, one a line in UTF-8; blank lines and lines that begin with {@code #} are
 * passed over. The list is read as the paths are asked for, so it may be as long as it likes. Lines
 * that cannot be a path are given out as a path that does not exist. Not thread-safe.
 */
final class ListedPaths extends PathsAhead {
  private static final int LONGEST = 1 << 14;
  private static final int SHOWN = 40;

  private final InputStream in;
  private final Lines lines;

  ListedPaths(InputStream in) {
    this.in = in;
    this.lines = new Lines(in, LONGEST);
  }

  @Override
  @Nullable Path look() {
    Path next = null;
    try {
      Lines.Line line = lines.next();
      while (line != null && next == null) {
        next = path(line);
        line = next == null ? lines.next() : null;
      }
      if (next == null) {
        in.close();
      }
      return next;
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable Path path(Lines.Line line) {
    if (line.tooLong()) {
      return Path.of("line " + line.number() + " of the list is too long for a path");
    }
    String text = new String(line.bytes(), StandardCharsets.UTF_8).strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return null;
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      String shown = text.substring(0, Math.min(SHOWN, text.length()));
      return Path.of(shown.replaceAll("[^\\p{L}\\p{N} ./-]", "_"));
    }
  }
}
