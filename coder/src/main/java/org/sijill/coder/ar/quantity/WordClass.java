// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

import java.util.Locale;

/** Parts in the grammar of numbers. */
enum WordClass {
  /** One to nine. */
  UNIT,
  /** One and two as they stand before ten. */
  CONSTRUCT,
  /** Ten, and the tail of eleven to nineteen. */
  TEN,
  /** Twenty to ninety. */
  TENS,
  /** Hundred. */
  HUNDRED,
  /** Two hundred to nine hundred in one word. */
  HUNDREDS,
  /** Thousand, million, milliard. */
  SCALE,
  /** The duals of the scales. */
  DUAL_SCALE,
  /** Half, quarter, third. */
  FRACTION,
  /** Dozens, hundreds as plurals. */
  VAGUE,
  /** Several. */
  SEVERAL,
  /** First, second. */
  ORDINAL,
  /** About. */
  ABOUT,
  /** More than. */
  MORE_THAN,
  /** At least. */
  AT_LEAST,
  /** At most. */
  AT_MOST,
  /** After the number: at least. */
  AFTER_LEAST,
  /** After the number: or more. */
  AFTER_MORE,
  /** After the number: about. */
  AFTER_ABOUT,
  /** After the number: at most. */
  AFTER_MOST,
  /** Between. */
  BETWEEN,
  /** To, until. */
  TO,
  /** Or. */
  OR,
  /** Among them. */
  PART,
  /** Others. */
  OTHER,
  /** The toll, of whatever. */
  TOTAL,
  /** The number of dead. */
  TOTAL_DEAD,
  /** The number of injured. */
  TOTAL_INJURED,
  /** Dead and wounded after a number. */
  JOINT,
  /** Killing and wounding before a number. */
  JOINT_HEAD,
  /** A verb that a total reaches its figure by. */
  REACH,
  /** Percent. */
  PERCENT,
  /** Negation. */
  NEGATOR,
  /** May stand between a negation and casualties. */
  BRIDGE,
  /** Nobody. */
  NOBODY,
  /** To be hit, after a negation. */
  HARM,
  /** To be killed, after a negation. */
  HARM_DEAD,
  /** Killing, wounding, arrest: a noun after it is a victim. */
  HARM_HEAD,
  /** A head whose number is a name. */
  NAME_HEAD,
  /** Year before its figure. */
  YEAR_HEAD,
  /** Age before its figure. */
  AGE_HEAD,
  /** A month's name. */
  MONTH,
  /** A word that is no noun. */
  FUNCTION;

  /** Whether it bounds a number after it. */
  boolean isBound() {
    return switch (this) {
      case ABOUT, MORE_THAN, AT_LEAST, AT_MOST -> true;
      default -> isAfter();
    };
  }

  /** Whether it bounds a number before it; such words may stand before one as well. */
  boolean isAfter() {
    return switch (this) {
      case AFTER_LEAST, AFTER_MORE, AFTER_ABOUT, AFTER_MOST -> true;
      default -> false;
    };
  }

  /** Whether it names a total. */
  boolean isTotal() {
    return this == TOTAL || this == TOTAL_DEAD || this == TOTAL_INJURED;
  }

  /** Its name in rule names. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
