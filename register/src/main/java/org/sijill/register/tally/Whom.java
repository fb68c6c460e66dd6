// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.register.link.Words;

/** Whom a tally counts, from the words of its scope: any form of the nouns, in either number. */
public enum Whom {
  /** Civilians. */
  CIVILIANS,
  /** Children. */
  CHILDREN,
  /** Women. */
  WOMEN,
  /** Journalists. */
  JOURNALISTS,
  /** Medical and aid workers. */
  MEDICS,
  /** Soldiers and police. */
  SOLDIERS,
  /** Fighters of other sides. */
  FIGHTERS,
  /** People of any kind, or untold. */
  ANYONE;

  /** Beginnings of words in the folded form without article. */
  private static final Map<String, Whom> STEMS = stems();

  private static Map<String, Whom> stems() {
    Map<String, Whom> stems = new LinkedHashMap<>();
    put(stems, CIVILIANS, "مدني");
    put(stems, CHILDREN, "طفل", "اطفال", "رضيع", "قاصر");
    put(stems, WOMEN, "امراة", "امراتين", "نساء", "سيدة", "سيدات", "فتاة", "فتيات");
    put(stems, JOURNALISTS, "صحفي", "صحافي", "اعلامي", "مراسل", "مصور");
    put(stems, MEDICS, "طبيب", "اطباء", "مسعف", "ممرض", "عامل اغاثة", "عمال اغاثة");
    put(stems, SOLDIERS, "جندي", "جنود", "عسكري", "ضابط", "ضباط", "شرطي", "رجال امن");
    put(stems, FIGHTERS, "مقاتل", "مسلح", "عنصر", "عناصر", "ارهابي", "متمرد");
    return stems;
  }

  private static void put(Map<String, Whom> stems, Whom whom, String... beginnings) {
    for (String beginning : beginnings) {
      stems.put(" " + beginning, whom);
    }
  }

  /** Whom the words of a scope name first in the order above; {@link #ANYONE} without any. */
  public static Whom of(@Nullable String scope) {
    if (scope == null) {
      return ANYONE;
    }
    String words = " " + Words.searchable(scope);
    for (Map.Entry<String, Whom> stem : STEMS.entrySet()) {
      if (words.contains(stem.getKey())) {
        return stem.getValue();
      }
    }
    return ANYONE;
  }

  /** Whether these people do not fight. */
  boolean civil() {
    return switch (this) {
      case CIVILIANS, CHILDREN, WOMEN, JOURNALISTS, MEDICS -> true;
      case SOLDIERS, FIGHTERS, ANYONE -> false;
    };
  }
}
