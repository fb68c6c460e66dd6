// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.util.Locale;
import org.sijill.model.Coded;

/**
 * The shapes in which incidents leave the register; each has its page in {@code docs/exports.md}.
 */
public enum Format implements Coded {
  /** A line an incident with events and evidence, then its reports: complete, can be imported. */
  JSONL("jsonl", "application/x-ndjson"),
  /** Our own columns. */
  CSV("csv", "text/csv"),
  /** Our own columns for spreadsheets: byte order mark, no cell that runs as a formula. */
  EXCEL("csv", "text/csv"),
  /** Points with their precision as a radius. */
  GEOJSON("geojson", "application/geo+json"),
  /** The columns of ACLED's tables. */
  ACLED("csv", "text/csv"),
  /** The same as JSON objects. */
  ACLED_JSON("json", "application/json"),
  /** The columns of UCDP's Georeferenced Event Dataset. */
  GED("csv", "text/csv"),
  /** The same as JSON objects. */
  GED_JSON("json", "application/json"),
  /** The columns of tables coded after PLOVER. */
  PLOVER("csv", "text/csv"),
  /** The same as JSON objects. */
  PLOVER_JSON("json", "application/json");

  private final String ending;
  private final String mediaType;

  Format(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Ending of files, without a dot. */
  public String ending() {
    return ending;
  }

  /** Media type for HTTP. */
  public String mediaType() {
    return mediaType;
  }
}
