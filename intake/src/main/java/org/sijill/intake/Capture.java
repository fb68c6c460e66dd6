// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a web archive says about the moment a page was fetched.
 *
 * @param uri the address that was fetched
 * @param date when it was fetched
 * @param digest the payload digest as the archive gives it, such as {@code sha1:...}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Capture(String uri, Instant date, @Nullable String digest) {}
