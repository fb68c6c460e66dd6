// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a report came from, so that it can be found and checked again.
 *
 * @param where file and place in it
 * @param retrieved when the bytes were got, as the caller says
 * @param sha256 SHA-256 of the report's own bytes (the file, the line, the payload), in lower-case
 *     hexadecimal digits
 * @param form the form it was read as, such as {@code text} or {@code html}
 * @param capture what a web archive adds
 */
public record Provenance(
    Where where, Instant retrieved, String sha256, Form form, @Nullable Capture capture) {}
