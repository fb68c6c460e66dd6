// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.actor.SideMention;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.knowledge.frames.ActWord;
import org.sijill.knowledge.frames.Frame;
import org.sijill.knowledge.frames.Frame.Role;
import org.sijill.knowledge.frames.Frame.Way;
import org.sijill.knowledge.frames.WordSets;
import org.sijill.model.PartyKind;
import org.sijill.model.Weapon;

/**
 * Fills the roles of one act word from the chunks of its clause.
 *
 * <p>Chunks to the right fill by the preposition that governs them; without one they are the
 * genitive of a noun, or subject and object of a verb. What stands to the left up to the clause's
 * begin can be a verb's subject. Which of two ways holds is decided by what the filler is.
 */
final class RoleFiller {
  private final List<Chunk> chunks;
  private final ActBuilder act;
  private final Frame frame;
  private final boolean actIsSubject;
  private final VoiceReader voice;
  private @Nullable Role lastRole;
  private int bare;

  /**
   * @param chunks the sentence
   * @param act the act to fill
   * @param actIsSubject whether an act noun to the left is the verb's subject, so that its first
   *     bare noun group is the object
   */
  RoleFiller(List<Chunk> chunks, ActBuilder act, boolean actIsSubject) {
    this.chunks = chunks;
    this.act = act;
    this.frame = act.frame;
    this.actIsSubject = actIsSubject;
    this.voice = new VoiceReader(chunks, act);
  }

  /**
   * Fills an act noun from the clause of a light verb that carries it ("which the army launched on
   * ..."): bare noun groups act.
   */
  void fillFromLightVerb(Chunk verb) {
    for (int i = verb.index() + 1; i < chunks.size() && !voice.ends(chunks.get(i), i); i++) {
      Chunk chunk = chunks.get(i);
      boolean subject =
          chunk.isNominal() && chunk.preposition() == Preposition.NONE && !afterComma(i);
      if (subject && chunk.is(Chunk.Kind.WEAPON)) {
        fillRole(Role.WEAPON, chunk, "weapon_of_light_verb");
      } else if (subject && Kinds.canAct(chunk)) {
        fillRole(Role.ACTOR, chunk, "subject_of_light_verb");
      } else if (!subject) {
        take(chunk, i, true);
      }
    }
  }

  /** Fills what the clause fills. */
  void fill() {
    if (actIsSubject) {
      bare = 1;
      fillRight(true);
      return;
    }
    if (!act.isVerb() && act.lexeme.word().pos() == ActWord.Pos.P) {
      Clauses.topic(chunks, act.trigger).stream()
          .filter(c -> c.is(Chunk.Kind.WEAPON))
          .forEach(c -> act.fill(Role.WEAPON, c, "subject_before_phrase"));
    }
    Chunk subject = act.isVerb() ? subjectBefore() : null;
    if (act.isVerb() && voice.isPassive(subject)) {
      fillRight(true);
      if (subject != null) {
        fillAs(Way.OBJECT, subject, "subject_of_passive");
      }
      return;
    }
    if (subject != null) {
      fillAs(Way.SUBJECT, subject, "subject_before_verb");
      bare = isShooter(subject) ? 1 : 0;
      ownerBefore(subject);
    }
    fillRight(false);
  }

  /** A sniper is told as a weapon and is a subject all the same. */
  private static boolean isShooter(Chunk subject) {
    return subject.lexeme() instanceof Lexeme.OfWeapon weapon
        && weapon.word().weapon() == Weapon.SNIPER;
  }

  /** "Russian jets shell ...": whose weapon the subject is. */
  private void ownerBefore(Chunk subject) {
    if (!subject.is(Chunk.Kind.WEAPON)) {
      return;
    }
    for (int i = subject.index() + 1; i < Math.min(subject.index() + 4, act.trigger.index()); i++) {
      Chunk chunk = chunks.get(i);
      boolean bare =
          chunk.preposition() == Preposition.NONE || chunk.preposition() == Preposition.OF;
      if (Kinds.canAct(chunk) && bare) {
        fillRole(Role.ACTOR, chunk, "owner_of_weapon");
        return;
      }
      if (chunk.is(Chunk.Kind.PUNCT)) {
        return;
      }
    }
  }

