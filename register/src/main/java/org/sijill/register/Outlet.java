// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where reports come from.
 *
 * @param name as the reports have it, or null for reports without an outlet
 * @param reports how many reports
 * @param corrections how many older versions its reports have
 * @param events how many events were coded from them
 * @param first day of its oldest report
 * @param last day of its newest report
 * @param lag mean days from the first day of an event to the report, over events of a week at most;
 *     null without such events
 */
public record Outlet(
    @Nullable String name,
    long reports,
    long corrections,
    long events,
    LocalDate first,
    LocalDate last,
    @Nullable Double lag) {}
