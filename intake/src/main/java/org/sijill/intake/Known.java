// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a report besides its words, from one source of knowledge or from several.
 * Every part may be missing.
 *
 * @param id name of the report
 * @param headline the headline
 * @param outlet who published it
 * @param agency the agency whose copy it is
 * @param byline the author or the signature line
 * @param url canonical address
 * @param language the language it claims to be in
 * @param published when it was published
 * @param updated when it was last changed
 */
public record Known(
    @Nullable String id,
    @Nullable String headline,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String byline,
    @Nullable String url,
    @Nullable String language,
    @Nullable Stamp published,
    @Nullable OffsetDateTime updated) {
  private static final Known NOTHING =
      new Known(null, null, null, null, null, null, null, null, null);

  /** Nothing known. */
  public static Known nothing() {
    return NOTHING;
  }

  /** Only the day of publication. */
  public static Known published(Stamp stamp) {
    return new Known(null, null, null, null, null, null, null, stamp, null);
  }

  /** This knowledge, with the gaps filled from another source; what stands here wins. */
  public Known or(Known other) {
    return new Known(
        first(id, other.id),
        first(headline, other.headline),
        first(outlet, other.outlet),
        first(agency, other.agency),
        first(byline, other.byline),
        first(url, other.url),
        first(language, other.language),
        first(published, other.published),
        first(updated, other.updated));
  }

  private static <T> @Nullable T first(@Nullable T mine, @Nullable T other) {
    return mine == null ? other : mine;
  }

  /** This knowledge with another headline. */
  public Known withHeadline(@Nullable String value) {
    return new Known(id, value, outlet, agency, byline, url, language, published, updated);
  }
}
