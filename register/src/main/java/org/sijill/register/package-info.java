// SPDX-License-Identifier: Apache-2.0
/**
 * The register: reports, incidents, decisions and a ledger that proves itself, behind one front
 * door.
 */
@NullMarked
package org.sijill.register;

import org.jspecify.annotations.NullMarked;
