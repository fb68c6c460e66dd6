// SPDX-License-Identifier: Apache-2.0
// Counts what this page has changed in the register, so that others read it again.
class Live {
  changes = $state(0);
  touch() {
    this.changes++;
  }
}

export const live = new Live();
