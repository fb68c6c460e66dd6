// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words too common in news to tell two acts apart, from {@code common.txt}. */
final class Common {
  static final Set<String> WORDS = read();

  private Common() {}

  private static Set<String> read() {
    try (InputStream in = Common.class.getResourceAsStream("common.txt")) {
      if (in == null) {
        throw new IllegalStateException("missing resource common.txt");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
