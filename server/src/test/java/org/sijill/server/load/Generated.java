// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.load;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.places.Gazetteer;
import org.sijill.knowledge.places.PlaceKind;
import org.sijill.model.CodedReport;
import org.sijill.model.DateBasis;
import org.sijill.model.Estimate;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Evidence;
import org.sijill.model.Party;
import org.sijill.model.PartyKind;
import org.sijill.model.Place;
import org.sijill.model.Plover;
import org.sijill.model.Precision;
import org.sijill.model.Report;
import org.sijill.model.ReportHeader;
import org.sijill.model.Source;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Toll;
import org.sijill.model.Weapon;
import org.sijill.register.Register;
import org.sijill.register.Submission;

/**
 * Fills a register with made-up incidents in real places, for measures of speed: one report for
 * each incident and a second one for some. The same seed gives the same register.
 */
public final class Generated {
  private static final int LOT = 500;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4000;
  private static final SubEventType[] TYPES = SubEventType.values();
  private static final Weapon[] WEAPONS = Weapon.values();
  private static final List<String> COUNTRIES =
      List.of("SY", "IQ", "YE", "SD", "LY", "SO", "LB", "PS", "EG", "AF");

  private final Gazetteer gazetteer = Gazetteer.load();
  private final List<Integer> towns = new ArrayList<>();
  private final Random random = new Random(20_260_305);

  private Generated() {
    for (int i = 0; i < gazetteer.size(); i++) {
      String country = gazetteer.country(i);
      boolean named = gazetteer.nameAr(i) != null && gazetteer.admin1(i) != null;
      if (named && gazetteer.kind(i) == PlaceKind.TOWN && COUNTRIES.contains(country)) {
        towns.add(i);
      }
    }
  }

  /** Arguments: file of the register, number of incidents. */
  public static void main(String[] args) {
    Generated generated = new Generated();
    int wanted = Integer.parseInt(args[1]);
    long begun = System.nanoTime();
    try (Register register = Register.open(args[0])) {
      List<Submission> lot = new ArrayList<>();
      for (int i = 0; i < wanted; i++) {
        generated.incident(i, lot);
        if (lot.size() >= LOT || i == wanted - 1) {
          register.reports().add(lot);
          lot.clear();
        }
        if (i % 10_000 == 9_999) {
          System.out.printf("%d incidents, %d s%n", i + 1, (System.nanoTime() - begun) >> 30);
        }
      }
      System.out.println(
          register.incidents().count(org.sijill.register.query.Query.ALL) + " in the register");
    }
  }

  private void incident(int number, List<Submission> lot) {
    int town = towns.get((int) (Math.pow(random.nextDouble(), 1.5) * towns.size()));
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    SubEventType type = TYPES[random.nextInt(TYPES.length)];
    int killed = (int) Math.floor(Math.exp(random.nextGaussian()));
    Party actor = party(random.nextInt(40));
    Party target = party(40 + random.nextInt(40));
    Weapon weapon = WEAPONS[random.nextInt(WEAPONS.length)];
    int copies = random.nextInt(20) == 0 ? 2 : 1;
    for (int copy = 0; copy < copies; copy++) {
      lot.add(report(number, copy, town, day, type, killed, actor, target, weapon));
    }
  }

  private static Party party(int n) {
    return new Party(
        "G" + n, "طرف " + n, "Generated side " + n, "طرف مولد " + n, PartyKind.MILITARY);
  }

  private Submission report(
      int number,
      int copy,
      int town,
      LocalDate day,
      SubEventType type,
      int killed,
      Party actor,
      Party target,
      Weapon weapon) {
    String words = type.code() + " " + gazetteer.nameAr(town);
    String text =
        "حادث مولد " + number + " " + words + "\n\nخبر مولد لقياس السرعة في " + words + ".";
    ReportHeader header =
        new ReportHeader(
            "gen-" + number + "-" + copy,
            day,
            "ar",
            "ناشر مولد " + random.nextInt(25),
            null,
            null,
            text.substring(0, text.indexOf('\n')),
            null,
            null);
    int start = text.indexOf(words);
    Event event =
        new Event(
            "e1",
            type.eventType(),
            type,
            new Plover("ASSAULT", null, List.of()),
            "190",
            number % 17 == 0 ? Status.CLAIMED : Status.REPORTED,
            false,
            false,
            0.5 + random.nextInt(50) / 100.0,
            new EventDate(day, day, DateBasis.EXPLICIT, null),
            place(number, town),
            List.of(actor),
            List.of(target),
            List.of(weapon),
            1,
            killed == 0 ? null : Toll.of(Estimate.exact(killed)),
            null,
            List.of(new Source("ناطق مولد", null, PartyKind.MILITARY)),
            List.of(),
            List.of(),
            List.of(new Evidence("event_type", start, start + words.length(), words, "made")));
    return Submission.of(
        new Report(header, text, List.of()),
        new CodedReport(CodedReport.SCHEMA, header, List.of(event), List.of(), List.of()),
        new Submission.Coding("generated", "generated"),
        day.atStartOfDay().toInstant(ZoneOffset.UTC),
        null);
  }

  private @Nullable Place place(int number, int town) {
    return number % 50 == 0
        ? null
        : new Place(
            gazetteer.id(town),
            String.valueOf(gazetteer.nameAr(town)),
            gazetteer.nameEn(town),
            gazetteer.nameAr(town),
            gazetteer.country(town),
            gazetteer.admin1(town),
            gazetteer.admin2(town),
            null,
            gazetteer.lat(town),
            gazetteer.lon(town),
            Precision.TOWN,
            null);
  }
}
