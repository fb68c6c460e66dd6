// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Corrections;
import org.sijill.register.decision.Decision;
import org.sijill.register.derive.Decided;
import org.sijill.register.derive.IncidentReader;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;
import org.sijill.register.incident.Merging;

/** Checks an action against the register and finds the events that it speaks of. */
final class Targets {
  private final Handle handle;
  private final Map<String, Incident> incidents = new TreeMap<>();

  Targets(Handle handle) {
    this.handle = handle;
  }

  /**
   * The action with its incidents named as they are called now.
   *
   * @throws NoSuchThingException if something that it names is not there
   * @throws IllegalArgumentException if it makes no sense
   */
  Action named(Action action) {
    if (action instanceof Action.Accept a) {
      return new Action.Accept(incident(a.incident()));
    } else if (action instanceof Action.Reject a) {
      return new Action.Reject(incident(a.incident()), needed(a.reason(), "a reason"));
    } else if (action instanceof Action.Unsure a) {
      return new Action.Unsure(incident(a.incident()), a.reason());
    } else if (action instanceof Action.Reopen a) {
      return new Action.Reopen(incident(a.incident()));
    } else if (action instanceof Action.Correct a) {
      JsonNode value = Corrections.checked(a.field(), a.value());
      return new Action.Correct(incident(a.incident()), a.field(), value, a.reason());
    } else if (action instanceof Action.Note a) {
      return new Action.Note(incident(a.incident()), needed(a.text(), "words"));
    } else if (action instanceof Action.Assign a) {
      return new Action.Assign(incident(a.incident()), a.assignee());
    } else if (action instanceof Action.Undo a) {
      return undo(a);
    }
    return binding(action);
  }

  private Action binding(Action action) {
    if (action instanceof Action.Merge a) {
      String into = incident(a.into());
      String from = incident(a.from());
      different(into, from);
      return new Action.Merge(into, from);
    } else if (action instanceof Action.Apart a) {
      String one = incident(a.incident());
      String other = incident(a.other());
      different(one, other);
      return new Action.Apart(one, other);
    } else if (action instanceof Action.Split a) {
      return split(a);
    } else if (action instanceof Action.Link a) {
      String event = Decided.current(handle, a.event());
      String home = incident(event);
      String incident = incident(a.incident());
      different(home, incident);
      return new Action.Link(event, incident);
    } else if (action instanceof Action.Unlink a) {
      String event = Decided.current(handle, a.event());
      if (keys(incident(event)).size() < 2) {
        throw new IllegalArgumentException(event + " is alone in its incident");
      }
      return new Action.Unlink(event);
    }
    throw new IllegalArgumentException("an action of an unknown kind");
  }

  private Action split(Action.Split a) {
    String incident = incident(a.incident());
    List<String> part = a.events().stream().map(k -> Decided.current(handle, k)).toList();
    List<String> all = keys(incident);
    if (part.isEmpty() || !all.containsAll(part) || part.containsAll(all)) {
      throw new IllegalArgumentException(
          "a split needs some, but not all, of the incident's events");
    }
    return new Action.Split(incident, part);
  }

  private Action undo(Action.Undo a) {
    Decision decision =
        Decided.byId(handle, a.decision())
            .orElseThrow(() -> new NoSuchThingException("decision " + a.decision()));
    if (!decision.active()) {
      throw new IllegalArgumentException("decision " + a.decision() + " is undone already");
    }
    decision.targets().values().forEach(keys -> keys.forEach(this::reach));
    return a;
  }

  private void reach(String key) {
    IncidentReader.find(handle, key).ifPresent(i -> incidents.put(i.id(), i));
  }

  private static String needed(@Nullable String text, String what) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("this needs " + what);
    }
    return text;
  }

  private static void different(String a, String b) {
    if (a.equals(b)) {
      throw new IllegalArgumentException("these are one incident: " + a);
    }
  }

  private String incident(String id) {
    Incident incident =
        IncidentReader.find(handle, id)
            .orElseThrow(() -> new NoSuchThingException("incident or event " + id));
    incidents.put(incident.id(), incident);
    return incident.id();
  }

  private List<String> keys(String incident) {
    Incident found = incidents.get(incident);
    return found == null ? List.of() : found.events().stream().map(Member::key).toList();
  }

  /** For each incident named so far, the keys of its events. */
  Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new TreeMap<>();
    incidents.keySet().forEach(id -> keys.put(id, new ArrayList<>(keys(id))));
    return keys;
  }

  /** What the machine says of a field that is being corrected, else null. */
  @Nullable JsonNode machine(Action action) {
    if (action instanceof Action.Correct correct) {
      Incident now = incidents.get(correct.incident());
      if (now != null) {
        return Json.mapper().valueToTree(Merging.merge(now.events())).get(correct.field());
      }
    }
    return null;
  }
}
