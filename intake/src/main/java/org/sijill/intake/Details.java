// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What intake learned about a report that the report's own header does not hold.
 *
 * @param dateSource where the day of publication was found
 * @param publishedAt the moment of publication, where a time with a zone was given
 * @param updatedAt the moment of the last change
 * @param dateline the dateline at the head of the text, such as a place and an agency
 * @param summaryOnly whether the text is only a summary, as in many feeds
 */
public record Details(
    DateSource dateSource,
    @Nullable OffsetDateTime publishedAt,
    @Nullable OffsetDateTime updatedAt,
    @Nullable String dateline,
    boolean summaryOnly) {}
