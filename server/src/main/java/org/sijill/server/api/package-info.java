// SPDX-License-Identifier: Apache-2.0
/** The routes of the API, a class for each kind of thing. */
@NullMarked
package org.sijill.server.api;

import org.jspecify.annotations.NullMarked;
