// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * An actor, a target, a claimant or an accused side.
 *
 * @param id identifier in the knowledge of sides, or null for one described in the report's words
 * @param text the words of the report, shortest span that names it
 * @param nameEn English name
 * @param nameAr Arabic name
 * @param kind what kind of party it is
 */
@JsonPropertyOrder({"id", "text", "name_en", "name_ar", "kind"})
public record Party(
    @Nullable String id,
    String text,
    @Nullable String nameEn,
    @Nullable String nameAr,
    PartyKind kind) {}
