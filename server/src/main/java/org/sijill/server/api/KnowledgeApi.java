// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.actors.Side;
import org.sijill.knowledge.frames.Frame;
import org.sijill.knowledge.frames.FrameKnowledge;
import org.sijill.knowledge.text.Folding;
import org.sijill.server.http.Ask;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;
import org.sijill.server.knowledge.Places;

/** What the coder knows, to be looked through: places, sides, frames. Loaded when first asked. */
public final class KnowledgeApi {
  private static final Set<String> PARAMETERS = Set.of("text", "offset", "limit");

  private static final class Loaded {
    static final FrameKnowledge FRAMES = FrameKnowledge.arabic();
  }

  /** A page of rows. */
  record Known<T>(int total, List<T> items) {}

  /** A side, with everything it is called. */
  record SideRow(
      String id,
      String kind,
      String country,
      String parent,
      String nameEn,
      List<String> names,
      List<String> aliasesEn) {}

  /** A frame with the words that call it up. */
  record FrameRow(
      String name,
      @org.jspecify.annotations.Nullable String sub,
      List<String> weapons,
      List<String> words) {}

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.read("/api/v1/knowledge/places", this::places),
        Route.read("/api/v1/knowledge/provinces", this::provinces),
        Route.read("/api/v1/knowledge/sides", this::sides),
        Route.read("/api/v1/knowledge/frames", this::frames));
  }

  private void places(Context ctx) {
    Ask.only(ctx, PARAMETERS);
    Wire.json(ctx, page(ctx, Places.standard().find(text(ctx))));
  }

  private void provinces(Context ctx) {
    Ask.only(ctx, Set.of());
    Wire.json(ctx, Places.standard().provinces());
  }

  private void sides(Context ctx) {
    Ask.only(ctx, PARAMETERS);
    Predicate<List<String>> wanted = wanted(ctx);
    List<SideRow> rows =
        Actors.standard().listed().stream()
            .filter(s -> wanted.test(called(s)))
            .map(
                s ->
                    new SideRow(
                        s.id(),
                        s.kind().code(),
                        s.country(),
                        s.parent(),
                        s.nameEn(),
                        s.names(),
                        s.aliasesEn()))
            .toList();
    Wire.json(ctx, page(ctx, rows));
  }

  private static List<String> called(Side side) {
    List<String> all = new ArrayList<>(side.names());
    all.addAll(side.aliasesEn());
    all.add(side.nameEn());
    all.add(side.id());
    return all;
  }

  private void frames(Context ctx) {
    Ask.only(ctx, PARAMETERS);
    Map<String, List<String>> words = new TreeMap<>();
    Loaded.FRAMES
        .acts()
        .forEach(
            act ->
                words
                    .computeIfAbsent(act.frame().name(), n -> new ArrayList<>())
                    .addAll(act.forms()));
    Predicate<List<String>> wanted = wanted(ctx);
    List<FrameRow> rows =
        new TreeMap<>(Loaded.FRAMES.frames())
            .values().stream()
                .map(frame -> row(frame, words.getOrDefault(frame.name(), List.of())))
                .filter(row -> wanted.test(called(row)))
                .toList();
    Wire.json(ctx, page(ctx, rows));
  }

  private static FrameRow row(Frame frame, List<String> words) {
    return new FrameRow(
        frame.name(),
        frame.sub() == null ? null : frame.sub().code(),
        frame.weapons().stream().map(w -> w.code()).toList(),
        words);
  }

  private static List<String> called(FrameRow row) {
    List<String> all = new ArrayList<>(row.words());
    all.add(row.name());
    all.add(Objects.requireNonNullElse(row.sub(), ""));
    return all;
  }

  private static String text(Context ctx) {
    return Objects.requireNonNullElse(ctx.queryParam("text"), "").strip();
  }

  /** Whether one of some names holds the text asked for, letters folded. */
  private static Predicate<List<String>> wanted(Context ctx) {
    String text = folded(text(ctx));
    return names -> text.isEmpty() || names.stream().anyMatch(n -> folded(n).contains(text));
  }

  private static String folded(String text) {
    return Folding.fold(text).toLowerCase(Locale.ROOT);
  }

  private static <T> Known<T> page(Context ctx, List<T> all) {
    int offset = Math.min(all.size(), Ask.number(ctx, "offset", 0, 0, 10_000_000));
    int end = Math.min(all.size(), offset + Ask.number(ctx, "limit", 50, 1, 500));
    return new Known<>(all.size(), all.subList(offset, end));
  }
}
