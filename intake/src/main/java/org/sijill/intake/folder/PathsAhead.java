// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.folder;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Gives out paths that are looked for one ahead, when they are asked for. Not thread-safe. */
abstract class PathsAhead implements Iterator<Path> {
  private @Nullable Path next;
  private boolean looked;

  /** The next path, or null at the end; not asked again after that. */
  abstract @Nullable Path look();

  @Override
  public final boolean hasNext() {
    if (!looked) {
      next = look();
      looked = true;
    }
    return next != null;
  }

  @Override
  public final Path next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Path path = next;
    looked = false;
    return path;
  }
}
