// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Coded;
import org.sijill.model.Json;
import org.sijill.model.SubEventType;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Review;
import org.sijill.register.incident.ReviewState;

/**
 * Lays people's decisions over what the machine drew from the events. Later decisions win over
 * earlier ones, all of them over the machine. Pure.
 */
public final class Overlay {
  private final ObjectNode tree;
  private final List<String> warnings = new ArrayList<>();
  private ReviewState state = ReviewState.PENDING;
  private @Nullable String by;
  private @Nullable String at;
  private @Nullable String reason;
  private @Nullable String assignee;
  private int notes;

  private Overlay(Incident machine) {
    this.tree = Json.mapper().valueToTree(machine);
  }

  /**
   * The incident as people left it.
   *
   * @param machine what the events say
   * @param decisions the active decisions that hold for it, oldest first
   */
  public static Incident apply(Incident machine, List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return machine;
    }
    Overlay overlay = new Overlay(machine);
    decisions.forEach(overlay::take);
    return overlay.incident(decisions.stream().map(Decision::id).toList());
  }

  private void take(Decision d) {
    Action action = d.action();
    if (action instanceof Action.Accept) {
      review(ReviewState.ACCEPTED, d, null);
    } else if (action instanceof Action.Reject reject) {
      review(ReviewState.REJECTED, d, reject.reason());
    } else if (action instanceof Action.Unsure unsure) {
      review(ReviewState.UNSURE, d, unsure.reason());
    } else if (action instanceof Action.Reopen) {
      review(ReviewState.PENDING, d, null);
    } else if (action instanceof Action.Correct correct) {
      correct(d, correct);
    } else if (action instanceof Action.Note) {
      notes++;
    } else if (action instanceof Action.Assign assign) {
      assignee = assign.assignee();
    }
  }

  private void review(ReviewState newState, Decision d, @Nullable String why) {
    state = newState;
    by = d.by();
    at = d.at();
    reason = why;
  }

  private void correct(Decision d, Action.Correct correct) {
    String field = correct.field();
    JsonNode now = tree.get(field);
    JsonNode account = tree.path("accounts").path(field);
    boolean first = account.path("decision").isNull() || account.path("decision").isMissingNode();
    if (first && d.machine() != null && now != null && !now.equals(d.machine())) {
      warnings.add(
          "decision " + d.id() + " on " + field + " was made when the coding said " + d.machine());
    }
    tree.set(field, correct.value());
    if (field.equals("sub_event_type")) {
      String type = Coded.of(SubEventType.class, correct.value().asText()).eventType().code();
      tree.put("event_type", type);
    }
    ObjectNode accounts = (ObjectNode) tree.get("accounts");
    ObjectNode own =
        accounts.has(field) ? (ObjectNode) accounts.get(field) : accounts.putObject(field);
    own.put("rule", "decision");
    own.put("decision", d.id());
    if (!own.has("said")) {
      own.put("disputed", false);
      own.putArray("said");
    }
  }

  private Incident incident(List<String> decisions) {
    Review review = new Review(state, by, at, reason, assignee, notes, decisions, warnings);
    tree.set("review", Json.mapper().valueToTree(review));
    try {
      return Json.mapper().treeToValue(tree, Incident.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("corrections are checked before they are recorded", e);
    }
  }
}
