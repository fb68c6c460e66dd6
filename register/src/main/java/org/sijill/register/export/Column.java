// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.register.incident.Incident;

/**
 * One column of a table.
 *
 * @param name its heading
 * @param value what stands in it; null for an empty cell
 */
record Column(String name, Function<Incident, @Nullable Object> value) {}
