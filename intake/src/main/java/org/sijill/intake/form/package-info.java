// SPDX-License-Identifier: Apache-2.0
/** Finds the form of a source by its bytes and unpacks it. */
@NullMarked
package org.sijill.intake.form;

import org.jspecify.annotations.NullMarked;
