// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Coded;
import org.sijill.register.Paging;
import org.sijill.register.query.Order;
import org.sijill.register.query.Query;

/** Reads the parameters of a request; unknown ones are errors, never ignored. */
public final class Ask {
  private Ask() {}

  /**
   * The register's query in a request.
   *
   * @param own names of parameters that belong to the route itself
   */
  public static Query query(Context ctx, Set<String> own) {
    Map<String, List<String>> terms = new LinkedHashMap<>(ctx.queryParamMap());
    terms.keySet().removeAll(own);
    return Query.of(terms);
  }

  /** Complains of parameters that a route does not know. */
  public static void only(Context ctx, Set<String> known) {
    for (String name : ctx.queryParamMap().keySet()) {
      if (!known.contains(name)) {
        throw ProblemException.bad(
            "unknown_parameter", "no parameter '" + name + "' here; known: " + known);
      }
    }
  }

  /** A whole number within bounds. */
  public static int number(Context ctx, String name, int usual, int least, int most) {
    String text = ctx.queryParam(name);
    if (text == null) {
      return usual;
    }
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least) {
      throw ProblemException.bad("bad_number", name + " is a number from " + least + " on");
    }
    int number = Integer.parseInt(text);
    if (number > most) {
      throw ProblemException.bad("bad_number", name + " is at most " + most);
    }
    return number;
  }

  /** {@code true} or {@code false}; false if it does not stand. */
  public static boolean flag(Context ctx, String name) {
    String text = ctx.queryParam(name);
    if (text == null || text.equals("false") || text.equals("0")) {
      return false;
    }
    if (text.equals("true") || text.equals("1")) {
      return true;
    }
    throw ProblemException.bad("bad_flag", name + " is true or false");
  }

  /** Order, limit and cursor of a list of incidents. */
  public static Paging paging(Context ctx) {
    @Nullable String order = ctx.queryParam("order");
    return new Paging(
        order == null ? Order.NEWEST : Coded.of(Order.class, order),
        number(ctx, "limit", 50, 1, Paging.MOST),
        ctx.queryParam("cursor"));
  }
}
