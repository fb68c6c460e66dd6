// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Tampering on SQLite. */
class SqliteTamperingTest extends TamperingContract {
  @TempDir Path dir = Path.of("");

  @Override
  String location() {
    return Databases.sqlite(dir);
  }
}
