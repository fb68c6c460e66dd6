// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An incident in brief, for lists, maps and timelines.
 *
 * @param id lasting identifier
 * @param version for optimistic locking
 * @param eventType code of the type
 * @param subEventType code of the sub-type
 * @param status code of the status
 * @param background whether it is told only as history
 * @param confidence 0 to 1
 * @param from first day
 * @param to last day
 * @param basis where the day comes from
 * @param precision code of the place's precision, null without a place
 * @param placeId gazetteer identifier, or null
 * @param placeEn English name, or null
 * @param placeAr Arabic name, or the report's words, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param admin1 English name of the first-level unit, or null
 * @param lat latitude in degrees, or null
 * @param lon longitude in degrees, or null
 * @param killedLow lower bound of people killed, or null
 * @param killedBest best figure, or null
 * @param killedHigh upper bound, or null
 * @param injuredLow lower bound of people injured, or null
 * @param injuredBest best figure, or null
 * @param injuredHigh upper bound, or null
 * @param actors names of the actors, English bar Arabic ({@code en|ar}), joined by semicolons
 * @param targets names of the targets, likewise
 * @param headline headline of the first report, or null
 * @param reports how many reports tell it
 * @param witnesses how many distinct witnesses
 * @param review code of the review state
 * @param assignee who is asked to look at it, or null
 * @param disputed whether its sources disagree
 * @param unsure how many links of it the machine is unsure of
 * @param changed number of the ledger entry that last changed it
 */
@JsonPropertyOrder({"id", "version"})
public record IncidentRow(
    String id,
    String version,
    String eventType,
    String subEventType,
    String status,
    boolean background,
    double confidence,
    LocalDate from,
    LocalDate to,
    String basis,
    @Nullable String precision,
    @Nullable String placeId,
    @Nullable String placeEn,
    @Nullable String placeAr,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable Integer killedLow,
    @Nullable Integer killedBest,
    @Nullable Integer killedHigh,
    @Nullable Integer injuredLow,
    @Nullable Integer injuredBest,
    @Nullable Integer injuredHigh,
    String actors,
    String targets,
    @Nullable String headline,
    int reports,
    int witnesses,
    String review,
    @Nullable String assignee,
    boolean disputed,
    int unsure,
    long changed) {}
