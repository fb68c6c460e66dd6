// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;

/**
 * Has as many reads worked on at once as there are processors to do so; others wait in the order of
 * their arrival. Reads gain nothing by sharing processors among fifty, and a write, which waits for
 * no turn, finds a processor at once instead of a fiftieth of one while other writers queue behind
 * it. Thread-safe.
 */
public final class Turns {
  private final Semaphore turns;

  /**
   * Turns for reads.
   *
   * @param atOnce how many may be worked on at once, at least one
   */
  public Turns(int atOnce) {
    this.turns = new Semaphore(atOnce, true);
  }

  /** Handles a request when its turn has come. */
  public void handle(Handler handler, Context ctx) throws Exception {
    turns.acquire();
    try {
      handler.handle(ctx);
    } finally {
      turns.release();
    }
  }
}
