// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.query;

import java.util.Locale;

/**
 * The parameters of a query; the same in a URL, on the command line and in the workbench. Each is
 * described in {@code docs/query.md}, which a test holds to this list.
 */
public enum Parameter {
  /** Words in the incident's names, headlines and quoted evidence, folded; all must occur. */
  Q(Kind.WORDS),
  /** Words anywhere in the full text of one of its reports. */
  TEXT(Kind.WORDS),
  /** Whether {@code q} and {@code text} look for the letters exactly as typed. */
  EXACT(Kind.FLAG),
  /** Event type. */
  TYPE(Kind.TYPE),
  /** Sub-event type. */
  SUBTYPE(Kind.SUBTYPE),
  /** How the act is presented. */
  STATUS(Kind.STATUS),
  /** Who did it, by identifier or name. */
  ACTOR(Kind.NAME),
  /** What or whom it was done to, by identifier or name. */
  TARGET(Kind.NAME),
  /** Actor or target. */
  SIDE(Kind.NAME),
  /** Means. */
  WEAPON(Kind.WEAPON),
  /** Who claimed responsibility, by identifier or name. */
  CLAIM(Kind.NAME),
  /** Who is blamed, by identifier or name. */
  ACCUSED(Kind.NAME),
  /** Place by identifier or name in either language. */
  PLACE(Kind.NAME),
  /** Country, ISO 3166-1 alpha-2. */
  COUNTRY(Kind.COUNTRY),
  /** First-level unit by its English name. */
  ADMIN1(Kind.NAME),
  /** West, south, east, north in degrees. */
  BBOX(Kind.BOX),
  /** How exactly the place is known; {@code none} for incidents without a place. */
  PRECISION(Kind.PRECISION),
  /** First day: incidents that had not ended before it. */
  FROM(Kind.DAY),
  /** Last day: incidents that had begun by then. */
  TO(Kind.DAY),
  /** People killed: best figure, or the lower bound where there is none. */
  KILLED(Kind.RANGE),
  /** People injured, in the same way. */
  INJURED(Kind.RANGE),
  /** Outlet or agency of one of the reports. */
  SOURCE(Kind.NAME),
  /** Somebody whom a report cites. */
  CITED(Kind.NAME),
  /** How many reports tell it. */
  REPORTS(Kind.RANGE),
  /** How many independent witnesses: copies of one agency's text are one. */
  WITNESSES(Kind.RANGE),
  /** Confidence, 0 to 1. */
  CONFIDENCE(Kind.RANGE),
  /** State of review; without this parameter everything but rejected incidents. */
  REVIEW(Kind.REVIEW),
  /** To whom it is assigned; {@code none} for nobody. */
  ASSIGNEE(Kind.NAME),
  /** Whether every report tells it as history. */
  BACKGROUND(Kind.FLAG),
  /** Whether civilians are the main or only victims. */
  CIVILIAN(Kind.FLAG),
  /** Whether its sources disagree on a value. */
  DISPUTED(Kind.FLAG),
  /** Whether the machine is unsure of a link to or from it. */
  UNSURE(Kind.FLAG),
  /** Whether it is told of more than seven days. */
  VAGUE(Kind.FLAG),
  /** Whether it has a point on the map. */
  MAPPED(Kind.FLAG),
  /** Incident identifier, also an older one. */
  ID(Kind.NAME),
  /** Identifier of a report that tells it. */
  REPORT(Kind.NAME),
  /** Number of the ledger entry that last changed it. */
  CHANGED(Kind.RANGE);

  /** What the values of a parameter look like. */
  public enum Kind {
    /** Free words; quotation marks keep a phrase together. */
    WORDS,
    /** {@code true} or {@code false}. */
    FLAG,
    /** Code of an event type. */
    TYPE,
    /** Code of a sub-event type. */
    SUBTYPE,
    /** Code of a status. */
    STATUS,
    /** Code of a weapon. */
    WEAPON,
    /** Code of a precision, or {@code none}. */
    PRECISION,
    /** Code of a review state. */
    REVIEW,
    /** An identifier or a name. */
    NAME,
    /** Two capital letters. */
    COUNTRY,
    /** Four numbers. */
    BOX,
    /** ISO date; a month or a year stands for its first or last day. */
    DAY,
    /** A number, {@code low..high}, {@code low..} or {@code ..high}. */
    RANGE
  }

  private final Kind kind;

  Parameter(Kind kind) {
    this.kind = kind;
  }

  /** Its name in a query. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its values look like. */
  public Kind kind() {
    return kind;
  }

  /** Whether it may stand more than once, any of the values being enough. */
  public boolean repeatable() {
    return switch (kind) {
      case FLAG, DAY, RANGE, BOX -> false;
      default -> true;
    };
  }

  /** Whether a value may be turned round by a leading exclamation mark. */
  public boolean negatable() {
    return repeatable() && kind != Kind.WORDS;
  }
}
