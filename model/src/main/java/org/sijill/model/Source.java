// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the outlet cites.
 *
 * @param text the words of the report
 * @param nameEn English name, where the knowledge has one
 * @param kind what kind of source it is
 */
@JsonPropertyOrder({"text", "name_en", "kind"})
public record Source(String text, @Nullable String nameEn, PartyKind kind) {}
