// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.sijill.model.Place;
import org.sijill.model.SubEventType;
import org.sijill.register.query.Order;
import org.sijill.register.query.Query;

/**
 * Times a register of generated incidents: what a report costs as the register grows, and how long
 * queries, facets and map boxes take on it. Run by {@code scripts/bench-register.sh}; no test.
 */
final class RegisterBench {
  private static final int LOT = 500;
  private static final int PLACES = 3000;
  private static final int DAYS = 2000;
  private static final List<String> COUNTRIES = List.of("SY", "IQ", "YE", "LY", "SD", "LB");
  private static final List<SubEventType> TYPES =
      List.of(
          SubEventType.AIR_DRONE_STRIKE,
          SubEventType.ARMED_CLASH,
          SubEventType.ATTACK,
          SubEventType.ARRESTS,
          SubEventType.PEACEFUL_PROTEST);

  private final Random random = new Random(7);
  private final List<Place> places = new ArrayList<>();

  private RegisterBench() {
    for (int i = 0; i < PLACES; i++) {
      String country = COUNTRIES.get(i % COUNTRIES.size());
      double lat = 12 + random.nextDouble() * 25;
      double lon = 10 + random.nextDouble() * 40;
      places.add(Samples.place("P" + i, "Place " + i, "موضع " + i, country, lat, lon));
    }
  }

  /** Arguments: a folder to work in, how many reports. */
  public static void main(String[] args) {
    new RegisterBench().run(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  private void run(Path folder, int reports) {
    String location = folder.resolve("bench.db").toString();
    try (Register register = Register.open(location)) {
      fill(register, reports);
      long incidents = register.incidents().count(Query.ALL);
      say("%,d incidents of %,d reports".formatted(incidents, reports));
      List<Query> queries = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        queries.add(query());
      }
      time("list", queries, q -> register.incidents().list(q, new Paging(Order.NEWEST, 50, null)));
      time("count", queries, q -> register.incidents().count(q));
      time("facets", queries, q -> register.incidents().facets(q, 8));
      time(
          "map box",
          boxes(),
          q -> register.incidents().map(Query.ALL, Objects.requireNonNull(q.box()), 0.5));
    }
  }

  private void fill(Register register, int reports) {
    int step = Math.max(LOT, reports / 10);
    long begun = System.nanoTime();
    long used = processorTime();
    for (int done = 0; done < reports; done += LOT) {
      List<Submission> lot = new ArrayList<>();
      for (int i = done; i < done + LOT; i++) {
        lot.add(report(i));
      }
      register.reports().add(lot);
      if ((done + LOT) % step == 0) {
        double ms = (System.nanoTime() - begun) / 1e6 / step;
        double cpu = (processorTime() - used) / 1e6 / step;
        say(
            String.format(
                Locale.ROOT,
                "up to %,d reports: %.2f ms of processor time a report, %.2f ms by the clock",
                done + LOT,
                cpu,
                ms));
        begun = System.nanoTime();
        used = processorTime();
      }
    }
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private Submission report(int i) {
    LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(DAYS));
    SampleAct act =
        Samples.act()
            .type(TYPES.get(random.nextInt(TYPES.size())))
            .at(places.get(random.nextInt(PLACES)))
            .on(day.toString())
            .killed(random.nextInt(20))
            .words("وقع الحادث رقم " + i + " في الموضع");
    return Samples.report("r" + i, "صحيفة " + i % 40, day.plusDays(1).toString(), act);
  }

  private Query query() {
    LocalDate from = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(DAYS));
    return switch (random.nextInt(5)) {
      case 0 -> Query.parse("country=" + COUNTRIES.get(random.nextInt(COUNTRIES.size())));
      case 1 -> Query.parse("from=" + from + "&to=" + from.plusDays(30));
      case 2 -> Query.parse("subtype=" + TYPES.get(random.nextInt(TYPES.size())).code());
      case 3 -> Query.parse("q=" + random.nextInt(PLACES));
      default -> Query.parse("killed=10..&country=SY&from=" + from);
    };
  }

  private List<Query> boxes() {
    List<Query> boxes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double west = 10 + random.nextDouble() * 30;
      double south = 12 + random.nextDouble() * 20;
      boxes.add(
          Query.parse("bbox=%.2f,%.2f,%.2f,%.2f".formatted(west, south, west + 8, south + 5)));
    }
    return boxes;
  }

  private static void time(String what, List<Query> queries, Consumer<Query> work) {
    queries.subList(0, 20).forEach(work);
    double[] ms = new double[queries.size()];
    for (int i = 0; i < ms.length; i++) {
      long begun = System.nanoTime();
      work.accept(queries.get(i));
      ms[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(ms);
    say(
        String.format(
            Locale.ROOT,
            "%s: p50 %.1f ms, p95 %.1f ms, of %d",
            what,
            ms[ms.length / 2],
            ms[ms.length * 95 / 100],
            ms.length));
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
