// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Span;
import org.sijill.knowledge.actors.HeadNoun;
import org.sijill.knowledge.actors.Organ;
import org.sijill.knowledge.actors.Side;
import org.sijill.knowledge.morph.GrammaticalNumber;
import org.sijill.model.PartyKind;

/**
 * Resolves short forms to what stands earlier in the report: "the organisation", "the movement",
 * "the forces", "the source", a surname. A form without antecedent that names an organ of every
 * country goes to the country that the report is mainly about. Lives within one report.
 */
final class ShortForms {
  private static final Set<String> SAME =
      Set.of("نفسه", "نفسها", "ذاته", "ذاتها", "نفسهم", "انفسهم", "عينه", "المذكور", "المذكوره");
  private static final int LOOK_BACK = 40;

  /** What an earlier mention stood for. */
  record Earlier(Span span, @Nullable Side side, Group group) {}

  private final Lexicon lexicon;
  private final Sheet sheet;
  private final NameResolver resolver;
  private final List<Earlier> earlier = new ArrayList<>();
  private final Map<String, Earlier> surnames = new HashMap<>();

  ShortForms(Sheet sheet, NameResolver resolver) {
    this.sheet = sheet;
    this.lexicon = sheet.lexicon();
    this.resolver = resolver;
  }

  /** Whether the group is a bare definite noun, which needs something earlier. */
  static boolean isShort(Group group) {
    return group.head != null
        && group.definite
        && !group.modified
        && !group.person
        && !group.is(HeadNoun.Group.SITE);
  }

  /** "The same": takes the word in. */
  void same(Group group) {
    int j = group.last;
    if (j < sheet.end(group.first) && SAME.contains(sheet.token(j).form())) {
      group.last = j + 1;
      group.repeated = true;
    }
  }

  /** The latest earlier mention that the short form may stand for, or null. */
  @Nullable Earlier antecedent(Group group) {
    HeadNoun head = group.head;
    if (head == null) {
      return null;
    }
    String key = Objects.requireNonNull(group.headKey());
    int oldest = Math.max(0, earlier.size() - LOOK_BACK);
    for (int i = earlier.size() - 1; i >= oldest; i--) {
      Earlier one = earlier.get(i);
      boolean sameHead = key.equals(one.group.headKey());
      boolean called =
          one.side != null
              && one.group.form == SideMention.Form.NAME
              && lexicon.calledBy(one.side.id(), key);
      if (sameHead && group.plural == one.group.plural || called) {
        return one;
      }
    }
    return null;
  }

  /** The latest side that a possessive pronoun may mean, or null. */
  @Nullable Earlier possessor(Group group) {
    String pronoun = group.possessor;
    int oldest = Math.max(0, earlier.size() - LOOK_BACK);
    for (int i = earlier.size() - 1; i >= oldest && pronoun != null; i--) {
      Earlier one = earlier.get(i);
      if (one.side != null && one.side.kind() != PartyKind.MEDIA && fits(pronoun, one.group)) {
        return one;
      }
    }
    return null;
  }

  /** Whether a pronoun agrees with the head of a group. */
  private boolean fits(String pronoun, Group group) {
    String form = sheet.token(group.first).form();
    boolean people = form.endsWith("ون") || form.endsWith("ين");
    boolean feminine =
        group.form == SideMention.Form.COUNTRY
            || form.endsWith("ه")
            || form.endsWith("ات")
            || form.endsWith("يا")
            || group.noun != null && group.noun.number() == GrammaticalNumber.PLURAL;
    return switch (pronoun) {
      case "هم" -> people;
      case "ها" -> feminine && !people;
      case "ه" -> !feminine && !people;
      default -> false;
    };
  }

  /** The organ of the country that the report is mainly about, or null. */
  @Nullable Side organ(HeadNoun head) {
    Organ organ = resolver.actors().organs().get(head.organ());
    String country = resolver.story().main();
    return organ == null || country == null
        ? null
        : resolver.actors().side(country + "-" + organ.code());
  }

  /** Remembers a mention for later short forms and surnames. */
  void remember(Group group, Span span, @Nullable Side side) {
    boolean full = side != null || group.modified || group.head != null && !group.definite;
    if (full && group.form != SideMention.Form.ADJECTIVE) {
      earlier.add(new Earlier(span, side, group));
    }
    int family = group.last - 1;
    if (group.person && family > group.first && sheet.noun(family) == null) {
      String name = sheet.token(group.last - 1).form();
      if (NameScanner.tail(name)) {
        name = sheet.token(group.last - 2).form() + " " + name;
      }
      surnames.putIfAbsent(name, new Earlier(span, side, group));
    }
  }

  /** The person whose surname stands at a token, or null. */
  @Nullable Earlier surname(int i) {
    String form = sheet.token(i).form();
    if (i + 1 < sheet.end(i) && NameScanner.tail(sheet.token(i + 1).form())) {
      return surnames.get(form + " " + sheet.token(i + 1).form());
    }
    return form.length() > 3 ? surnames.get(form) : null;
  }
}