  private void fillRight(boolean passive) {
    for (int i = act.trigger.index() + 1; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (voice.ends(chunk, i)) {
        return;
      }
      take(chunk, i, passive);
    }
  }

  private void take(Chunk chunk, int i, boolean passive) {
    switch (chunk.kind()) {
      case TIME -> {
        if (chunk.time() != null && !datesNext(i)) {
          act.times.add(chunk.time());
        }
      }
      case MODIFIER -> {
        if (chunk.lexeme() instanceof Lexeme.OfModifier modifier && i <= act.trigger.index() + 3) {
          act.modify(modifier.word(), chunk.span());
        }
      }
      case SIDE, PLACE, WEAPON, QUANTITY -> fillBy(chunk, i, passive);
      default -> {}
    }
  }

  /** "a week after": the day of the act that is told next, whatever came after it. */
  static boolean isSinceAnother(Chunk chunk) {
    TimeExpression time = chunk.time();
    return time != null && time.rule().endsWith("after_event");
  }

  /**
   * "comes a week after a bombing in ...": the time that min leads on to another act is its own.
   */
  private boolean datesNext(int i) {
    if (isSinceAnother(chunks.get(i))) {
      return true;
    }
    for (int j = i + 1; j < chunks.size() && j <= i + 2; j++) {
      Chunk chunk = chunks.get(j);
      if (chunk.is(Chunk.Kind.ACT)) {
        return act.trigger.definite() && chunk.preposition() == Preposition.FROM
            || j == i + 2 && chunks.get(i + 1).preposition() == Preposition.FROM;
      }
      if (!chunk.is(Chunk.Kind.WORD)) {
        return false;
      }
    }
    return false;
  }

  private void fillBy(Chunk chunk, int i, boolean passive) {
    switch (chunk.preposition()) {
      case NONE -> fillBare(chunk, i, passive);
      case AGENT -> fillRole(Role.ACTOR, chunk, "agent");
      case BESIDE -> {
        if (Kinds.canAct(chunk) && act.has(Role.ACTOR)) {
          act.fill(Role.DEFENDER, chunk, "beside");
        }
      }
      case ON -> {
        if (!isMount(chunk, i)) {
          fillAs(Way.ON, chunk, "after_ala");
        }
      }
      case BY -> fillBi(chunk, i);
      case OF -> fillOf(chunk, i);
      case FROM -> {
        if (chunk.is(Chunk.Kind.PLACE) && frame.roles(Way.FROM).contains(Role.LOSER)) {
          fillRole(Role.PLACE, chunk, "part_of_place");
          act.fill(Role.TARGET, chunk, "part_of_place");
          return;
        }
        if (!act.isVerb() || frame.roles(Way.FROM).contains(Role.LOSER)) {
          fillAs(Way.FROM, chunk, "after_min");
        }
      }
      case WITH -> fillWith(chunk);
      case IN -> fillPlace(chunk);
      case TO -> {
        if (chunk.is(Chunk.Kind.PLACE)) {
          fillAs(Way.ON, chunk, "after_ila");
        }
      }
      case ABOUT, CAUSE, APART, ACCORDING -> {}
    }
  }

  /** "gunmen on a motorcycle": what the attackers ride is not attacked. */
  private boolean isMount(Chunk chunk, int i) {
    Chunk rider = i > 0 ? chunks.get(i - 1) : null;
    boolean ridden = MOUNTS.contains(Lexicon.bare(chunk.form()));
    return ridden && !chunk.definite() && rider != null && Kinds.canAct(rider);
  }

  private static final Set<String> MOUNTS = WordSets.arabic().of("mount");

