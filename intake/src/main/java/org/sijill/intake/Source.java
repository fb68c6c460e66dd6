// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to read and where they come from.
 *
 * @param origin path, address or name
 * @param opener opens the bytes; called once
 * @param path the file, if there is one; archives are then read without unpacking them whole, and a
 *     file {@code NAME.json} beside it is asked for what is known
 * @param contentType media type as a server gave it
 * @param address the URL that the bytes were fetched from
 * @param retrieved when they were got; intake has no clock of its own
 */
public record Source(
    String origin,
    Opener opener,
    @Nullable Path path,
    @Nullable String contentType,
    @Nullable String address,
    Instant retrieved) {

  /** Opens the bytes of a source. */
  @FunctionalInterface
  public interface Opener {
    /** A fresh stream, which the reader closes. */
    InputStream open() throws IOException;
  }

  /** A file. */
  public static Source file(Path path, Instant retrieved) {
    return new Source(
        path.toString(), () -> Files.newInputStream(path), path, null, null, retrieved);
  }

  /** Bytes in memory; the name serves like a file's. */
  public static Source bytes(String name, byte[] bytes, Instant retrieved) {
    return new Source(name, () -> new ByteArrayInputStream(bytes), null, null, null, retrieved);
  }

  /** A stream such as standard input; the name serves like a file's. */
  public static Source stream(String name, InputStream in, Instant retrieved) {
    return new Source(name, () -> in, null, null, null, retrieved);
  }

  /** A fetched page or feed. */
  public static Source fetched(
      String address, @Nullable String contentType, byte[] bytes, Instant retrieved) {
    return new Source(
        address, () -> new ByteArrayInputStream(bytes), null, contentType, address, retrieved);
  }
}
