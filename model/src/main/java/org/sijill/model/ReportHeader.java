// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report besides its words.
 *
 * @param id stable name; the file's name without its ending for files
 * @param published day of publication in the outlet's own time zone
 * @param language ISO 639-1 code
 * @param outlet who published it
 * @param agency the agency whose copy it is, such as AFP
 * @param byline the author or the signature line
 * @param headline the headline
 * @param url where it was published
 * @param sha256 SHA-256 of the bytes it was read from, in lower-case hexadecimal digits
 */
@JsonPropertyOrder({
  "id",
  "published",
  "language",
  "outlet",
  "agency",
  "byline",
  "headline",
  "url",
  "sha256"
})
public record ReportHeader(
    String id,
    LocalDate published,
    String language,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String byline,
    @Nullable String headline,
    @Nullable String url,
    @Nullable String sha256) {}
