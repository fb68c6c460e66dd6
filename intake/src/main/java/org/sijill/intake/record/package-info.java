// SPDX-License-Identifier: Apache-2.0
/** Records with named fields: JSON objects, lines of JSON, rows of tables. */
@NullMarked
package org.sijill.intake.record;

import org.jspecify.annotations.NullMarked;
