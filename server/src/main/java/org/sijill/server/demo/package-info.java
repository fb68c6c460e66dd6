// SPDX-License-Identifier: Apache-2.0
/** A register coded from invented reports, so that every page has something to show. */
@NullMarked
package org.sijill.server.demo;

import org.jspecify.annotations.NullMarked;
