// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.knowledge.text.Folding;

/** The places that the coder knows, the largest first. Thread-safe. */
public final class Places {
  private static final int MOST = 2000;

  private final Gazetteer gazetteer;
  private final int[] order;

  private Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.order =
        IntStream.range(0, gazetteer.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -gazetteer.population(i)))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private static final class Holder {
    static final Places STANDARD = new Places(Gazetteer.load());
  }

  /** The places that ship with the program; loaded once, when first asked for. */
  public static Places standard() {
    return Holder.STANDARD;
  }

  /**
   * A place.
   *
   * @param id identifier
   * @param kind code of its kind
   * @param nameEn English name
   * @param nameAr Arabic name
   * @param country ISO 3166-1 alpha-2
   * @param admin1 English name of its first-level unit
   * @param population inhabitants, 0 if not known
   */
  public record Row(
      String id,
      String kind,
      @Nullable String nameEn,
      @Nullable String nameAr,
      @Nullable String country,
      @Nullable String admin1,
      double lat,
      double lon,
      int population) {}

  /**
   * A first-level unit.
   *
   * @param country ISO 3166-1 alpha-2
   * @param en English name, as the register holds it
   * @param ar Arabic name
   */
  public record Province(String country, String en, String ar) {}

  /** The places whose name begins with a text, letters folded; at most two thousand of them. */
  public List<Row> find(String text) {
    String wanted = folded(text);
    return IntStream.of(order)
        .filter(i -> named(i, wanted))
        .limit(MOST)
        .mapToObj(this::row)
        .toList();
  }

  /** The first-level units that have a name in both languages. */
  public List<Province> provinces() {
    TreeMap<String, Province> all = new TreeMap<>();
    for (int i = 0; i < gazetteer.size(); i++) {
      String en = gazetteer.nameEn(i);
      String ar = gazetteer.nameAr(i);
      String country = gazetteer.country(i);
      if (gazetteer.kind(i) == PlaceKind.ADMIN1 && en != null && ar != null && country != null) {
        String called = Objects.requireNonNullElse(gazetteer.admin1(i), en);
        all.putIfAbsent(country + "|" + called, new Province(country, called, ar));
      }
    }
    return new ArrayList<>(all.values());
  }

  private boolean named(int place, String wanted) {
    return wanted.isEmpty()
        || begins(gazetteer.nameEn(place), wanted)
        || begins(gazetteer.nameAr(place), wanted);
  }

  private static boolean begins(@Nullable String name, String wanted) {
    return name != null && folded(name).startsWith(wanted);
  }

  private static String folded(String text) {
    return Folding.fold(text).toLowerCase(Locale.ROOT);
  }

  private Row row(int i) {
    return new Row(
        gazetteer.id(i),
        gazetteer.kind(i).name().toLowerCase(Locale.ROOT),
        gazetteer.nameEn(i),
        gazetteer.nameAr(i),
        gazetteer.country(i),
        gazetteer.admin1(i),
        gazetteer.lat(i),
        gazetteer.lon(i),
        Math.max(0, gazetteer.population(i)));
  }
}
