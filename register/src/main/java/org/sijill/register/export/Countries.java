// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and numbers of countries in other data sets, from {@code countries.tsv}. */
final class Countries {
  /**
   * One country.
   *
   * @param iso2 ISO 3166-1 alpha-2 code
   * @param numeric ISO 3166-1 number, without leading zeros
   * @param gwno number in Gleditsch and Ward's list of states, or null
   * @param region ACLED's region
   */
  record Country(String iso2, int numeric, @Nullable Integer gwno, String region) {
    /** English name. */
    String name() {
      return locale(iso2).getDisplayCountry(Locale.ENGLISH);
    }

    /** UCDP's coarser region. */
    String continent() {
      return region.equals("Middle East")
          ? region
          : region.contains("Africa")
              ? "Africa"
              : region.contains("Asia") || region.equals("Oceania")
                  ? "Asia"
                  : region.equals("Europe") ? region : "Americas";
    }
  }

  private static final Map<String, Country> ALL = read();

  private Countries() {}

  /** The country of an alpha-2 code, or null. */
  static @Nullable Country of(@Nullable String iso2) {
    return iso2 == null ? null : ALL.get(iso2);
  }

  /** English name of a code, the code itself if it is none. */
  static @Nullable String name(@Nullable String iso2) {
    return iso2 == null ? null : locale(iso2).getDisplayCountry(Locale.ENGLISH);
  }

  /** The alpha-3 code, or null. */
  static @Nullable String iso3(@Nullable String iso2) {
    return iso2 == null || !ALL.containsKey(iso2) ? null : locale(iso2).getISO3Country();
  }

  private static Locale locale(String iso2) {
    return new Locale.Builder().setRegion(iso2).build();
  }

  private static Map<String, Country> read() {
    try (InputStream in = Countries.class.getResourceAsStream("countries.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing resource countries.tsv");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(
              c ->
                  new Country(
                      c[0],
                      Integer.parseInt(c[1]),
                      c[2].isEmpty() ? null : Integer.valueOf(c[2]),
                      c[3]))
          .collect(Collectors.toUnmodifiableMap(Country::iso2, c -> c));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
