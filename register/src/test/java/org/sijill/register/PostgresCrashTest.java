// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

/** Kills on PostgreSQL. */
class PostgresCrashTest extends CrashContract {
  @Override
  String location() {
    return Databases.postgres();
  }
}
