// SPDX-License-Identifier: Apache-2.0
/** Settings of the server from flags, environment and file, each with where it came from. */
@NullMarked
package org.sijill.cli.serve;

import org.jspecify.annotations.NullMarked;
