// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.server.http.Role;

/**
 * A person who may use the server.
 *
 * @param name as it stands in the ledger
 * @param role what they may do
 * @param password Argon2id hash in its usual written form, or null for tokens only
 * @param tokens their tokens
 */
public record Account(String name, Role role, @Nullable String password, List<Token> tokens) {
  /**
   * A token for programs; the token itself is shown once and never kept.
   *
   * @param label what it is for
   * @param sha256 SHA-256 of the token
   */
  public record Token(String label, String sha256) {}

  public Account {
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._@ -]{0,63}")) {
      throw new IllegalArgumentException(
          "a name is 1 to 64 letters, digits, dots, dashes, @ or spaces");
    }
    tokens = List.copyOf(tokens);
  }
}
