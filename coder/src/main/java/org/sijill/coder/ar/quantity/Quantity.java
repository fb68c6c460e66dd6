// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.ar.text.Mention;
import org.sijill.coder.ar.text.Span;
import org.sijill.model.Estimate;
import org.sijill.model.VictimKind;

/**
 * A number, in digits or words, with its bounds and what it counts.
 *
 * @param span the number with its approximator and, for a dual or a singular that counts itself,
 *     the noun
 * @param value the figure with its bounds by the codebook
 * @param form how it is written
 * @param counted what is counted, as far as the words say
 * @param noun the counted noun group with its adjectives, where there is one
 * @param byKind how many of each kind of people the words tell: the noun's own kind ("five
 *     soldiers") and the parts that stand after "among them"
 * @param role how the figure stands to the other figures of the text
 * @param rule the name of the rule that found it
 */
public record Quantity(
    Span span,
    Estimate value,
    Form form,
    Counted counted,
    @Nullable Span noun,
    Map<VictimKind, Integer> byKind,
    Role role,
    String rule)
    implements Mention {
  public Quantity {
    byKind = Map.copyOf(byKind);
  }

  /** How a quantity is written. */
  public enum Form {
    /** Digits, perhaps with a word such as thousand. */
    DIGITS,
    /** Number words. */
    WORDS,
    /** A dual noun: "two soldiers". */
    DUAL,
    /** An indefinite singular noun that counts itself: "a soldier". */
    SINGULAR,
    /** A bare plural noun: "civilians". */
    PLURAL,
    /** "Dozens", "several", "a number of". */
    VAGUE,
    /** "No casualties", "nobody". */
    ZERO,
    /** An ordinal, which counts nothing. */
    ORDINAL;

    /** Its name in rule names. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a figure stands to the other figures of the text. */
  public enum Role {
    /** A count of its own. */
    COUNT,
    /** A part of the figure before it: "among them four children"; never added to it. */
    PART,
    /** Others, beside those already told: "three others". */
    ADDITION,
    /** A total that replaces what was told before: "the toll rose to 30". */
    TOTAL
  }

  /** What is counted. */
  public enum Counted {
    /** People of any kind. */
    PEOPLE,
    /** The dead: "five dead". */
    DEAD,
    /** The injured: "five wounded". */
    INJURED,
    /** Dead and injured together. */
    DEAD_AND_INJURED,
    /** The missing. */
    MISSING,
    /** Detainees. */
    DETAINED,
    /** The displaced. */
    DISPLACED,
    /** Attacks, clashes, explosions, operations. */
    ATTACKS,
    /** Air raids and strikes. */
    STRIKES,
    /** Rockets, missiles, shells. */
    MISSILES,
    /** Drones. */
    DRONES,
    /** Other vehicles and aircraft. */
    VEHICLES,
    /** Weapons and explosives. */
    WEAPONS,
    /** Sites and buildings. */
    SITES,
    /** Repetition: "three times". */
    TIMES,
    /** Hours, days, years: a duration. */
    DURATION,
    /** Lengths and distances. */
    DISTANCE,
    /** Age of a person. */
    AGE,
    /** Money. */
    MONEY,
    /** A percentage. */
    PERCENT,
    /** The number in a name: model, unit, road, date or clock part. */
    NAME,
    /** Something else. */
    OTHER,
    /** Nothing is said. */
    UNKNOWN;

    /** Whether people are counted, whatever befell them. */
    public boolean isPeople() {
      return switch (this) {
        case PEOPLE, DEAD, INJURED, DEAD_AND_INJURED, MISSING, DETAINED, DISPLACED -> true;
        default -> false;
      };
    }
  }
}
