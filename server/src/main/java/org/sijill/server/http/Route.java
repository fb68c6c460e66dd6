// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One route. All routes of the server stand in one list, which the OpenAPI document and the tests
 * of rights are held to.
 *
 * @param method GET, POST or DELETE
 * @param path path with {@code {parameters}}
 * @param role the least role that may use it
 * @param tagged whether its answer changes only with the register, so that an entity tag serves
 * @param turn whether it waits for its turn among the reads; not for what a slow line may draw out
 * @param handler what it does
 */
public record Route(
    HandlerType method, String path, Role role, boolean tagged, boolean turn, Handler handler) {
  /** A route that reads the register. */
  public static Route read(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Role.READER, true, true, handler);
  }

  /** A route that hands out the register as a file while it reads it. */
  public static Route file(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Role.READER, true, false, handler);
  }

  /** A route that reads something else. */
  public static Route get(String path, Role role, Handler handler) {
    return new Route(HandlerType.GET, path, role, false, false, handler);
  }

  /** A route that writes. */
  public static Route post(String path, Role role, Handler handler) {
    return new Route(HandlerType.POST, path, role, false, false, handler);
  }

  /** A route that takes away. */
  public static Route delete(String path, Role role, Handler handler) {
    return new Route(HandlerType.DELETE, path, role, false, false, handler);
  }
}
