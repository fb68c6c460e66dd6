// SPDX-License-Identifier: Apache-2.0
/**
 * Programs that measure how fast reports get into the register; run by hand, logs in bench/logs.
 */
@NullMarked
package org.sijill.bench.register;

import org.jspecify.annotations.NullMarked;
