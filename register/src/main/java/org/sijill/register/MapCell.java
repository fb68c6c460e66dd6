// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import org.jspecify.annotations.Nullable;

/**
 * Incidents near each other on the map.
 *
 * @param lat mean latitude in degrees
 * @param lon mean longitude in degrees
 * @param count how many
 * @param killed sum of the best or lowest figures of people killed
 * @param id the incident, if it is only one
 * @param precision code of the coarsest precision among them
 */
public record MapCell(
    double lat, double lon, long count, long killed, @Nullable String id, String precision) {}
