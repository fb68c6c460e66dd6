// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.time.Duration;

/**
 * How to behave on the network.
 *
 * @param agent the User-Agent header; its first word, up to a slash, is the name that robots.txt
 *     files call the program by
 * @param delay least time between two requests to one host
 * @param patience most time for one answer, from asking to its last byte
 * @param bytes most bytes of one answer, packed and unpacked
 * @param hops most redirections that are followed
 */
public record Manners(String agent, Duration delay, Duration patience, int bytes, int hops) {
  private static final int MIB = 1 << 20;

  /** Five seconds between requests, a minute for an answer, eight MiB, five redirections. */
  public static Manners usual() {
    return new Manners("Sijill", Duration.ofSeconds(5), Duration.ofSeconds(60), 8 * MIB, 5);
  }

  /** With another User-Agent. */
  public Manners withAgent(String value) {
    return new Manners(value, delay, patience, bytes, hops);
  }

  /** With another time between requests. */
  public Manners withDelay(Duration value) {
    return new Manners(agent, value, patience, bytes, hops);
  }

  /** With another time for an answer. */
  public Manners withPatience(Duration value) {
    return new Manners(agent, delay, value, bytes, hops);
  }

  /** With another limit on size. */
  public Manners withBytes(int value) {
    return new Manners(agent, delay, patience, value, hops);
  }
}
