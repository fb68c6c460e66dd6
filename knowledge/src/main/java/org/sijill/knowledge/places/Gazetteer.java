// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.compiled.CompiledFile;
import org.sijill.knowledge.phrase.PhraseTable;

/**
 * The compiled places: flat columns, one slot a place, and a table from written forms to places.
 *
 * <p>A place is a number from 0 to {@link #size()} - 1. Walk {@link #forms()} word by word; a value
 * of at least 0 is a reading list: {@link #readings}, {@link #place}, {@link #marks}. Names are
 * decoded when asked for. Immutable and thread-safe.
 */
public final class Gazetteer {
  /** Name of the compiled resource beside this class. */
  static final String RESOURCE = "places.bin";

  /** First bytes of the compiled form; the last one is its version. */
  static final int MAGIC = 0x534a_5003;

  private static final double DEGREE = 1e5;
  private static final PlaceKind[] KINDS = PlaceKind.values();

  private final PhraseTable forms;
  private final PhraseTable adjectives;
  private final int[] capitals;
  private final int[] boxPlaces;
  private final int[] boxes;
  private final IntBuffer readings;
  private final ByteBuffer kinds;
  private final ByteBuffer tiers;
  private final ShortBuffer countries;
  private final IntBuffer admin1;
  private final IntBuffer admin1Place;
  private final IntBuffer admin2;
  private final IntBuffer ids;
  private final IntBuffer namesEn;
  private final IntBuffer namesAr;
  private final IntBuffer pcodes;
  private final IntBuffer lats;
  private final IntBuffer lons;
  private final IntBuffer populations;
  private final IntBuffer poolStarts;
  private final ByteBuffer pool;

  private Gazetteer(CompiledFile in) throws IOException {
    if (in.number() != MAGIC) {
      throw new IOException("places are damaged or of another version");
    }
    int n = in.number();
    kinds = in.bytes(n);
    tiers = in.bytes(n);
    countries = in.shorts(n);
    admin1 = in.ints(n);
    admin1Place = in.ints(n);
    admin2 = in.ints(n);
    ids = in.ints(n);
    namesEn = in.ints(n);
    namesAr = in.ints(n);
    pcodes = in.ints(n);
    lats = in.ints(n);
    lons = in.ints(n);
    populations = in.ints(n);
    poolStarts = in.ints(in.number());
    pool = in.bytes(in.number());
    capitals = in.array(in.number());
    boxPlaces = in.array(in.number());
    boxes = in.array(in.number());
    readings = in.ints(in.number());
    forms = PhraseTable.read(in);
    adjectives = PhraseTable.read(in);
  }

  /** Loaded when they are first asked for. */
  private static final class Holder {
    static final Gazetteer STANDARD = load();
  }

  /** The places that ship with the project, the same ones with every call. */
  public static Gazetteer standard() {
    return Holder.STANDARD;
  }

  /**
   * The places that ship with the project; loads them anew with each call, so keep the result.
   *
   * @throws UncheckedIOException if the resource is damaged
   */
  public static Gazetteer load() {
    try {
      return new Gazetteer(CompiledFile.of(Gazetteer.class, RESOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Places from their compiled form. */
  static Gazetteer read(byte[] compiled) throws IOException {
    return new Gazetteer(CompiledFile.of(compiled));
  }

  /** Number of places. */
  public int size() {
    return kinds.limit();
  }

  /** The written forms; values are reading lists. */
  public PhraseTable forms() {
    return forms;
  }

  /** The adjectives of nationality; values are countries as places. */
  public PhraseTable adjectives() {
    return adjectives;
  }

  /** The capital of a country, or -1. */
  public int capital(int country) {
    return country < capitals.length ? capitals[country] : -1;
  }

  /** No country has this number or a higher one. */
  public int countriesEnd() {
    return capitals.length;
  }

  /** Whether a place is the capital of its country. */
  public boolean isCapital(int place) {
    for (int capital : capitals) {
      if (capital == place) {
        return true;
      }
    }
    return false;
  }

  /**
   * The box that holds nine in ten settlements of a country or province.
   *
   * @return south, west, north, east in degrees, or null if there are too few
   */
  public double @Nullable [] box(int place) {
    int at = Arrays.binarySearch(boxPlaces, place);
    if (at < 0) {
      return null;
    }
    double[] out = new double[4];
    for (int i = 0; i < 4; i++) {
      out[i] = boxes[4 * at + i] / DEGREE;
    }
    return out;
  }

  /** How many readings a list has; none for a word that only looks like a place. */
  public int readings(int list) {
    return readings.get(list);
  }

  /** The place of reading {@code i} of a list, best known first. */
  public int place(int list, int i) {
    return readings.get(list + 1 + i) >>> NameForms.BITS;
  }

  /** How the form of reading {@code i} differs from the name; an OR of {@link NameForms} marks. */
  public int marks(int list, int i) {
    return readings.get(list + 1 + i) & ((1 << NameForms.BITS) - 1);
  }

  /** Its kind. */
  public PlaceKind kind(int place) {
    return KINDS[kinds.get(place)];
  }

  /** How well known it is: 3 countries, capitals, provinces and own rows to 0 villages. */
  public int tier(int place) {
    return tiers.get(place);
  }

  /** ISO 3166-1 alpha-2 code, or null at sea. */
  public @Nullable String country(int place) {
    short c = countries.get(place);
    return c == 0 ? null : new String(new char[] {(char) (c >> 8), (char) (c & 0xff)});
  }

  /** Whether two places lie in one country. */
  public boolean sameCountry(int a, int b) {
    return countries.get(a) != 0 && countries.get(a) == countries.get(b);
  }

  /** A number that stands for the country, 0 at sea. */
  public int countryKey(int place) {
    return countries.get(place);
  }

  /** English name of the first-level unit, or null. */
  public @Nullable String admin1(int place) {
    return string(admin1.get(place));
  }

  /** The first-level unit as a place, or -1. */
  public int admin1Place(int place) {
    return admin1Place.get(place);
  }

  /** English name of the second-level unit, or null. */
  public @Nullable String admin2(int place) {
    return string(admin2.get(place));
  }

  /** Whether two places lie in second-level units of one name and one first-level unit. */
  public boolean sameAdmin2(int a, int b) {
    return admin2.get(a) >= 0
        && admin2.get(a) == admin2.get(b)
        && admin1.get(a) == admin1.get(b)
        && sameCountry(a, b);
  }

  /** Identifier. */
  public String id(int place) {
    String id = string(ids.get(place));
    return id == null ? "" : id;
  }

  /** English name, or null. */
  public @Nullable String nameEn(int place) {
    return string(namesEn.get(place));
  }

  /** Usual Arabic name. */
  public @Nullable String nameAr(int place) {
    return string(namesAr.get(place));
  }

  /** Humanitarian place code, or null. */
  public @Nullable String pcode(int place) {
    return string(pcodes.get(place));
  }

  /** Latitude in degrees. */
  public double lat(int place) {
    return lats.get(place) / DEGREE;
  }

  /** Longitude in degrees. */
  public double lon(int place) {
    return lons.get(place) / DEGREE;
  }

  /** Inhabitants, 0 if unknown. */
  public int population(int place) {
    return populations.get(place);
  }

  /** Distance between two places in kilometres. */
  public double km(int a, int b) {
    return Geo.km(lat(a), lon(a), lat(b), lon(b));
  }

  private @Nullable String string(int index) {
    if (index < 0) {
      return null;
    }
    int start = poolStarts.get(index);
    byte[] text = new byte[poolStarts.get(index + 1) - start];
    pool.get(start, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
