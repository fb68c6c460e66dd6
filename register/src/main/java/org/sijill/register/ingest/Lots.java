// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Outcome;
import org.sijill.register.Register;
import org.sijill.register.Submission;

/** Gathers submissions and stores them a lot at a time; says what became of each, in order. */
final class Lots {
  private final Register register;
  private final int size;
  private final Counts counts;
  private final Consumer<Ingest.Done> listener;
  private final List<Submission> waiting = new ArrayList<>();

  Lots(Register register, int size, Counts counts, Consumer<Ingest.Done> listener) {
    this.register = register;
    this.size = size;
    this.counts = counts;
    this.listener = listener;
  }

  void add(@Nullable Submission submission, Ingest.@Nullable Done done) {
    if (submission != null) {
      waiting.add(submission);
      if (waiting.size() >= size) {
        flush();
      }
    } else if (done != null) {
      flush();
      tell(done);
    }
  }

  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    List<Outcome> outcomes = register.reports().add(waiting);
    for (int i = 0; i < waiting.size(); i++) {
      Submission s = waiting.get(i);
      String where = s.origin() == null ? s.report().header().id() : s.origin();
      tell(new Ingest.Done(outcomes.get(i).code(), where, "", s.coded().events().size()));
    }
    waiting.clear();
  }

  private void tell(Ingest.Done done) {
    counts.add(done);
    listener.accept(done);
  }
}
