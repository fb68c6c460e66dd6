// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite. */
class SqliteRegisterTest extends RegisterContract {
  @TempDir Path dir = Path.of("");

  @Override
  String location() {
    return Databases.sqlite(dir);
  }
}
