// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

/** Tampering on PostgreSQL. */
class PostgresTamperingTest extends TamperingContract {
  @Override
  String location() {
    return Databases.postgres();
  }
}
