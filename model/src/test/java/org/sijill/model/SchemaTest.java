// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the JSON Schema and the records together. */
class SchemaTest {
  private static final String TEXT = Json.schema();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);

  @Test
  void takesAFullReport() {
    assertThat(SCHEMA.validate(Json.line(Examples.full()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void takesASparseReport() {
    assertThat(SCHEMA.validate(Json.line(Examples.sparse()), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\"schema\":\"sijill/1\" ~ \"schema\":\"sijill/2\"",
        "\"cameo\":\"194\" ~ \"cameos\":\"194\"",
        "\"confidence\":0.75 ~ \"confidence\":1.5",
        "\"artillery\" ~ \"catapult\"",
        "\"2024-02-03\" ~ \"3 Feb 2024\"",
        "\"start\":0 ~ \"start\":-1",
        "\"children\":1 ~ \"aliens\":1",
        "\"country\":\"SY\" ~ \"country\":\"Syria\""
      })
  void refusesWhatTheContractDoesNotHave(String good, String bad) {
    String line = Json.line(Examples.full());
    assertThat(line).contains(good);
    assertThat(SCHEMA.validate(line.replace(good, bad), InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',CodedReport",
    "/$defs/report_header,ReportHeader",
    "/$defs/event,Event",
    "/$defs/event/properties/plover,Plover",
    "/$defs/event/properties/date,EventDate",
    "/$defs/place,Place",
    "/$defs/party,Party",
    "/$defs/source,Source",
    "/$defs/estimate,Estimate",
    "/$defs/toll,Toll",
    "/$defs/tally,Tally",
    "/$defs/evidence,Evidence",
    "/$defs/diagnostic,Diagnostic"
  })
  void namesTheFieldsOfEachRecord(String pointer, String record)
      throws JsonProcessingException, ClassNotFoundException {
    JsonNode object = Json.mapper().readTree(TEXT).at(pointer);
    List<String> fields = fields(Class.forName("org.sijill.model." + record));
    assertThat(object.get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(fields);
    assertThat(strings(object.get("required"))).containsExactlyElementsOf(fields);
  }

  @ParameterizedTest
  @CsvSource({
    "/$defs/event/properties/event_type/enum,EventType",
    "/$defs/event/properties/sub_event_type/enum,SubEventType",
    "/$defs/event/properties/status/enum,Status",
    "/$defs/event/properties/date/properties/basis/enum,DateBasis",
    "/$defs/event/properties/weapons/items/enum,Weapon",
    "/$defs/place/properties/precision/enum,Precision",
    "/$defs/party_kind/enum,PartyKind",
    "/$defs/toll/properties/by_kind/propertyNames/enum,VictimKind",
    "/$defs/tally/properties/measure/enum,Measure"
  })
  void namesTheCodesOfEachEnum(String pointer, String type)
      throws JsonProcessingException, ClassNotFoundException {
    Object[] values = Class.forName("org.sijill.model." + type).getEnumConstants();
    assertThat(strings(Json.mapper().readTree(TEXT).at(pointer)))
        .containsExactlyElementsOf(
            Arrays.stream(values).map(value -> ((Coded) value).code()).toList());
  }

  private static List<String> fields(Class<?> record) {
    JavaType type = Json.mapper().constructType(record);
    return Json.mapper().getSerializationConfig().introspect(type).findProperties().stream()
        .map(BeanPropertyDefinition::getName)
        .toList();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
