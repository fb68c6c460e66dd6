// SPDX-License-Identifier: Apache-2.0
package org.sijill.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.model.CodedReport;
import org.sijill.model.DateBasis;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Evidence;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Precision;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Toll;
import org.sijill.register.Register;
import org.sijill.register.Submission;
import org.sijill.register.export.FileFormat;
import org.sijill.register.export.Sidecar;
import org.sijill.register.query.Query;

/** A Parquet file holds the rows of the query, with their types, letters and gaps. */
class ParquetFormatTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  @TempDir Path dir = Path.of("");

  private static Submission report(String id, int killed, String words) {
    Place place =
        new Place(
            "P1",
            words,
            "Idlib",
            words,
            "SY",
            "Idlib",
            null,
            null,
            35.9,
            36.6,
            Precision.TOWN,
            null);
    SubEventType type = SubEventType.AIR_DRONE_STRIKE;
    Event event =
        new Event(
            id + "#1",
            type.eventType(),
            type,
            new Plover("ASSAULT", "aerial", List.of()),
            "195",
            Status.REPORTED,
            false,
            true,
            0.8,
            new EventDate(DAY, DAY, DateBasis.EXPLICIT, null),
            place,
            List.of(),
            List.of(),
            List.of(),
            1,
            Toll.of(Estimate.exact(killed)),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Evidence("event_type", 0, 3, "قصف", "test")));
    ReportHeader header = new ReportHeader(id, DAY, "ar", "الصباح", null, null, "خبر", null, null);
    return Submission.of(
        new Report(header, "قصف " + words, List.of()),
        new CodedReport(CodedReport.SCHEMA, header, List.of(event), List.of(), List.of()),
        new Submission.Coding("k1", "p1"),
        Instant.parse("2024-04-01T00:00:00Z"),
        id);
  }

  @Test
  void theRowsComeBackWithTheirTypes() throws Exception {
    Path file = dir.resolve("it's.parquet");
    FileFormat format = FileFormat.of("parquet").orElseThrow();
    try (Register register = Register.open(dir.resolve("a.db").toString())) {
      register.reports().add(List.of(report("a", 7, "حي \"الشرق\",\nالقديم")));
      Sidecar sidecar = format.write(register, Query.ALL, file);
      assertThat(sidecar.rows()).isEqualTo(1);
      assertThat(sidecar.format()).isEqualTo("parquet");
    }
    assertThat(read(file))
        .containsEntry("date_from", DAY)
        .containsEntry("killed_best", 7)
        .containsEntry("lat", 35.9)
        .containsEntry("civilian_targeting", true)
        .containsEntry("place_ar", "حي \"الشرق\",\nالقديم")
        .containsEntry("injured_best", null);
  }

  private static Map<String, Object> read(Path file) throws Exception {
    Map<String, Object> row = new java.util.HashMap<>();
    String path = file.toString().replace("'", "''");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rs = duck.createStatement().executeQuery("SELECT * FROM '" + path + "'")) {
      while (rs.next()) {
        for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
          row.put(rs.getMetaData().getColumnName(i), rs.getObject(i));
        }
      }
    }
    return row;
  }
}
