// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a reader reads. Immutable; begin with {@link #usual()} and change what differs.
 *
 * @param limits the bounds on size
 * @param given what the caller knows of every report; it wins over what the sources say
 * @param fields names of JSON and CSV fields that stand for headline, body, published and so on, as
 *     given by {@code --map}; those of {@code FieldMap} are recognised without it
 * @param languages codes of the languages that have a pack
 * @param zone the outlet's time zone, in which the day of a given moment is told; null takes the
 *     day as written
 * @param versions whether copies and later versions are told from new reports
 * @param form the form to read files as; null finds it from the bytes
 * @param charset the encoding of files that do not show theirs; null guesses
 */
public record Settings(
    Limits limits,
    Known given,
    Map<String, String> fields,
    Set<String> languages,
    @Nullable ZoneId zone,
    boolean versions,
    @Nullable Form form,
    @Nullable String charset) {
  public Settings {
    fields = Map.copyOf(fields);
    languages = Set.copyOf(languages);
  }

  /** Arabic, usual limits, forms found by themselves, versions told apart. */
  public static Settings usual() {
    return new Settings(
        Limits.usual(), Known.nothing(), Map.of(), Set.of("ar"), null, true, null, null);
  }

  /** With other limits. */
  public Settings withLimits(Limits value) {
    return new Settings(value, given, fields, languages, zone, versions, form, charset);
  }

  /** With knowledge of every report. */
  public Settings withGiven(Known value) {
    return new Settings(limits, value, fields, languages, zone, versions, form, charset);
  }

  /** With other field names: ours to the source's. */
  public Settings withFields(Map<String, String> value) {
    return new Settings(limits, given, value, languages, zone, versions, form, charset);
  }

  /** With other languages. */
  public Settings withLanguages(Set<String> value) {
    return new Settings(limits, given, fields, value, zone, versions, form, charset);
  }

  /** With the outlet's time zone. */
  public Settings withZone(@Nullable ZoneId value) {
    return new Settings(limits, given, fields, languages, value, versions, form, charset);
  }

  /** Telling versions apart or not. */
  public Settings withVersions(boolean value) {
    return new Settings(limits, given, fields, languages, zone, value, form, charset);
  }

  /** Reading every file as one form. */
  public Settings withForm(@Nullable Form value) {
    return new Settings(limits, given, fields, languages, zone, versions, value, charset);
  }

  /** With the encoding of files that do not show theirs. */
  public Settings withCharset(@Nullable String value) {
    return new Settings(limits, given, fields, languages, zone, versions, form, value);
  }
}
