// SPDX-License-Identifier: Apache-2.0
/**
 * Runs many reports through the coder on several threads, in order, and counts what became of them.
 */
@NullMarked
package org.sijill.cli.batch;

import org.jspecify.annotations.NullMarked;
