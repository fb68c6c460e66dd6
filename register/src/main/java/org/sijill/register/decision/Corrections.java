// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.model.EventDate;
import org.sijill.model.Json;
import org.sijill.model.Party;
import org.sijill.model.Place;
import org.sijill.model.Source;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;

/** The fields of an incident that people may correct and the shape of their values. */
public final class Corrections {
  private static final ObjectMapper JSON =
      Json.mapper().copy().enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
  private static final Map<String, JavaType> TYPES = new TreeMap<>();
  private static final List<String> NULLABLE = List.of("place", "count", "killed", "injured");

  static {
    TYPES.put("sub_event_type", plain(SubEventType.class));
    TYPES.put("status", plain(Status.class));
    TYPES.put("background", plain(Boolean.class));
    TYPES.put("civilian_targeting", plain(Boolean.class));
    TYPES.put("date", plain(EventDate.class));
    TYPES.put("place", plain(Place.class));
    TYPES.put("actors", list(Party.class));
    TYPES.put("targets", list(Party.class));
    TYPES.put("weapons", list(Weapon.class));
    TYPES.put("count", plain(Integer.class));
    TYPES.put("killed", plain(Toll.class));
    TYPES.put("injured", plain(Toll.class));
    TYPES.put("sources", list(Source.class));
    TYPES.put("claimed_by", list(Party.class));
    TYPES.put("accused", list(Party.class));
  }

  /** Names of the fields, in the names of the JSON contract. */
  public static final List<String> FIELDS = List.copyOf(TYPES.keySet());

  private Corrections() {}

  private static JavaType plain(Class<?> type) {
    return JSON.constructType(type);
  }

  private static JavaType list(Class<?> item) {
    return JSON.getTypeFactory().constructCollectionType(List.class, item);
  }

  /**
   * Checks a new value and gives it back in the contract's form.
   *
   * @throws IllegalArgumentException if there is no such field or the value does not fit it
   */
  public static JsonNode checked(String field, JsonNode value) {
    JavaType type = TYPES.get(field);
    if (type == null) {
      throw new IllegalArgumentException("no field '" + field + "'; known: " + FIELDS);
    }
    if (value.isNull()) {
      if (!NULLABLE.contains(field)) {
        throw new IllegalArgumentException(field + " cannot be empty");
      }
      return value;
    }
    try {
      Object typed = JSON.readValue(JSON.treeAsTokens(value), type);
      return JSON.valueToTree(typed);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "this value does not fit " + field + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
