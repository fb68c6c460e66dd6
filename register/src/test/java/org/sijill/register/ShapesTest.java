// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sijill.model.Json;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.SubEventType;
import org.sijill.register.export.Format;
import org.sijill.register.export.Sidecar;
import org.sijill.register.query.Query;

/** Incidents in the columns of other data sets. */
class ShapesTest {
  private static final Party GROUP = new Party(null, "فصيل", "A group", "فصيل", PartyKind.REBEL);

  @TempDir Path dir = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private Register register;

  @BeforeEach
  void fill() {
    register = Register.open(Databases.sqlite(dir));
    register
        .reports()
        .add(
            List.of(
                Samples.report(
                    "a",
                    "الصباح",
                    "2024-03-06",
                    Samples.act().by(Samples.ARMY).against(GROUP),
                    Samples.act().at(null).on("2024-03-04").words("=1+1")),
                Samples.report(
                    "b",
                    "المساء",
                    "2024-03-20",
                    Samples.act()
                        .type(SubEventType.MOB_VIOLENCE)
                        .at(Samples.MOSUL)
                        .on("2024-03-20"))));
  }

  @AfterEach
  void close() {
    register.close();
  }

  private String export(String query, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    register.exports().write(Query.parse(query), format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The only row of a query, by heading. */
  private Map<String, String> row(String query, Format format) {
    String[] lines = export(query, format).split("\r\n");
    assertThat(lines).hasSize(2);
    String[] headings = lines[0].split(",", -1);
    String[] cells = lines[1].split(",", -1);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headings.length; i++) {
      row.put(headings[i], cells[i]);
    }
    return row;
  }

  @Test
  void acledHasTypesSidesAndNumbersOfItsOwn() {
    assertThat(row("place=Idlib", Format.ACLED))
        .containsEntry("event_date", "2024-03-05")
        .containsEntry("time_precision", "1")
        .containsEntry("disorder_type", "Political violence")
        .containsEntry("event_type", "Explosions/Remote violence")
        .containsEntry("sub_event_type", "Air/drone strike")
        .containsEntry("actor1", "Army")
        .containsEntry("inter1", "1")
        .containsEntry("actor2", "A group")
        .containsEntry("inter2", "2")
        .containsEntry("interaction", "12")
        .containsEntry("iso", "760")
        .containsEntry("region", "Middle East")
        .containsEntry("country", "Syria")
        .containsEntry("geo_precision", "1")
        .containsEntry("fatalities", "7");
  }

  @Test
  void aSideAloneActsAlone() {
    assertThat(row("country=IQ", Format.ACLED))
        .containsEntry("event_type", "Riots")
        .containsEntry("sub_event_type", "Mob violence")
        .containsEntry("interaction", "10");
  }

  @Test
  void gedHasItsKindsOfViolenceAndPrecisions() {
    assertThat(row("place=Idlib", Format.GED))
        .containsEntry("type_of_violence", "1")
        .containsEntry("where_prec", "1")
        .containsEntry("date_prec", "1")
        .containsEntry("event_clarity", "1")
        .containsEntry("country_id", "652")
        .containsEntry("side_a", "Army")
        .containsEntry("side_b", "A group")
        .containsEntry("best", "7")
        .containsEntry("geom_wkt", "POINT (36.63 35.93)")
        .containsEntry("priogrid_gid", "181154");
  }

  @Test
  void ploverHasSectorsAndQuadClasses() {
    assertThat(row("place=Idlib", Format.PLOVER))
        .containsEntry("Event Type", "ASSAULT")
        .containsEntry("Event Mode", "aerial")
        .containsEntry("Quad Code", "MATERIAL CONFLICT")
        .containsEntry("Primary Actor Sector", "MIL")
        .containsEntry("Primary Recipient Sector", "REB")
        .containsEntry("Country", "SYR");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"ACLED_JSON", "GED_JSON", "PLOVER_JSON"})
  void jsonShapesHaveTheColumnsOfTheTable(Format format) throws Exception {
    Format table = Format.valueOf(format.name().replace("_JSON", ""));
    JsonNode rows = Json.mapper().readTree(export("", format));
    assertThat(rows).hasSize(3);
    List<String> fields = new java.util.ArrayList<>();
    rows.get(0).fieldNames().forEachRemaining(fields::add);
    String headings = export("", table).split("\r\n", 2)[0];
    assertThat(fields).isEqualTo(Arrays.asList(headings.split(",")));
  }

  @Test
  void anIncidentWithoutAPlaceHasEmptyCells() {
    assertThat(row("place=none", Format.GED))
        .containsEntry("latitude", "")
        .containsEntry("country", "")
        .containsEntry("priogrid_gid", "");
  }

  @Test
  void spreadsheetsRunNoFormula() {
    Submission s = Samples.report("f", "=cmd()", "2024-05-01", Samples.act().on("2024-05-01"));
    register.reports().add(List.of(s));
    assertThat(export("report=f", Format.EXCEL)).startsWith("\uFEFF").doesNotContain(",=");
  }

  @Test
  void theSidecarTellsWhatTheFileHolds() {
    Sidecar sidecar =
        register
            .exports()
            .write(Query.parse("country=SY"), Format.GED, new ByteArrayOutputStream());
    assertThat(sidecar.knowledge()).containsExactly("k1");
    assertThat(sidecar.rows()).isEqualTo(1);
    assertThat(sidecar.query()).isEqualTo("country=SY");
    assertThat(sidecar.format()).isEqualTo("ged");
    assertThat(sidecar.licence()).isNotBlank();
  }
}
