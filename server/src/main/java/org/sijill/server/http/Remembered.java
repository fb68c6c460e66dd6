// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;

/**
 * Answers to requests that are asked again and again while the register stays as it is: counts,
 * timelines, maps. They hold for one state of the register, which the ETag of the answer names;
 * with the next entry of the ledger all are forgotten. Thread-safe.
 */
public final class Remembered {
  private static final String TOTAL = "X-Total-Count";
  private static final int MOST_ANSWERS = 256;
  private static final int MOST_BYTES = 256 << 10;

  private String state = "";

  /** A body, and the total that stands in the header of a list. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Answer(byte[] body, @Nullable String total) {}

  private final Map<String, Answer> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
          return size() > MOST_ANSWERS;
        }
      };

  /**
   * Sends the answer to a request as JSON: the one remembered, or what is made now. A header
   * X-Total-Count that is set while it is made is remembered with it.
   */
  public void json(Context ctx, Supplier<Object> made) {
    String now = Objects.requireNonNullElse(ctx.res().getHeader("ETag"), "");
    String request = ctx.path() + "?" + ctx.queryString();
    Answer answer = known(now, request);
    if (answer == null) {
      byte[] body = Json.line(made.get()).getBytes(StandardCharsets.UTF_8);
      answer = new Answer(body, ctx.res().getHeader(TOTAL));
      keep(now, request, answer);
    } else if (answer.total() != null) {
      ctx.header(TOTAL, answer.total());
    }
    ctx.contentType("application/json").result(answer.body());
  }

  private synchronized @Nullable Answer known(String now, String request) {
    if (!state.equals(now)) {
      answers.clear();
      state = now;
    }
    return now.isEmpty() ? null : answers.get(request);
  }

  private synchronized void keep(String then, String request, Answer answer) {
    if (state.equals(then) && answer.body().length <= MOST_BYTES) {
      answers.put(request, answer);
    }
  }
}
