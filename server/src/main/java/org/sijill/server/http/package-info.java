// SPDX-License-Identifier: Apache-2.0
/** What every route shares: problems, headers, entity tags, limits, JSON on the wire. */
@NullMarked
package org.sijill.server.http;

import org.jspecify.annotations.NullMarked;
