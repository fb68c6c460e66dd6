// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;

/**
 * A version of a report as the register holds it.
 *
 * @param seq number of the version's row
 * @param report the report
 * @param version SHA-256 of what it says, without how it was fetched
 * @param current whether it is the newest version
 * @param retrieved when it was fetched, ISO instant
 * @param origin where from, or null
 * @param bytesKept whether the bytes it was read from are kept
 * @param coded its coding
 * @param knowledge version of the knowledge of that coding
 * @param program version of the program of that coding
 * @param keys keys of the coded events in their order
 * @param incidents identifiers of the incidents of these events, in the same order; empty for older
 *     versions
 */
public record StoredReport(
    long seq,
    Report report,
    String version,
    boolean current,
    String retrieved,
    @Nullable String origin,
    boolean bytesKept,
    CodedReport coded,
    String knowledge,
    String program,
    List<String> keys,
    List<String> incidents) {}
