// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

/** Kills on SQLite. */
class SqliteCrashTest extends CrashContract {
  @Override
  String location() {
    return Databases.sqlite(scratch);
  }
}
