// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import org.junit.jupiter.api.Tag;

/** Kills on PostgreSQL. */
@Tag("slow")
class PostgresCrashTest extends CrashContract {
  @Override
  String location() {
    return Databases.postgres();
  }
}