  private void fillBi(Chunk chunk, int i) {
    Chunk next = i + 1 < chunks.size() ? chunks.get(i + 1) : null;
    fillAs(Way.BY, chunk, "after_bi");
    boolean owner =
        next != null
            && next.is(Chunk.Kind.SIDE)
            && !next.joined()
            && (next.preposition() == Preposition.BY || next.preposition() == Preposition.OF);
    if (chunk.is(Chunk.Kind.WEAPON) && owner && next != null && Kinds.canAct(next)) {
      fillRole(Role.ACTOR, next, "owner_of_weapon");
    }
    if (chunk.is(Chunk.Kind.PLACE)) {
      fillRole(Role.PLACE, chunk, "place_after_bi");
    }
  }

  /** "a drone of the militia": the owner of a weapon acts, whoever brings it down. */
  private void fillOf(Chunk chunk, int i) {
    Chunk owned = i - 1 > act.trigger.index() ? chunks.get(i - 1) : null;
    boolean inGroup =
        owned != null
            && (owned.is(Chunk.Kind.WORD) || owned.is(Chunk.Kind.SIDE) && isSite(owned))
            && owned.preposition() != Preposition.NONE
            && owned.preposition() != Preposition.OF;
    if (inGroup && owned != null) {
      if (owned.preposition() == Preposition.ON) {
        fillAs(Way.ON, chunk, "owner_of_target");
      }
      return;
    }
    boolean owner = ownsWeapon(i) && Kinds.canAct(chunk);
    if (owner) {
      fillRole(Role.ACTOR, chunk, "owner_of_weapon");
    } else if (ownsObject(i)) {
      fillAs(Way.ON, chunk, "owner_of_target");
    } else {
      fillAs(Way.OF, chunk, "after_li");
    }
  }

  /** "jets bombed a headquarters of the group": whose the object of a verb is, is its target. */
  private boolean ownsObject(int i) {
    if (!act.isVerb() || !frame.roles(Way.OF).equals(List.of(Role.ACTOR))) {
      return false;
    }
    for (int j = i - 1; j > act.trigger.index(); j--) {
      Chunk chunk = chunks.get(j);
      if (chunk.isNominal() || chunk.is(Chunk.Kind.PUNCT)) {
        return chunk.preposition() == Preposition.NONE && !chunk.is(Chunk.Kind.WEAPON);
      }
    }
    return false;
  }

  private boolean ownsWeapon(int i) {
    for (int j = i - 1; j > act.trigger.index() && j >= i - 2; j--) {
      if (chunks.get(j).is(Chunk.Kind.WEAPON)) {
        return true;
      }
      if (!chunks.get(j).is(Chunk.Kind.WORD)) {
        return false;
      }
    }
    return false;
  }

  private void fillWith(Chunk chunk) {
    if (frame.roles(Way.WITH).contains(Role.SIDES) && Kinds.canAct(chunk)) {
      fillRole(act.has(Role.ACTOR) ? Role.TARGET : Role.ACTOR, chunk, "side_of_clash");
    }
  }

  private void fillPlace(Chunk chunk) {
    if (chunk.is(Chunk.Kind.PLACE)) {
      fillRole(Role.PLACE, chunk, "place_after_fi");
      if (Kinds.isBuilding(chunk) && frame.roles(Way.ON).contains(Role.TARGET)) {
        act.fill(Role.TARGET, chunk, "site_after_fi");
      }
    } else if (chunk.is(Chunk.Kind.SIDE) && isSite(chunk) && !Kinds.isWay(chunk)) {
      fillAs(Way.ON, chunk, "site_after_fi");
    }
  }

  private static boolean isSite(Chunk chunk) {
    SideMention side = chunk.side();
    return side != null && side.party().kind() == PartyKind.SITE;
  }

