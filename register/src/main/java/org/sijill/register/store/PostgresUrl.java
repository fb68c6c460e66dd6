// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL address, {@code postgresql://user:password@host:port/name?options}, split into what
 * the driver wants; the password never stands in messages.
 */
record PostgresUrl(String jdbc, @Nullable String user, @Nullable String password) {
  static PostgresUrl parse(String location) {
    if (location.startsWith("jdbc:")) {
      return new PostgresUrl(location, null, null);
    }
    URI uri;
    try {
      uri = URI.create(location);
    } catch (IllegalArgumentException e) {
      throw new RegisterException("this is no postgresql:// address", e);
    }
    String info = uri.getUserInfo();
    int colon = info == null ? -1 : info.indexOf(':');
    String user = info == null ? null : colon < 0 ? info : info.substring(0, colon);
    String password = info == null || colon < 0 ? null : info.substring(colon + 1);
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    int port = uri.getPort() < 0 ? 5432 : uri.getPort();
    return new PostgresUrl(
        "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getPath() + query, user, password);
  }
}
