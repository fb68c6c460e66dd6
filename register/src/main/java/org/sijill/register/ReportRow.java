// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report in brief, for lists.
 *
 * @param id identifier
 * @param published day of publication
 * @param outlet who published it, or null
 * @param agency whose copy it is, or null
 * @param headline headline, or null
 * @param retrieved when it was fetched, ISO instant
 * @param events how many events were coded from it
 * @param snippet the words that were searched for among their neighbours, hits between U+2068 and
 *     U+2069, or null
 */
public record ReportRow(
    String id,
    LocalDate published,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String headline,
    String retrieved,
    int events,
    @Nullable String snippet) {}
