// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.cli.serve.Choices;
import org.sijill.coder.Coder;
import org.sijill.register.Register;
import org.sijill.server.Server;
import org.sijill.server.Settings;
import org.sijill.server.change.Hook;
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
      "  sijill serve --host 0.0.0.0 --people people.json",
      "  sijill serve --config /etc/sijill/serve.properties --log json"
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

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "File of settings, name = value; SIJILL_CONFIG. Flags and environment win.")
  @Nullable Path config;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "Most requests a second of one caller; SIJILL_RATE, else 500.")
  @Nullable Integer rate;

  @Option(
      names = "--hook",
      paramLabel = "URL",
      description = "Post changed incidents there, signed with SIJILL_HOOK_SECRET; SIJILL_HOOK.")
  @Nullable String hook;

  @Option(
      names = "--log",
      paramLabel = "FORM",
      description = "none, or json: a line for each request on standard error; SIJILL_LOG.")
  @Nullable String log;

  private static final Set<String> NAMES =
      Set.of(
          "register",
          "host",
          "port",
          "people",
          "trust-header",
          "rate",
          "hook",
          "hook-secret",
          "log");

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      Choices choices = Choices.of(console.env(), config, NAMES);
      String file = choices.choose("people", people, "");
      Path peopleFile = file.isEmpty() ? null : Path.of(file);
      if (addPerson != null) {
        return add(addPerson, peopleFile);
      }
      String where =
          demo
              ? choices.say("register", scratch(), "demo")
              : choices.choose("register", register, "sijill.db");
      Settings settings = settings(choices, peopleFile);
      choices.said().forEach(console::say);
      run(where, settings);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new FailedException(Objects.requireNonNullElse(e.getMessage(), "wrong settings"));
    }
    return 0;
  }

  private Settings settings(Choices choices, @Nullable Path peopleFile) {
    String host = choices.choose("host", this.host, "127.0.0.1");
    String header = choices.choose("trust-header", trustHeader, "");
    return Settings.local()
        .at(host, number(choices.choose("port", port, "8737")), peopleFile)
        .withProxyHeader(header.isEmpty() ? null : header)
        .withRate(number(choices.choose("rate", rate, "500")))
        .withDemo(demo)
        .withCoding(CodingVersion.current())
        .withHook(hook(choices))
        .withLog(sink(choices.choose("log", log, "none")));
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,7}")) {
      throw new IllegalArgumentException(text + " is no number");
    }
    return Integer.parseInt(text);
  }

  private @Nullable Hook hook(Choices choices) {
    String address = choices.choose("hook", hook, "");
    String secret = choices.choose("hook-secret", null, "");
    return address.isEmpty() ? null : new Hook(URI.create(address), secret);
  }

  private Consumer<String> sink(String form) {
    return switch (form) {
      case "none" -> line -> {};
      case "json" -> console::say;
      default -> throw new IllegalArgumentException("log is none or json, not " + form);
    };
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
