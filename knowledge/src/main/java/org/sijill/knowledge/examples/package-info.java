// SPDX-License-Identifier: Apache-2.0
/** Example texts with the rows that the codebook asks for, written for the project. */
@NullMarked
package org.sijill.knowledge.examples;

import org.jspecify.annotations.NullMarked;
