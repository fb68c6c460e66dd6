// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sijill.coder.ar.frame.Act;
import org.sijill.coder.ar.frame.Casualty;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Span;

/**
 * Tells what stage frame made of an act: its frame, whether it happened, and the fillers of its
 * roles with the rule that put each there.
 *
 * @param document the report
 * @param act the act
 */
record ActLines(Document document, Act act) {
  /** The first line: the word, the frame, the reality. */
  String head() {
    String sub = act.sub() == null ? "" : " as " + act.sub().code();
    return "« "
        + document.quote(act.trigger())
        + " »  frame "
        + act.frame().name()
        + " ("
        + act.actClass()
        + ")"
        + sub
        + ", "
        + act.reality().name().toLowerCase(Locale.ROOT)
        + (act.finite() ? ", verb" : "")
        + (act.definite() ? ", definite" : "")
        + (act.plural() ? ", plural" : "");
  }

  /** A line a role that is filled. */
  List<String> roles() {
    List<String> out = new ArrayList<>();
    participants("actor", act.actors(), out);
    participants("target", act.targets(), out);
    participants("beside", act.beside(), out);
    participants("loser", act.losers(), out);
    act.weapons()
        .forEach(means -> out.add("weapon " + means.weapon().code() + quoted(means.span())));
    mentions("place", act.places(), out);
    mentions("time", act.times(), out);
    if (act.count() != null) {
      mentions("count", List.of(act.count()), out);
    }
    act.casualties().forEach(casualty -> out.add(harm(casualty)));
    mentions("source", act.sources(), out);
    mentions("claimed by", act.claimants(), out);
    mentions("accused", act.accused(), out);
    return out;
  }

  private void participants(String role, List<Act.Participant> fillers, List<String> out) {
    fillers.forEach(f -> out.add(role + quoted(f.span()) + "  by " + f.rule()));
  }

  private void mentions(String role, List<? extends Mention> fillers, List<String> out) {
    if (!fillers.isEmpty()) {
      out.add(role + fillers.stream().map(f -> quoted(f.span())).collect(Collectors.joining()));
    }
  }

  private String harm(Casualty casualty) {
    return casualty.harm().name().toLowerCase(Locale.ROOT)
        + quoted(casualty.span())
        + "  by "
        + casualty.rule();
  }

  private String quoted(Span span) {
    return " « " + document.quote(span) + " »";
  }
}
