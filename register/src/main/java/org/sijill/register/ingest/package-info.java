// SPDX-License-Identifier: Apache-2.0
/** Reports into the register: read, coded on all cores, stored in bounded batches. */
@NullMarked
package org.sijill.register.ingest;

import org.jspecify.annotations.NullMarked;
