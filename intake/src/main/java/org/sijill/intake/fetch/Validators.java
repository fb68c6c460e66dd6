// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said of the version it sent, to be shown when asking again (RFC 9110, section 13).
 *
 * @param etag the ETag header
 * @param lastModified the Last-Modified header, as written
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing was said. */
  public static final Validators NONE = new Validators(null, null);
}
