// SPDX-License-Identifier: Apache-2.0
/** The one query language of command line, API and workbench. */
@NullMarked
package org.sijill.register.query;

import org.jspecify.annotations.NullMarked;
