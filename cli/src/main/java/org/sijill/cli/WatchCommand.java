// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.fetch.Manners;
import org.sijill.intake.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sijill watch}. */
@Command(
    name = "watch",
    description = {
      "Watch feeds and drop folders and read each item once, also after a crash.",
      "",
      "Feeds are polled politely: unchanged ones are not sent again, robots.txt and Retry-After are",
      "heeded, requests to one host keep a distance, failing feeds are asked less and less often.",
      "Files put into a folder are read when nobody writes to them any more, and stay there."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sijill watch https://news.example/rss.xml --out reports.jsonl",
      "  sijill watch https://news.example/rss.xml drop/ --pages --db syria.db",
      "  sijill watch @feeds.txt --once --out reports.jsonl       for a timer such as cron"
    })
final class WatchCommand implements Callable<Integer> {
  private final Console console;

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin Help help = new Help();

  @Parameters(
      arity = "1..*",
      paramLabel = "FEED|DIR|@LIST",
      description = "Addresses of feeds, folders, or @LIST for those that LIST names, one a line.")
  List<String> targets = List.of();

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "Where to keep what was read; ${DEFAULT-VALUE} if not given.")
  Path state = Path.of(".sijill-watch");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Add the reports to FILE as JSON lines, not to standard output.")
  @Nullable Path out;

  @Option(
      names = {"-r", "--db", "--register"},
      paramLabel = "FILE|URL",
      description = "Code the reports and store them in this register instead of printing them.")
  @Nullable String db;

  @Option(
      names = "--every",
      paramLabel = "SPAN",
      converter = SpanConverter.class,
      description = "Time between two polls of a feed, such as 15m, which is the default.")
  Duration every = Duration.ofMinutes(15);

  @Option(
      names = "--delay",
      paramLabel = "SPAN",
      converter = SpanConverter.class,
      description = "Least time between two requests to one host; 5s if not given.")
  Duration delay = Duration.ofSeconds(5);

  @Option(
      names = "--pages",
      description = "Fetch the page that an item leads to, if the feed holds only a summary.")
  boolean pages;

  @Option(names = "--once", description = "One round only: ask each feed, read each folder, end.")
  boolean once;

  @Option(
      names = {"-a", "--all"},
      description =
          "A line for every input, with its outcome and the reason, not for reports only.")
  boolean all;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "Who runs this, such as a mail address, told to the servers that are asked.")
  @Nullable String contact;

  @Mixin Input input = new Input();
  @Mixin Effort effort = new Effort();

  @Option(
      names = {"-q", "--quiet"},
      description = "No counts; complaints only.")
  boolean quiet;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (out != null && db != null) {
      throw new ParameterException(spec.commandLine(), "--out and --db exclude each other");
    }
    return new Watching(console, this, plan()).run();
  }

  private Watch.Plan plan() {
    List<String> feeds = new ArrayList<>();
    List<Path> folders = new ArrayList<>();
    for (String target : expanded()) {
      if (target.matches("(?i)https?://.*")) {
        feeds.add(feed(target));
      } else if (Files.isDirectory(Path.of(target))) {
        folders.add(Path.of(target));
      } else {
        throw new ParameterException(
            spec.commandLine(), "'" + target + "' is neither a folder nor the address of a feed");
      }
    }
    String version = Version.number();
    String agent = "Sijill/" + version + (contact == null ? "" : " (" + contact + ")");
    return new Watch.Plan(
        feeds,
        folders,
        input.settings(),
        Manners.usual().withAgent(agent).withDelay(delay),
        pages,
        every,
        Duration.ofSeconds(5),
        Duration.ofSeconds(2));
  }

  private String feed(String target) {
    try {
      if (URI.create(target).getHost() != null) {
        return target;
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "'" + target + "' is no address", e);
    }
    throw new ParameterException(spec.commandLine(), "'" + target + "' names no host");
  }

  /** The targets with lists opened. */
  private List<String> expanded() {
    List<String> out = new ArrayList<>();
    for (String target : targets) {
      if (target.startsWith("@")) {
        out.addAll(listed(target));
      } else {
        out.add(target);
      }
    }
    return out;
  }

  private List<String> listed(String list) {
    try {
      return Files.readAllLines(Path.of(list.substring(1))).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException | InvalidPathException e) {
      throw new FailedException(list.substring(1) + ": cannot be read");
    }
  }
}
