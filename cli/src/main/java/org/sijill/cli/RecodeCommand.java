// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.util.concurrent.Callable;
import org.sijill.cli.batch.Progress;
import org.sijill.coder.Coder;
import org.sijill.model.Place;
import org.sijill.register.Register;
import org.sijill.register.incident.Incident;
import org.sijill.register.ingest.Counts;
import org.sijill.register.ingest.Recode;
import org.sijill.register.query.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill recode}. */
@Command(
    name = "recode",
    description = {
      "Code the stored reports again with the knowledge of this program, and show what changed.",
      "What people decided stays; where new coding contradicts it, the incident has a warning."
    },
    footerHeading = "%nExample:%n",
    footer = "  sijill recode --db syria.db --list")
final class RecodeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();
  @Mixin Effort effort = new Effort();

  @Option(
      names = "--list",
      description = "Print the reports that are coded otherwise and the incidents that changed.")
  boolean list;

  RecodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Progress progress = new Progress(console.err(), console.live(), System::nanoTime);
    try (Register open = register.existing(console)) {
      long before = open.ledger().head().map(e -> e.seq()).orElse(0L);
      Counts counts =
          new Recode(open)
              .run(
                  Coder.arabic()::code,
                  CodingVersion.current(),
                  effort.settings(),
                  done -> {
                    progress.step();
                    if (list && done.code().equals("recoded")) {
                      console.out().println(done.where());
                    }
                  });
      progress.clear();
      Query changed = Query.parse("changed=" + (before + 1) + "..");
      long touched =
          list ? open.incidents().each(changed, this::print) : open.incidents().count(changed);
      console.say(
          counts + ", in " + progress.seconds() + "; " + touched + " incidents are new or changed");
      return counts.outcomes().containsKey("fault") ? 1 : 0;
    }
  }

  private void print(Incident incident) {
    Place place = incident.place();
    console
        .out()
        .println(
            incident.id()
                + "\t"
                + incident.subEventType().code()
                + "\t"
                + incident.date().from()
                + "\t"
                + (place == null ? "-" : place.nameEn() == null ? place.text() : place.nameEn()));
  }
}
