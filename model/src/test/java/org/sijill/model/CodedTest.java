// SPDX-License-Identifier: Apache-2.0
package org.sijill.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {
  static Stream<Class<? extends Coded>> enums() {
    return Stream.of(
        DateBasis.class,
        EventType.class,
        Measure.class,
        PartOfDay.class,
        PartyKind.class,
        Precision.class,
        SectionKind.class,
        Status.class,
        SubEventType.class,
        VictimKind.class,
        Weapon.class);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void codesAreDistinctSnakeCase(Class<? extends Coded> type) {
    Set<String> codes = new HashSet<>();
    for (Coded value : type.getEnumConstants()) {
      assertThat(value.code()).matches("[a-z]+(_[a-z]+)*");
      assertThat(codes.add(value.code())).as(value.code()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void jsonIsTheCode(Class<? extends Coded> type) {
    for (Coded value : type.getEnumConstants()) {
      assertThat(Json.line(value)).isEqualTo("\"" + value.code() + "\"");
    }
  }

  @Test
  void codeFindsItsValue() {
    for (SubEventType type : SubEventType.values()) {
      assertThat(Coded.of(SubEventType.class, type.code())).isEqualTo(type);
    }
  }

  @Test
  void unknownCodeNamesTheKnownOnes() {
    assertThatThrownBy(() -> Coded.of(Status.class, "rumoured"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'rumoured' is no Status; known: reported, claimed, denied, foiled");
  }

  @Test
  void everyTypeHasSubTypes() {
    assertThat(Arrays.stream(SubEventType.values()).map(SubEventType::eventType).distinct())
        .containsExactlyInAnyOrder(EventType.values());
  }
}
