// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.model.DateBasis;
import org.sijill.model.Event;
import org.sijill.model.EventDate;
import org.sijill.model.Json;
import org.sijill.model.Place;
import org.sijill.model.Precision;
import org.sijill.model.Source;
import org.sijill.model.Status;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/**
 * Draws an incident's own values from its events by stated rules, each with the account of who said
 * what. Pure: the same members always give the same incident. People's corrections are laid over it
 * by {@link Overlay}.
 */
public final class Merging {
  private final List<Member> members;
  private final List<Member> telling;
  private final Map<String, Account> accounts = new TreeMap<>();

  private Merging(List<Member> members) {
    this.members = members;
    List<Member> kept = members.stream().filter(m -> m.event().status() != Status.DENIED).toList();
    this.telling = kept.isEmpty() ? members : kept;
  }

  /**
   * Merges events.
   *
   * @param members at least one, the one that names the incident first
   */
  public static Incident merge(List<Member> members) {
    return new Merging(members).incident();
  }

  private Incident incident() {
    SubEventType type = best("sub_event_type", "most_witnesses", Event::subEventType);
    EventDate date = date();
    Place place = place();
    Set<String> witnesses = new TreeSet<>();
    members.forEach(m -> witnesses.add(m.witness()));
    return new Incident(
        "I-" + members.get(0).key().substring(2),
        "",
        type.eventType(),
        type,
        status(),
        members.stream().allMatch(m -> m.event().background()),
        best("civilian_targeting", "most_witnesses", Event::civilianTargeting),
        confidence(),
        date,
        place,
        Parties.union("actors", telling, Event::actors, accounts),
        Parties.union("targets", telling, Event::targets, accounts),
        weapons(),
        bestOrNull("count", "most_witnesses", Event::count),
        Tolls.merge("killed", telling, Event::killed, accounts),
        Tolls.merge("injured", telling, Event::injured, accounts),
        sources(telling),
        Parties.union("claimed_by", members, Event::claimedBy, accounts),
        Parties.union("accused", members, Event::accused, accounts),
        sources(members.stream().filter(m -> m.event().status() == Status.DENIED).toList()),
        (int) members.stream().map(Member::report).distinct().count(),
        List.copyOf(witnesses),
        Review.NONE,
        accounts,
        List.of(),
        members);
  }

  private <T> T best(String field, String rule, Function<Event, T> value) {
    T best = bestOrNull(field, rule, value);
    return best == null ? value.apply(members.get(0).event()) : best;
  }

  /** The value that most witnesses give, current reports before background, older before newer. */
  private <T> @Nullable T bestOrNull(
      String field, String rule, Function<Event, ? extends @Nullable T> value) {
    List<Said> said = said(telling, m -> value.apply(m.event()));
    accounts.put(field, new Account(rule, said.size() > 1, null, said));
    Map<String, Double> support = new LinkedHashMap<>();
    Map<String, T> values = new HashMap<>();
    Set<String> counted = new LinkedHashSet<>();
    for (Member m : telling) {
      T v = value.apply(m.event());
      if (v != null) {
        String name = Json.line(v);
        values.putIfAbsent(name, v);
        double weight = m.event().background() ? 0.5 : 1;
        if (counted.add(name + "\n" + m.witness())) {
          support.merge(name, weight, Double::sum);
        }
      }
    }
    return support.entrySet().stream()
        .max(Comparator.comparingDouble((Map.Entry<String, Double> e) -> e.getValue()))
        .map(e -> values.get(firstWith(support, e.getValue())))
        .orElse(null);
  }

