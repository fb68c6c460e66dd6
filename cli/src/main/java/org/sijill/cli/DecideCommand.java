// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Estimate;
import org.sijill.model.Json;
import org.sijill.model.Toll;
import org.sijill.register.NoSuchThingException;
import org.sijill.register.Register;
import org.sijill.register.decision.Action;
import org.sijill.register.decision.ConflictException;
import org.sijill.register.decision.Recorded;
import org.sijill.register.decision.Request;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill decide}. */
@Command(
    name = "decide",
    description = {
      "Record what a person decides. It wins over the machine, lasts through recode, and can be undone.",
      "",
      "  accept ID            stand by an incident",
      "  reject ID REASON     take it out of the register's lists",
      "  unsure ID [REASON]   looked at, could not decide",
      "  reopen ID            back to pending",
      "  correct ID FIELD VALUE  set a field; VALUE as in the JSON contract, a bare word or a number",
      "  merge ID ID          two incidents are one act",
      "  split ID E-...       some of its events are another act",
      "  link E-... ID        an event belongs to this incident",
      "  unlink E-...         an event does not belong to its incident",
      "  apart ID ID          two incidents are not one act",
      "  note ID TEXT         words for other people",
      "  assign ID [PERSON]   ask somebody to look at it",
      "  undo D-...           take a decision back"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill decide correct I-7k2m9q4hx0zt killed 12 --by salma",
      "  sijill decide merge I-7k2m9q4hx0zt I-0b8rt5wq2v6n --by salma"
    })
final class DecideCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();
  @Mixin RegisterOption register = new RegisterOption();

  @Parameters(arity = "2..*", paramLabel = "WORD", description = "The action and what it is about.")
  List<String> words = List.of();

  @Option(
      names = "--by",
      paramLabel = "PERSON",
      description = "Who decides; the name of the system's user if not given.")
  @Nullable String by;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why, for reject, unsure and correct.")
  @Nullable String reason;

  @Option(
      names = "--seen",
      paramLabel = "ID=VERSION",
      description = "The version that was looked at; nothing is recorded if it has changed since.")
  Map<String, String> seen = new HashMap<>();

  DecideCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String person = by != null ? by : System.getProperty("user.name", "");
    try (Register open = register.existing(console)) {
      Recorded recorded = open.decisions().record(new Request(person, action(), seen, null));
      console.out().println(recorded.decision().id());
      recorded.incidents().forEach(i -> console.say(i.id() + " is now in version " + i.version()));
      return 0;
    } catch (ConflictException | NoSuchThingException | IllegalArgumentException e) {
      throw new FailedException(String.valueOf(e.getMessage()));
    }
  }

  private Action action() {
    String id = words.get(1);
    return switch (words.get(0)) {
      case "accept" -> new Action.Accept(id);
      case "reject" -> new Action.Reject(id, why() == null ? "" : String.valueOf(why()));
      case "unsure" -> new Action.Unsure(id, why());
      case "reopen" -> new Action.Reopen(id);
      case "correct" -> new Action.Correct(id, word(2), value(word(2), word(3)), reason);
      case "merge" -> new Action.Merge(id, word(2));
      case "split" -> new Action.Split(id, words.subList(2, words.size()));
      case "link" -> new Action.Link(id, word(2));
      case "unlink" -> new Action.Unlink(id);
      case "apart" -> new Action.Apart(id, word(2));
      case "note" -> new Action.Note(id, word(2));
      case "assign" -> new Action.Assign(id, words.size() > 2 ? word(2) : null);
      case "undo" -> new Action.Undo(id);
      default -> throw new FailedException("no action '" + words.get(0) + "'; see --help");
    };
  }

  private @Nullable String why() {
    return reason != null ? reason : words.size() > 2 ? word(2) : null;
  }

  private String word(int n) {
    if (n >= words.size()) {
      throw new FailedException(words.get(0) + " needs more words; see --help");
    }
    return words.get(n);
  }

  /** A value as JSON; a bare word is a text, and a number is an exact toll where one is wanted. */
  private static JsonNode value(String field, String text) {
    boolean toll = field.equals("killed") || field.equals("injured");
    if (toll && text.matches("\\d{1,7}")) {
      return Json.mapper().valueToTree(Toll.of(Estimate.exact(Integer.parseInt(text))));
    }
    try {
      return Json.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      return Json.mapper().getNodeFactory().textNode(text);
    }
  }
}