  private void fillBare(Chunk chunk, int i, boolean passive) {
    if (apposed(chunk, i)) {
      return;
    }
    if (chunk.joined() && lastRole != null && i > act.trigger.index() + 1) {
      fillRole(lastRole, chunk, "joined");
      return;
    }
    if (i > act.trigger.index() + 1
        && ownsWeapon(i)
        && Kinds.canAct(chunk)
        && (act.has(Role.WEAPON) || frame.roles(Way.IDAFA).contains(Role.WEAPON))) {
      fillRole(Role.ACTOR, chunk, "owner_of_weapon");
      return;
    }
    if (chunk.is(Chunk.Kind.PLACE) && afterComma(i)) {
      fillRole(Role.PLACE, chunk, "place_apposed");
      return;
    }
    if (afterComma(i)) {
      return;
    }
    SideMention side = chunk.side();
    boolean adjective = side != null && side.form() == SideMention.Form.ADJECTIVE;
    if (adjective && i > act.trigger.index() + 2 && !ownsWeapon(i)) {
      return;
    }
    if (!act.isVerb()) {
      if (adjective || !describedBefore(i)) {
        fillAs(Way.IDAFA, chunk, "genitive");
      }
      return;
    }
    boolean subject = !passive && mayBeSubject(chunk);
    if (subject && Kinds.fit(frame.roles(Way.SUBJECT), chunk) == null) {
      subject = false;
    }
    fillAs(subject ? Way.SUBJECT : Way.OBJECT, chunk, subject ? "subject" : "object");
    bare++;
  }

  /**
   * Whether a bare group after an active verb can be its subject: the first one, unless the verb is
   * plural or of the first person, as a verb before its subject never is, or the group's ending is
   * that of an object.
   */
  private boolean mayBeSubject(Chunk chunk) {
    if (act.has(Role.ACTOR)) {
      return false;
    }
    return (bare == 0 || Ending.of(chunk) == Ending.SUBJECT)
        && voice.takesSubjectAfter()
        && Ending.of(chunk) != Ending.OBJECT;
  }

