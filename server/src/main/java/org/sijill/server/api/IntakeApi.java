// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Known;
import org.sijill.intake.Source;
import org.sijill.model.Json;
import org.sijill.register.ingest.Counts;
import org.sijill.server.http.Ask;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Role;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;
import org.sijill.server.intake.Intake;
import org.sijill.server.intake.WebSource;

/**
 * Takes in files: the body of the request is the file, its name stands in {@code name}. Whoever
 * accepts {@code application/x-ndjson} gets each outcome as soon as it is known, a line each, and
 * the counts in the last line.
 */
public final class IntakeApi {
  private static final int MOST_OUTCOMES = 1000;
  private static final String LINES = "application/x-ndjson";

  private final Intake intake;
  private final WebSource web = new WebSource();
  private final Clock clock = Clock.systemUTC();

  public IntakeApi(Intake intake) {
    this.intake = intake;
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/intake", Role.EDITOR, this::take),
        Route.post("/api/v1/intake/address", Role.EDITOR, this::fetch));
  }

  /** A page or a feed to be fetched. */
  record Wanted(String address, @Nullable String outlet) {}

  private void fetch(Context ctx) {
    Ask.only(ctx, Set.of());
    Wanted wanted = Wire.read(ctx, Wanted.class);
    if (wanted.address() == null) {
      throw ProblemException.bad("no_address", "address is needed");
    }
    Source source = web.fetch(wanted.address(), clock.instant());
    answer(ctx, source, Intake.given(null, wanted.outlet()));
  }

  private void take(Context ctx) {
    Ask.only(ctx, Set.of("name", "published", "outlet"));
    String name = name(ctx.queryParam("name"));
    byte[] bytes = ctx.bodyAsBytes();
    if (bytes.length == 0) {
      throw ProblemException.bad("empty", "The request has no content.");
    }
    Known given = Intake.given(ctx.queryParam("published"), ctx.queryParam("outlet"));
    Instant now = clock.instant();
    answer(ctx, Source.bytes(name, bytes, now), given);
  }

  private void answer(Context ctx, Source source, Known given) {
    if (Objects.requireNonNullElse(ctx.header("Accept"), "").contains(LINES)) {
      lines(ctx, source, given);
      return;
    }
    List<Intake.Line> outcomes = new ArrayList<>();
    Counts counts =
        intake.take(
            source,
            given,
            line -> {
              if (outcomes.size() < MOST_OUTCOMES) {
                outcomes.add(line);
              }
            });
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("counts", counts.outcomes());
    answer.put("outcomes", outcomes);
    Wire.json(ctx, answer);
  }

  /** Writes past compression, which would hold lines back. */
  private void lines(Context ctx, Source source, Known given) {
    ctx.res().setContentType(LINES);
    ctx.res().setHeader("Cache-Control", "no-store");
    try {
      OutputStream out = ctx.res().getOutputStream();
      Consumer<Object> line = value -> write(out, value);
      try {
        Counts counts = intake.take(source, given, line::accept);
        line.accept(Map.of("counts", counts.outcomes()));
      } catch (IllegalArgumentException | IllegalStateException e) {
        line.accept(Map.of("problem", Objects.requireNonNullElse(e.getMessage(), "failed")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(OutputStream out, Object value) {
    try {
      out.write((Json.line(value) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A bare name: what stands after the last stroke, of letters that every system knows. */
  private static String name(@Nullable String given) {
    String all = Objects.requireNonNullElse(given, "");
    String bare = all.substring(Math.max(all.lastIndexOf('/'), all.lastIndexOf('\\')) + 1);
    String name = bare.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
    if (name.isEmpty() || name.matches("\\.+") || name.length() > 200) {
      throw ProblemException.bad("bad_name", "name is a file's name, at most 200 characters");
    }
    return name;
  }
}
