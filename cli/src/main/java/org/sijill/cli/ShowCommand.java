// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.sijill.model.Json;
import org.sijill.register.Register;
import org.sijill.register.decision.Decision;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.Member;
import org.sijill.register.incident.Said;
import org.sijill.register.link.Reason;
import org.sijill.register.link.Tie;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill show}. */
@Command(
    name = "show",
    description = {
      "Show an incident: its values, who said what, why its events are one, what people decided.",
      "Any identifier that it has or had, or that of one of its events, will do."
    },
    footerHeading = "%nExample:%n",
    footer = "  sijill show I-7k2m9q4hx0zt --db syria.db")
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "I-... of an incident or E-... of an event.")
  String id = "";

  @Option(names = "--json", description = "Print the incident as one JSON object.")
  boolean json;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Register open = register.existing(console)) {
      Incident incident =
          open.incidents()
              .find(id)
              .orElseThrow(() -> new FailedException("there is no incident " + id));
      if (json) {
        line(Json.line(incident));
      } else {
        values(incident);
        incident.events().forEach(this::event);
        incident.links().forEach(this::tie);
        open.decisions().history(incident.id()).forEach(this::decision);
      }
      return 0;
    }
  }

  private void line(String text) {
    console.out().println(text);
  }

  private void values(Incident incident) {
    line(incident.id() + "  version " + incident.version());
    line("  review: " + incident.review().state().code());
    incident.review().warnings().forEach(w -> line("  warning: " + w));
    com.fasterxml.jackson.databind.JsonNode tree = Json.mapper().valueToTree(incident);
    incident
        .accounts()
        .forEach(
            (field, account) -> {
              line(
                  "  "
                      + field
                      + ": "
                      + tree.get(field)
                      + "  ["
                      + account.rule()
                      + (account.disputed() ? ", disputed" : "")
                      + "]");
              if (account.said().size() > 1) {
                account.said().forEach(this::said);
              }
            });
  }

  private void said(Said said) {
    line("      " + said.value() + "  said by " + String.join(", ", said.witnesses()));
  }

  private void event(Member m) {
    String quote = m.event().evidence().isEmpty() ? "" : m.event().evidence().get(0).quote();
    line("  " + m.key() + "  " + m.published() + "  " + m.report() + "  « " + quote + " »");
  }

  private void tie(Tie tie) {
    StringBuilder why = new StringBuilder();
    for (Reason reason : tie.reasons()) {
      why.append(why.length() == 0 ? "" : "; ")
          .append(reason.code())
          .append(' ')
          .append(reason.weight());
    }
    line(
        "  "
            + tie.verdict().code()
            + " "
            + tie.a()
            + " "
            + tie.b()
            + (tie.other() == null ? "" : " in " + tie.other())
            + "  "
            + tie.score()
            + ": "
            + why);
  }

  private void decision(Decision d) {
    try {
      line(
          "  "
              + d.id()
              + "  "
              + d.at()
              + "  "
              + d.by()
              + "  "
              + Json.mapper()
                  .writerFor(org.sijill.register.decision.Action.class)
                  .writeValueAsString(d.action())
              + (d.active() ? "" : "  (undone)"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
