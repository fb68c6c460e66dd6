// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sijill.coder.Coder;
import org.sijill.register.Register;
import org.sijill.server.Server;
import org.sijill.server.Settings;
import org.sijill.server.demo.DemoRegister;
import org.sijill.server.http.Role;
import org.sijill.server.people.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sijill serve}. */
@Command(
    name = "serve",
    description = {
      "Open the workbench: a web server over a register, for this machine's browser alone.",
      "--host opens it to others, who must log in: --people names the file that holds them,",
      "--add-person makes the first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill serve --demo                       invented reports, nothing is kept",
      "  sijill serve --register conflict.db --port 8737",
      "  sijill serve --people people.json --add-person Salma:admin   (password: SIJILL_PASSWORD,"
          + " or a line)",
      "  sijill serve --host 0.0.0.0 --people people.json"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin Help help = new Help();

  @Option(
      names = {"-r", "--db", "--register"},
      paramLabel = "FILE|URL",
      description = "The register, made if it is not there; SIJILL_DB, else sijill.db.")
  @Nullable String register;

  @Option(names = "--demo", description = "Show a register of invented reports; nothing is kept.")
  boolean demo;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on; SIJILL_HOST, else 127.0.0.1.")
  @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on, 0 for any; SIJILL_PORT, else 8737.")
  @Nullable Integer port;

  @Option(
      names = "--people",
      paramLabel = "FILE",
      description = "File of people and their rights; SIJILL_PEOPLE.")
  @Nullable Path people;

  @Option(
      names = "--add-person",
      paramLabel = "NAME:ROLE",
      description = "Add somebody (reader, coder, editor, admin), or change them, and end.")
  @Nullable String addPerson;

  @Option(
      names = "--trust-header",
      paramLabel = "NAME",
      description = "Take the person's name from this header, which only a reverse proxy can set.")
  @Nullable String trustHeader;

  ServeCommand(Console console) {
    this.console = console;
  }

  private record Chosen(String value, String from) {}

  private Chosen choose(@Nullable Object flag, String variable, String usual) {

    if (flag != null) {
      return new Chosen(flag.toString(), "flag");
    }
    String value = console.env().get(variable);
    return value == null ? new Chosen(usual, "default") : new Chosen(value, variable);
  }

  @Override
  public Integer call() throws InterruptedException {
    Chosen file = choose(people, "SIJILL_PEOPLE", "");
    Path peopleFile = file.value().isEmpty() ? null : Path.of(file.value());
    if (addPerson != null) {
      return add(addPerson, peopleFile);
    }
    Chosen address = choose(host, "SIJILL_HOST", "127.0.0.1");
    Chosen number = choose(port, "SIJILL_PORT", "8737");
    Chosen where = demo ? new Chosen(scratch(), "demo") : choose(register, variable(), "sijill.db");
    say("register", where);
    say("host", address);
    say("port", number);
    say("people", file);
    try {
      Settings settings =
          Settings.local()
              .at(address.value(), Integer.parseInt(number.value()), peopleFile)
              .withProxyHeader(trustHeader)
              .withDemo(demo);
      run(where.value(), settings);
    } catch (IllegalArgumentException e) {
      throw new FailedException(Objects.requireNonNullElse(e.getMessage(), "wrong settings"));
    }
    return 0;
  }

  /** SIJILL_REGISTER is the older name of the variable. */
  private String variable() {
    return console.env().containsKey("SIJILL_REGISTER")
        ? "SIJILL_REGISTER"
        : RegisterOption.VARIABLE;
  }

  private void say(String name, Chosen chosen) {
    console.say(name + ": " + chosen.value() + " (" + chosen.from() + ")");
  }

  private void run(String location, Settings settings) throws InterruptedException {
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread hook =
        new Thread(
            () -> {
              stop.countDown();
              try {
                stopped.await(10, java.util.concurrent.TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Coder coder = Coder.arabic();
    try (Register open = Register.open(location)) {
      if (settings.demo()) {
        DemoRegister.fill(open, coder);
      }
      try (Server server = Server.start(open, coder, settings)) {
        Runtime.getRuntime().addShutdownHook(hook);
        console.say("The workbench is at " + server.url() + " (stop with ctrl+c)");
        stop.await();
      }
    } finally {
      stopped.countDown();
    }
  }

  private static String scratch() {
    try {
      Path folder = Files.createTempDirectory("sijill-demo");
      folder.toFile().deleteOnExit();
      return folder.resolve("demo.db").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int add(String person, @Nullable Path file) {
    int cut = person.lastIndexOf(':');
    if (cut < 1 || file == null) {
      throw new FailedException("--add-person is NAME:ROLE, with --people FILE");
    }
    String password = console.env().get("SIJILL_PASSWORD");
    if (password == null) {
      password = new Scanner(console.in(), StandardCharsets.UTF_8).nextLine();
    }
    try {
      Role role = org.sijill.model.Coded.of(Role.class, person.substring(cut + 1));
      People.open(file).put(person.substring(0, cut), role, password);
    } catch (IllegalArgumentException e) {
      throw new FailedException(Objects.requireNonNullElse(e.getMessage(), "wrong person"));
    }
    console.say(person.substring(0, cut) + " is in " + file);
    return 0;
  }
}
