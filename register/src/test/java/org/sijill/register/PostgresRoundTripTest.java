// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

/** Round trips on PostgreSQL. */
class PostgresRoundTripTest extends RoundTripContract {
  @Override
  String location() {
    return Databases.postgres();
  }
}
