// SPDX-License-Identifier: Apache-2.0
package org.sijill.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a server runs. Begin with {@link #local()} and change what differs.
 *
 * @param host address to listen on
 * @param port port to listen on, 0 for any that is free
 * @param person name of the local person, as it stands in the ledger
 * @param people file of people; null lets everybody in, which is only possible on loopback
 * @param proxyHeader header in which a trusted reverse proxy names the person, or null
 * @param rate how many requests a second a caller may make
 * @param demo whether the register holds invented reports, which every page then says
 */
public record Settings(
    String host,
    int port,
    String person,
    @Nullable Path people,
    @Nullable String proxyHeader,
    int rate,
    boolean demo) {
  public Settings {
    boolean loopback = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
    if (!loopback && people == null) {
      throw new IllegalArgumentException(
          "a server that others can reach needs people; see sijill serve --help");
    }
    if (port < 0 || port > 65535 || rate < 1) {
      throw new IllegalArgumentException("a port is 0 to 65535, a rate above 0");
    }
  }

  /** Loopback, any free port, nobody needs to log in. */
  public static Settings local() {
    return new Settings("127.0.0.1", 0, "local", null, null, 500, false);
  }

  /** On another address and port. */
  public Settings at(String newHost, int newPort, @Nullable Path newPeople) {
    return new Settings(newHost, newPort, person, newPeople, proxyHeader, rate, demo);
  }

  /** Over invented reports or not. */
  public Settings withDemo(boolean newDemo) {
    return new Settings(host, port, person, people, proxyHeader, rate, newDemo);
  }

  /** With another rate. */
  public Settings withRate(int newRate) {
    return new Settings(host, port, person, people, proxyHeader, newRate, demo);
  }

  /** With a proxy's header. */
  public Settings withProxyHeader(@Nullable String header) {
    return new Settings(host, port, person, people, header, rate, demo);
  }
}