  private static String firstWith(Map<String, Double> support, double weight) {
    return support.entrySet().stream()
        .filter(e -> e.getValue() == weight)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** Groups what the members say by value; best supported first, then by value. */
  static List<Said> said(List<Member> members, Function<Member, ? extends @Nullable Object> value) {
    Map<String, List<Member>> by = new TreeMap<>();
    Map<String, JsonNode> nodes = new HashMap<>();
    for (Member m : members) {
      Object v = value.apply(m);
      if (v == null) {
        continue;
      }
      JsonNode node = Json.mapper().valueToTree(v);
      String text = node.toString();
      nodes.put(text, node);
      by.computeIfAbsent(text, k -> new ArrayList<>()).add(m);
    }
    List<Said> said = new ArrayList<>();
    by.forEach(
        (text, who) ->
            said.add(
                new Said(
                    node(nodes, text),
                    who.stream().map(Member::key).toList(),
                    who.stream().map(Member::witness).distinct().sorted().toList(),
                    who.stream()
                        .map(Member::published)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .toString())));
    said.sort(Comparator.comparingInt((Said s) -> -s.witnesses().size()));
    return said;
  }

  private static JsonNode node(Map<String, JsonNode> nodes, String text) {
    JsonNode node = nodes.get(text);
    return node == null ? Json.mapper().nullNode() : node;
  }

  /** The best-supported day: told days before inferred ones, narrow spans before wide. */
  private EventDate date() {
    List<Said> said = said(telling, m -> m.event().date());
    Map<String, Double> support = new TreeMap<>();
    Set<String> counted = new LinkedHashSet<>();
    for (Member m : telling) {
      String span = span(m.event().date());
      if (counted.add(span + m.witness())) {
        support.merge(span, weight(m), Double::sum);
      }
    }
    EventDate best =
        telling.stream()
            .map(m -> m.event().date())
            .max(
                Comparator.comparingDouble((EventDate d) -> support.getOrDefault(span(d), 0.0))
                    .thenComparingLong(d -> d.from().toEpochDay() - d.to().toEpochDay())
                    .thenComparing(d -> d.basis(), Comparator.reverseOrder())
                    .thenComparing(EventDate::from, Comparator.reverseOrder())
                    .thenComparing(d -> d.partOfDay() == null ? 1 : 0, Comparator.reverseOrder())
                    .thenComparing(Json::line))
            .orElseThrow();
    boolean disputed =
        telling.stream()
            .map(m -> m.event().date())
            .anyMatch(d -> d.from().isAfter(best.to()) || d.to().isBefore(best.from()));
    accounts.put("date", new Account("best_supported_day", disputed, null, said));
    return best;
  }

  private static String span(EventDate date) {
    return date.from() + "/" + date.to();
  }

  private static double weight(Member m) {
    double told = m.event().date().basis() == DateBasis.INFERRED ? 0.4 : 1;
    long days = m.event().date().to().toEpochDay() - m.event().date().from().toEpochDay();
    return told * (m.event().background() ? 0.7 : 1) / (1 + Math.min(days, 30) / 3.0);
  }

  /** The most precise place; of several, the one that most witnesses give. */
  private @Nullable Place place() {
    List<Said> said = said(telling, m -> m.event().place());
    Map<String, Set<String>> support = new HashMap<>();
    List<Place> places = new ArrayList<>();
    for (Member m : telling) {
      Place place = m.event().place();
      if (place != null) {
        places.add(place);
        support.computeIfAbsent(name(place), k -> new TreeSet<>()).add(m.witness());
      }
    }
    Place best =
        places.stream()
            .min(
                Comparator.comparing(Place::precision)
                    .thenComparing(p -> -support.getOrDefault(name(p), Set.of()).size())
                    .thenComparing(p -> p.lat() == null)
                    .thenComparing(Json::line))
            .orElse(null);
    long fine =
        places.stream()
            .filter(p -> p.precision().compareTo(Precision.TOWN) <= 0)
            .map(Merging::name)
            .distinct()
            .count();
    accounts.put("place", new Account("most_precise", fine > 1, null, said));
    return best;
  }

  private static String name(Place place) {
    return place.id() != null ? place.id() : place.nameEn() != null ? place.nameEn() : place.text();
  }

  private Status status() {
    List<Said> said = said(members, m -> m.event().status());
    boolean denied = members.stream().anyMatch(m -> m.event().status() == Status.DENIED);
    accounts.put("status", new Account("reported_by_any", denied && said.size() > 1, null, said));
    for (Status status : List.of(Status.REPORTED, Status.CLAIMED, Status.FOILED)) {
      if (members.stream().anyMatch(m -> m.event().status() == status)) {
        return status;
      }
    }
    return Status.DENIED;
  }

  private List<Weapon> weapons() {
    List<Said> said = said(telling, m -> m.event().weapons());
    Set<Weapon> all = new LinkedHashSet<>();
    telling.forEach(m -> all.addAll(m.event().weapons()));
    accounts.put("weapons", new Account("all_named", false, null, said));
    return all.stream().sorted().toList();
  }

  private static List<Source> sources(List<Member> members) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Member m : members) {
      m.event().sources().forEach(s -> sources.putIfAbsent(s.text(), s));
    }
    return List.copyOf(sources.values());
  }

  /** One minus the chance that every witness's best event is wrong, never above 0.99. */
  private double confidence() {
    Map<String, Double> best = new TreeMap<>();
    members.forEach(m -> best.merge(m.witness(), m.event().confidence(), Math::max));
    double wrong = 1;
    for (double c : best.values()) {
      wrong *= 1 - c;
    }
    return Math.round(Math.min(0.99, 1 - wrong) * 10_000) / 10_000.0;
  }
}
