// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import org.sijill.register.Register;
import org.sijill.register.query.Query;

/**
 * A shape that needs a library of its own and is written to a file only; comes from an optional
 * module that is found on the class path. Thread-safe.
 */
public interface FileFormat {
  /** Its code, such as {@code parquet}. */
  String code();

  /**
   * Writes the incidents of a query into a file, which it replaces.
   *
   * @return what belongs into the sidecar
   */
  Sidecar write(Register register, Query query, Path file) throws IOException;

  /** The format of a code, if its module is there. */
  static Optional<FileFormat> of(String code) {
    return ServiceLoader.load(FileFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> format.code().equals(code))
        .findFirst();
  }
}
