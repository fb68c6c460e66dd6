// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.Coder;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.register.Register;
import org.sijill.server.http.Ask;
import org.sijill.server.http.ProblemException;
import org.sijill.server.http.Role;
import org.sijill.server.http.Route;
import org.sijill.server.http.Wire;
import org.sijill.server.intake.Ingest;

/** Takes in files: the body of the request is the file, its name stands in {@code name}. */
public final class IntakeApi {
  private static final int MOST_OUTCOMES = 1000;

  private final Register register;
  private final Coder coder;

  public IntakeApi(Register register, Coder coder) {
    this.register = register;
    this.coder = coder;
  }

  /** Its routes. */
  public List<Route> routes() {
    return List.of(Route.post("/api/v1/intake", Role.EDITOR, this::take));
  }

  private void take(Context ctx) {
    Ask.only(ctx, Set.of("name", "published", "outlet"));
    String name = name(ctx.queryParam("name"));
    byte[] bytes = ctx.bodyAsBytes();
    if (bytes.length == 0) {
      throw ProblemException.bad("empty", "The request has no content.");
    }
    Ingest ingest = new Ingest(register, coder);
    ReportReader reader =
        ReportReader.of(
            Settings.usual()
                .withGiven(Ingest.given(ctx.queryParam("published"), ctx.queryParam("outlet"))));
    Instant now = OffsetDateTime.now(java.time.ZoneOffset.UTC).toInstant();
    reader.read(Source.bytes(name, bytes, now), ingest::take);
    ingest.finish();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("counts", ingest.counts());
    List<Ingest.Line> lines = new ArrayList<>(ingest.lines());
    answer.put("outcomes", lines.subList(0, Math.min(lines.size(), MOST_OUTCOMES)));
    Wire.json(ctx, answer);
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
