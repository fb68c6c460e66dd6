// SPDX-License-Identifier: Apache-2.0
/** Programs that measure how fast intake reads; run by hand, their logs are in bench/logs. */
@NullMarked
package org.sijill.bench.intake;

import org.jspecify.annotations.NullMarked;
