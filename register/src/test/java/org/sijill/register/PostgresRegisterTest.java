// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

/** The contract on PostgreSQL. */
class PostgresRegisterTest extends RegisterContract {
  @Override
  String location() {
    return Databases.postgres();
  }
}
