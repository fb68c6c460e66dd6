// SPDX-License-Identifier: Apache-2.0
/** Who may do what: people, passwords, tokens, sessions. */
@NullMarked
package org.sijill.server.people;

import org.jspecify.annotations.NullMarked;
