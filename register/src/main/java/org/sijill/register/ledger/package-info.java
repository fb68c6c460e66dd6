// SPDX-License-Identifier: Apache-2.0
/** The append-only chain of entries and the proof that nothing was altered or dropped. */
@NullMarked
package org.sijill.register.ledger;

import org.jspecify.annotations.NullMarked;
