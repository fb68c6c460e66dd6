// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.input.IoReason;
import org.sijill.cli.output.OutcomeTable;
import org.sijill.coder.Coder;
import org.sijill.intake.Outcome;
import org.sijill.intake.fetch.HttpTransport;
import org.sijill.intake.fetch.Pace;
import org.sijill.intake.out.OutcomeLine;
import org.sijill.intake.watch.AppendedFile;
import org.sijill.intake.watch.Delivery;
import org.sijill.intake.watch.Journal;
import org.sijill.intake.watch.Watch;
import org.sijill.register.Register;
import org.sijill.register.ingest.Ingest;

/** One run of {@code sijill watch}, until it is told to stop or nothing is left to watch. */
final class Watching {
  /** Items remembered, so that none is read twice; about 50 MB at most. */
  private static final int REMEMBERED = 500_000;

  private final Console console;
  private final WatchCommand command;
  private final Watch.Plan plan;
  private final OutcomeTable table = new OutcomeTable();
  private int notices;

  Watching(Console console, WatchCommand command, Watch.Plan plan) {
    this.console = console;
    this.command = command;
    this.plan = plan;
  }

  /** One round, whose items are safe when it returns. */
  @FunctionalInterface
  private interface Round {
    Instant run(Watch watch) throws IOException, InterruptedException;
  }

  int run() {
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook = hook(Thread.currentThread(), stopped);
    Runtime.getRuntime().addShutdownHook(hook);
    try (Journal journal = Journal.open(command.state, REMEMBERED)) {
      Watch watch =
          new Watch(plan, new HttpTransport(plan.manners()), Pace.system(), journal, this::notice);
      into(watch, journal);
    } catch (InterruptedException | InterruptedIOException e) {
      return ended(0);
    } catch (IOException e) {
      throw new FailedException("watch: " + IoReason.of(e));
    } finally {
      stopped.countDown();
      forget(hook);
    }
    boolean failed =
        notices > 0 || ReadCommand.COMPLAINTS.stream().anyMatch(c -> table.counts().of(c) > 0);
    return ended(failed ? 1 : 0);
  }

  private static Thread hook(Thread main, CountDownLatch stopped) {
    return new Thread(
        () -> {
          main.interrupt();
          try {
            stopped.await(10, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      Thread.interrupted(); // the process is ending already, by that hook
    }
  }

  private int ended(int code) {
    if (!command.quiet) {
      console.say(table.of(console.width()).stripTrailing());
    }
    return code;
  }

  private void notice(String text) {
    notices++;
    console.say(text);
  }

  private void into(Watch watch, Journal journal) throws IOException, InterruptedException {
    if (command.db != null) {
      RegisterOption option = new RegisterOption();
      option.db = command.db;
      try (Register register = option.open(console)) {
        loop(watch, w -> store(w, journal, register));
      }
    } else if (command.out != null) {
      try (AppendedFile file = AppendedFile.open(command.out, journal, this::line)) {
        Delivery counted = counted(file);
        loop(
            watch,
            w -> {
              Instant next = w.round(counted);
              file.sync();
              return next;
            });
      }
    } else {
      Delivery printed = counted(printed(journal));
      loop(watch, w -> w.round(printed));
    }
  }

  private void loop(Watch watch, Round round) throws IOException, InterruptedException {
    while (true) {
      Instant next = round.run(watch);
      watch.commit();
      if (command.once || next.equals(Instant.MAX)) {
        return;
      }
      Thread.sleep(Math.max(1, Duration.between(Instant.now(), next).toMillis()));
    }
  }

  private String line(Outcome outcome) {
    boolean isNew = outcome.code() == Outcome.Code.READ || outcome.code() == Outcome.Code.UPDATED;
    return command.all || isNew ? OutcomeLine.json(outcome) : "";
  }

  private Delivery printed(Journal journal) {
    return new Delivery() {
      @Override
      public boolean has(long key) {
        return journal.has(key);
      }

      @Override
      public void give(long key, Outcome outcome) throws IOException {
        String line = line(outcome);
        if (!line.isEmpty()) {
          console.out().print(line + "\n");
          if (console.out().checkError()) {
            throw new IOException("nobody takes the output any more");
          }
        }
        journal.given(key);
      }
    };
  }

  private Delivery counted(Delivery delivery) {
    return new Delivery() {
      @Override
      public boolean has(long key) {
        return delivery.has(key);
      }

      @Override
      public void give(long key, Outcome outcome) throws IOException {
        delivery.give(key, outcome);
        count(outcome);
      }
    };
  }

  private void count(Outcome outcome) {
    table.add(outcome);
    if (ReadCommand.COMPLAINTS.contains(outcome.code())) {
      console.say(outcome.where() + ": " + outcome.code().code() + ": " + outcome.reason());
    }
  }

  /** Items of a round that goes into a register; the register's lots are safe when it is over. */
  private Instant store(Watch watch, Journal journal, Register register)
      throws IOException, InterruptedException {
    Ingest ingest =
        new Ingest(
            register, Coder.arabic()::code, CodingVersion.current(), command.effort.settings());
    Storing storing = new Storing(watch, journal);
    ingest.run(storing::into, this::stored);
    return storing.finish();
  }

  private void stored(Ingest.Done done) {
    if (done.code().equals("fault")) {
      notice(done.where() + ": " + done.reason());
    }
  }

  /** Gives the items of one round to a register. */
  private final class Storing {
    private final Watch watch;
    private final Journal journal;
    private final List<Long> keys = new ArrayList<>();
    private Instant next = Instant.MAX;
    private @Nullable IOException failed;
    private @Nullable InterruptedException interrupted;

    Storing(Watch watch, Journal journal) {
      this.watch = watch;
      this.journal = journal;
    }

    void into(java.util.function.Consumer<org.sijill.register.ingest.Input> sink) {
      try {
        next = watch.round(delivery(sink));
      } catch (IOException e) {
        failed = e;
      } catch (InterruptedException e) {
        interrupted = e;
      }
    }

    private Delivery delivery(java.util.function.Consumer<org.sijill.register.ingest.Input> sink) {
      return new Delivery() {
        @Override
        public boolean has(long key) {
          return journal.has(key);
        }

        @Override
        public void give(long key, Outcome outcome) {
          sink.accept(IngestCommand.of(outcome));
          keys.add(key);
          count(outcome);
        }
      };
    }

    /** Notes the items, which are stored by now. */
    Instant finish() throws IOException, InterruptedException {
      for (long key : keys) {
        journal.given(key);
      }
      if (failed != null) {
        throw failed;
      }
      if (interrupted != null) {
        throw interrupted;
      }
      return next;
    }
  }
}
