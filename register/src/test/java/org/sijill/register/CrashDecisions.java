// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import com.fasterxml.jackson.databind.node.IntNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.Decision;
import org.sijill.register.incident.Incident;
import org.sijill.register.query.Query;

/** Decisions of every kind, chosen by their number and by what stands in the register. */
final class CrashDecisions {
  private final List<Incident> incidents = new ArrayList<>();
  private final List<Decision> before = new ArrayList<>();
  private final Random random;
  private final int number;
  private final Incident one;
  private final Incident other;

  CrashDecisions(Register register, int number) {
    this.number = number;
    this.random = new Random(number * 17L + 5);
    register.incidents().each(Query.ALL, incidents::add);
    register.decisions().each(before::add);
    this.one = any();
    this.other = any();
  }

  private Incident any() {
    return incidents.get(random.nextInt(incidents.size()));
  }

  String incident() {
    return one.id();
  }

  private String event() {
    return one.events().get(one.events().size() - 1).key();
  }

  Action action() {
    return switch (number % 12) {
      case 0 -> new Action.Accept(one.id());
      case 1 -> new Action.Correct(one.id(), "count", IntNode.valueOf(number), null);
      case 2 -> new Action.Merge(one.id(), other.id());
      case 3 -> new Action.Note(one.id(), "للمتابعة");
      case 4 -> new Action.Split(one.id(), List.of(event()));
      case 5 -> new Action.Link(event(), other.id());
      case 6 -> new Action.Reject(one.id(), "خارج الموضوع");
      case 7 -> new Action.Unlink(event());
      case 8 -> new Action.Assign(one.id(), "omar");
      case 9 -> new Action.Apart(one.id(), other.id());
      case 10 -> new Action.Undo(before.get(random.nextInt(before.size())).id());
      default -> new Action.Reopen(one.id());
    };
  }
}
