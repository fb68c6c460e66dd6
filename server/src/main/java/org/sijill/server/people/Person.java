// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.people;

import org.sijill.server.http.Role;

/**
 * Who makes a request.
 *
 * @param name as it stands in the ledger
 * @param role what they may do
 */
public record Person(String name, Role role) {
  /** Nobody in particular. */
  public static final Person NOBODY = new Person("nobody", Role.NOBODY);
}
