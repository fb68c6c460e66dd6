// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void fullReportComesBackAsItWent() throws JsonProcessingException {
    assertThat(Json.codedReport(Json.line(Examples.full()))).isEqualTo(Examples.full());
  }

  @Test
  void sparseReportComesBackAsItWent() throws JsonProcessingException {
    assertThat(Json.codedReport(Json.line(Examples.sparse()))).isEqualTo(Examples.sparse());
  }

  @Test
  void lineHasNoLineBreakAndKeepsArabicLetters() {
    assertThat(Json.line(Examples.full())).doesNotContain("\n").contains("القوات");
  }

  @Test
  void nullsAreWrittenOut() throws JsonProcessingException {
    JsonNode event = Json.mapper().readTree(Json.line(Examples.sparse())).at("/events/0");
    assertThat(event.has("place")).isTrue();
    assertThat(event.get("place").isNull()).isTrue();
    assertThat(event.get("killed").isNull()).isTrue();
  }

  @Test
  void fieldsOfAnEventStandInTheOrderOfTheContract() throws JsonProcessingException {
    JsonNode event = Json.mapper().readTree(Json.line(Examples.full())).at("/events/0");
    List<String> names = new ArrayList<>();
    event.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .startsWith("id", "event_type", "sub_event_type", "plover", "cameo", "status")
        .endsWith("sources", "claimed_by", "accused", "evidence");
  }

  @Test
  void datesAreIsoDays() throws JsonProcessingException {
    JsonNode date = Json.mapper().readTree(Json.line(Examples.full())).at("/events/0/date");
    assertThat(date.toString())
        .isEqualTo(
            "{\"from\":\"2024-02-02\",\"to\":\"2024-02-03\",\"basis\":\"relative\","
                + "\"part_of_day\":\"night\"}");
  }

  @Test
  void tollPartsAreKeyedByCodeInOneOrder() throws JsonProcessingException {
    JsonNode killed = Json.mapper().readTree(Json.line(Examples.full())).at("/events/0/killed");
    assertThat(killed.toString())
        .isEqualTo("{\"low\":8,\"best\":8,\"high\":null,\"by_kind\":{\"children\":1,\"women\":2}}");
  }

  @Test
  void unknownFieldIsRefused() {
    String line = Json.line(Examples.full()).replace("\"cameo\"", "\"cameos\"");
    assertThatThrownBy(() -> Json.codedReport(line)).isInstanceOf(JsonProcessingException.class);
  }
}
