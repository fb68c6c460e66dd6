// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

class PostgresUpgradeTest extends UpgradeContract {
  @Override
  String location() {
    return Databases.postgres();
  }
}
