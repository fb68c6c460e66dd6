// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.Context;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Context ctx =
      (Context)
          Proxy.newProxyInstance(
              Context.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, args) -> null);

  @Test
  void noMoreAreWorkedOnAtOnceThanAllowedAndAllAreInTheEnd() throws InterruptedException {
    Turns turns = new Turns(2);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(20);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  turns.handle(
                      c -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        Thread.sleep(2);
                        now.decrementAndGet();
                        done.countDown();
                      },
                      ctx);
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(done.getCount()).isZero();
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void aTurnThatFailsIsGivenBack() throws Exception {
    Turns turns = new Turns(1);
    assertThatThrownBy(
            () ->
                turns.handle(
                    c -> {
                      throw new IllegalArgumentException("no");
                    },
                    ctx))
        .isInstanceOf(IllegalArgumentException.class);
    AtomicInteger ran = new AtomicInteger();
    turns.handle(c -> ran.incrementAndGet(), ctx);
    assertThat(ran.get()).isEqualTo(1);
  }
}
