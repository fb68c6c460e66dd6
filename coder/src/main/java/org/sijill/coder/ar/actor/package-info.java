// SPDX-License-Identifier: Apache-2.0
/** Stage 5, {@code actor}: sides, people and sites that act, suffer, or speak. */
@NullMarked
package org.sijill.coder.ar.actor;

import org.jspecify.annotations.NullMarked;
