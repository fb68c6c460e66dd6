// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each caller do so many things a second, with a reserve for bursts. Remembers a bounded
 * number of callers. Thread-safe.
 */
public final class Limiter {
  private static final int CALLERS = 10_000;

  private final double rate;
  private final double reserve;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CALLERS;
        }
      };

  private record Bucket(double left, long at) {}

  /**
   * @param rate how many a second
   * @param reserve how many at once after a pause
   */
  public Limiter(double rate, double reserve) {
    this.rate = rate;
    this.reserve = reserve;
  }

  /**
   * Takes one.
   *
   * @param nanos the time now, of a clock that only goes forward
   * @return whether there was one left
   */
  public synchronized boolean take(String caller, long nanos) {
    Bucket old = buckets.getOrDefault(caller, new Bucket(reserve, nanos));
    double left = Math.min(reserve, old.left() + (nanos - old.at()) / 1e9 * rate);
    boolean some = left >= 1;
    buckets.put(caller, new Bucket(some ? left - 1 : left, nanos));
    return some;
  }
}
