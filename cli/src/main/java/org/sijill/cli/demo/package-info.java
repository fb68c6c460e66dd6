// SPDX-License-Identifier: Apache-2.0
/** The reports that come with the program, written for it. */
@NullMarked
package org.sijill.cli.demo;

import org.jspecify.annotations.NullMarked;
