// SPDX-License-Identifier: Apache-2.0
package org.sijill.server;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Submission;
import org.sijill.server.change.Hook;

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
 * @param coding by what reports are coded that are taken in
 * @param hook who is told of changed incidents, or null
 * @param log takes a line of JSON for each request and other happenings
 */
public record Settings(
    String host,
    int port,
    String person,
    @Nullable Path people,
    @Nullable String proxyHeader,
    int rate,
    boolean demo,
    Submission.Coding coding,
    @Nullable Hook hook,
    Consumer<String> log) {
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

  /** Loopback, any free port, nobody needs to log in, nothing is logged. */
  public static Settings local() {
    return new Settings(
        "127.0.0.1",
        0,
        "local",
        null,
        null,
        500,
        false,
        new Submission.Coding("unknown", "sijill"),
        null,
        line -> {});
  }

  /** On another address and port. */
  public Settings at(String newHost, int newPort, @Nullable Path newPeople) {
    return new Settings(
        newHost, newPort, person, newPeople, proxyHeader, rate, demo, coding, hook, log);
  }

  /** Over invented reports or not. */
  public Settings withDemo(boolean newDemo) {
    return new Settings(host, port, person, people, proxyHeader, rate, newDemo, coding, hook, log);
  }

  /** With another rate. */
  public Settings withRate(int newRate) {
    return new Settings(host, port, person, people, proxyHeader, newRate, demo, coding, hook, log);
  }

  /** With a proxy's header. */
  public Settings withProxyHeader(@Nullable String header) {
    return new Settings(host, port, person, people, header, rate, demo, coding, hook, log);
  }

  /** With the versions of knowledge and program that reports are coded by. */
  public Settings withCoding(Submission.Coding newCoding) {
    return new Settings(host, port, person, people, proxyHeader, rate, demo, newCoding, hook, log);
  }

  /** With somebody to tell of changed incidents. */
  public Settings withHook(@Nullable Hook newHook) {
    return new Settings(host, port, person, people, proxyHeader, rate, demo, coding, newHook, log);
  }

  /** With somewhere to log to. */
  public Settings withLog(Consumer<String> newLog) {
    return new Settings(host, port, person, people, proxyHeader, rate, demo, coding, hook, newLog);
  }
}
