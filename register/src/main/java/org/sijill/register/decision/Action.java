// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.decision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants done. Incidents are named by any identifier that leads to them, events by
 * their keys. In JSON the field {@code action} tells the kind, for instance {@code
 * {"action":"merge","into":"I-...","from":"I-..."}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Action.Accept.class, name = "accept"),
  @JsonSubTypes.Type(value = Action.Reject.class, name = "reject"),
  @JsonSubTypes.Type(value = Action.Unsure.class, name = "unsure"),
  @JsonSubTypes.Type(value = Action.Reopen.class, name = "reopen"),
  @JsonSubTypes.Type(value = Action.Correct.class, name = "correct"),
  @JsonSubTypes.Type(value = Action.Merge.class, name = "merge"),
  @JsonSubTypes.Type(value = Action.Split.class, name = "split"),
  @JsonSubTypes.Type(value = Action.Link.class, name = "link"),
  @JsonSubTypes.Type(value = Action.Unlink.class, name = "unlink"),
  @JsonSubTypes.Type(value = Action.Apart.class, name = "apart"),
  @JsonSubTypes.Type(value = Action.Note.class, name = "note"),
  @JsonSubTypes.Type(value = Action.Assign.class, name = "assign"),
  @JsonSubTypes.Type(value = Action.Undo.class, name = "undo")
})
public sealed interface Action {
  /** Stand by the incident as it is. */
  record Accept(String incident) implements Action {}

  /** It does not belong in the register; the reason is asked for. */
  record Reject(String incident, String reason) implements Action {}

  /** Looked at, could not decide. */
  record Unsure(String incident, @Nullable String reason) implements Action {}

  /** Back to pending. */
  record Reopen(String incident) implements Action {}

  /**
   * Set a field.
   *
   * @param field name in the JSON contract, one of {@link Corrections#FIELDS}
   * @param value its new value in the form of the contract; JSON null empties the field
   */
  record Correct(String incident, String field, JsonNode value, @Nullable String reason)
      implements Action {}

  /** Two incidents are one act. */
  record Merge(String into, String from) implements Action {}

  /** Some events of an incident are another act. */
  record Split(String incident, List<String> events) implements Action {
    public Split {
      events = List.copyOf(events);
    }
  }

  /** An event belongs to another incident than the machine says. */
  record Link(String event, String incident) implements Action {}

  /** An event does not belong to its incident. */
  record Unlink(String event) implements Action {}

  /** Two incidents are not one act, whatever the machine may think later. */
  record Apart(String incident, String other) implements Action {}

  /** Words for other people. */
  record Note(String incident, String text) implements Action {}

  /** Ask somebody to look at it; null for nobody. */
  record Assign(String incident, @Nullable String assignee) implements Action {}

  /** Take a decision back; undoing an undo brings it again. */
  record Undo(String decision) implements Action {}
}