  /** "hit Russian raids a battalion": a noun with an adjective after it takes no genitive. */
  private boolean describedBefore(int i) {
    if (!verbBefore()) {
      return false;
    }
    for (int j = act.trigger.index() + 1; j < i; j++) {
      SideMention side = chunks.get(j).side();
      if (chunks.get(j).is(Chunk.Kind.MODIFIER)
          || side != null && side.form() == SideMention.Form.ADJECTIVE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb stands right before the act noun, which is its subject. */
  private boolean verbBefore() {
    int i = act.trigger.index() - 1;
    return i >= 0 && chunks.get(i).isVerb() && act.trigger.preposition() == Preposition.NONE;
  }

  /** A name right after the title, trade or people it belongs to adds no participant of its own. */
  private boolean apposed(Chunk chunk, int i) {
    if (chunk.joined() || !chunk.is(Chunk.Kind.SIDE) || i < act.trigger.index() + 2) {
      return false;
    }
    Chunk before = chunks.get(i - 1);
    SideMention title = before.side();
    SideMention name = chunk.side();
    if (title == null
        || name == null
        || before.span().last() != chunk.span().first()
        || !isTitle(title)
        || Ending.of(chunk) == Ending.OBJECT && Ending.of(before) != Ending.OBJECT) {
      return false;
    }
    boolean describes =
        name.form() == SideMention.Form.ADJECTIVE || chunk.definite() && chunk.span().size() == 1;
    boolean person =
        name.form() == SideMention.Form.PERSON || name.form() == SideMention.Form.OFFICIAL;
    return (person || describes) && act.replace(before, chunk, person);
  }

  /** Offices and nouns of people can stand before a name; names of sides and countries cannot. */
  private static boolean isTitle(SideMention side) {
    return switch (side.form()) {
      case OFFICIAL, PEOPLE, PERSON, FORCE, SOURCE -> true;
      default -> false;
    };
  }

  /** Whether a mark stands before, other than one that closes a time or place set in commas. */
  private boolean afterComma(int i) {
    if (i == 0 || !chunks.get(i - 1).is(Chunk.Kind.PUNCT)) {
      return false;
    }
    int j = i - 2;
    while (j > act.trigger.index()
        && (chunks.get(j).is(Chunk.Kind.TIME)
            || chunks.get(j).is(Chunk.Kind.PLACE)
                && chunks.get(j).preposition() != Preposition.NONE)) {
      j--;
    }
    return j == i - 2 || !chunks.get(j).is(Chunk.Kind.PUNCT);
  }

  private void fillAs(Way way, Chunk chunk, String rule) {
    List<Role> roles = frame.roles(way);
    Role role = Kinds.fit(roles, chunk);
    if (role == Role.ACTOR && act.has(Role.ACTOR) && roles.size() > 1) {
      role = Kinds.fit(roles.subList(roles.indexOf(Role.ACTOR) + 1, roles.size()), chunk);
    }
    if (role == Role.ACTOR && isCrowdOfCountry(chunk)) {
      return;
    }
    boolean peopleAct =
        way == Way.SUBJECT
            && Kinds.isPeople(chunk)
            && (voice.bareAfter(chunk.index() + 1) != null
                || voice.hasObjectPreposition()
                || voice.isActive());
    if (role == Role.ACTOR && !Kinds.canAct(chunk) && !isCrowdAct() && !peopleAct) {
      role = Kinds.fit(roles.stream().filter(r -> r != Role.ACTOR).toList(), chunk);
    }
    if (role != null) {
      fillRole(role, chunk, rule);
      if (chunk.is(Chunk.Kind.PLACE) && role == Role.TARGET) {
        act.fill(Role.PLACE, chunk, rule);
      }
    } else if (chunk.is(Chunk.Kind.PLACE) && way != Way.OF && way != Way.FROM) {
      fillRole(Role.PLACE, chunk, rule);
    } else if (chunk.is(Chunk.Kind.WEAPON) && (way == Way.BY || way == Way.IDAFA)) {
      fillRole(Role.WEAPON, chunk, rule);
    }
  }

  private boolean isCrowdAct() {
    return switch (frame.actClass()) {
      case "protest", "riot", "blockade" -> true;
      default -> false;
    };
  }

  /** "the protests of Jordan": a country is where the crowd is, not the crowd. */
  private boolean isCrowdOfCountry(Chunk chunk) {
    SideMention side = chunk.side();
    return (frame.actClass().equals("protest") || frame.actClass().equals("riot"))
        && side != null
        && switch (side.party().kind()) {
          case COUNTRY, OFFICIAL, GOVERNMENT -> true;
          default -> false;
        };
  }

  private void fillRole(Role role, Chunk chunk, String rule) {
    act.fill(role, chunk, rule);
    lastRole = role;
  }

  /**
   * The bare noun group at the clause's begin, if this verb is the clause's first: the topic of a
   * nominal sentence. An act word there is left to the merger.
   */
  private @Nullable Chunk subjectBefore() {
    Chunk found = null;
    for (int i = act.trigger.index() - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (chunk.isVerb() || chunk.is(Chunk.Kind.CUE) || chunk.is(Chunk.Kind.ACT)) {
        return found != null && describes(found) ? found : null;
      }
      if (chunk.colon() && found != null) {
        return found;
      }
      if (chunk.is(Chunk.Kind.THAT) || chunk.is(Chunk.Kind.CLAUSE)) {
        return found != null ? found : Clauses.speakerOf(chunks, chunk);
      }
      if (chunk.is(Chunk.Kind.RELATIVE)) {
        Chunk antecedent = i > 0 ? chunks.get(i - 1) : null;
        return found != null
            ? found
            : antecedent != null && antecedent.isNominal() ? antecedent : null;
      }
      if (chunk.isNominal()
          && chunk.preposition() == Preposition.NONE
          && !chunk.is(Chunk.Kind.PLACE)) {
        found = chunk;
      }
    }
    return act.trigger.joined() ? null : found;
  }

  /**
   * "fired missiles that hit ...", without a relative pronoun after an indefinite noun: weapons
   * right before the verb, or people with whom it agrees in number as it does not with a subject to
   * come.
   */
  private boolean describes(Chunk found) {
    boolean right = found.index() == act.trigger.index() - 1 && !act.trigger.joined();
    return right
        && !found.definite()
        && (found.is(Chunk.Kind.WEAPON) || !voice.takesSubjectAfter());
  }
}
