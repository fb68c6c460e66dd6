// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.batch;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Says how far a run has come: on a terminal a line that is overwritten every second, otherwise a
 * plain line every ten seconds; nothing for a run shorter than that. Not thread-safe.
 */
public final class Progress {
  private static final long LIVE = TimeUnit.SECONDS.toNanos(1);
  private static final long PLAIN = TimeUnit.SECONDS.toNanos(10);
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean live;
  private final LongSupplier nanos;
  private final long begun;
  private long last;
  private long done;
  private boolean shown;

  /**
   * Begins.
   *
   * @param err where to say it
   * @param live whether that is a terminal
   * @param nanos a clock, as {@link System#nanoTime}
   */
  public Progress(PrintStream err, boolean live, LongSupplier nanos) {
    this.err = err;
    this.live = live;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
    this.last = begun;
  }

  /** One more input is done. */
  public void step() {
    done++;
    long now = nanos.getAsLong();
    if (now - last < (live ? LIVE : PLAIN)) {
      return;
    }
    last = now;
    shown = live;
    err.print(live ? ERASE + line(now) : line(now) + "\n");
    err.flush();
  }

  /** Takes a live line away, before something else is said. */
  public void clear() {
    if (shown) {
      err.print(ERASE);
      err.flush();
      shown = false;
    }
  }

  /** Seconds since it began, with one decimal. */
  public String seconds() {
    return String.format(Locale.ROOT, "%.1f s", (nanos.getAsLong() - begun) / 1e9);
  }

  private String line(long now) {
    double rate = done * 1e9 / Math.max(1, now - begun);
    return String.format(Locale.ROOT, "%d reports, %.0f a second", done, rate);
  }
}
