// SPDX-License-Identifier: Apache-2.0
/**
 * Which events of many reports tell the same act: pair scores, reasons and deterministic clusters.
 */
@NullMarked
package org.sijill.register.link;

import org.jspecify.annotations.NullMarked;
