// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sijill.intake.DateSource;
import org.sijill.intake.Known;
import org.sijill.intake.Stamp;
import org.sijill.model.Json;

/**
 * Reports in the manner of Arabic news agencies, written for this program; the places are real, the
 * incidents are invented.
 */
public final class Demo {
  /** The names of the reports, in order. */
  public static final List<String> NAMES =
      List.of(
          "demo-1-drones",
          "demo-2-car-bomb",
          "demo-3-air-raid",
          "demo-4-claim-and-denial",
          "demo-5-protest",
          "demo-6-no-event",
          "demo-7-truce",
          "demo-8-interception");

  private Demo() {}

  /** The text of a report, UTF-8. */
  public static byte[] text(String name) {
    return resource(name + ".txt");
  }

  /** The sidecar of a report, JSON. */
  public static byte[] sidecar(String name) {
    return resource(name + ".json");
  }

  /** What the sidecar says. */
  public static Known known(String name) {
    try {
      JsonNode json = Json.mapper().readTree(sidecar(name));
      LocalDate day = LocalDate.parse(json.get("published").asText());
      return new Known(
          null,
          null,
          json.get("outlet").asText(),
          null,
          null,
          null,
          json.get("language").asText(),
          new Stamp(day, null, DateSource.SIDECAR),
          null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String file) {
    try (InputStream in = Demo.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
