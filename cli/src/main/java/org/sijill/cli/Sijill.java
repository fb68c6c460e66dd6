// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.sijill.coder.Coder;
import org.sijill.coder.ar.actor.ActorStage;
import org.sijill.register.store.RegisterException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Entry point of the {@code sijill} command.
 *
 * <p>Exit codes: 0 done, 1 something failed (a report that could not be coded, a defect that was
 * found, a difference), 2 wrong usage. Results go to standard output, everything else to standard
 * error.
 */
public final class Sijill {
  private static final int USAGE_WIDTH = 100;
  private static final String DEMO = "demo";

  /** Verbs that code what follows them. */
  private static final Set<String> CODING = Set.of("code", "explain", "ingest");

  private Sijill() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] args) {
    prepare(args);
    Console console = Console.system();
    int code = run(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /**
   * Begins to load the coder's knowledge on threads of their own where a command is sure to need
   * it, so that it is there, or half there, when the command line is read.
   */
  private static void prepare(String[] args) {
    boolean codes =
        args.length > 1 && CODING.contains(args[0]) || args.length == 1 && DEMO.equals(args[0]);
    if (codes && !Arrays.asList(args).contains("--help")) {
      load("sides", ActorStage::standard);
      load("coder", Coder::arabic);
    }
  }

  private static void load(String name, Runnable what) {
    Thread thread = new Thread(what, "sijill-load-" + name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler(
        (t, e) -> {}); // the command meets the same fault and tells it
    thread.start();
  }

  /** Runs a command line. */
  public static int run(Console console, String... args) {
    return commandLine(console, args).execute(args);
  }

  /** The verbs; a command is made only when it is needed, which halves the time to start. */
  private static Map<String, Function<Console, Object>> verbs() {
    Map<String, Function<Console, Object>> verbs = new LinkedHashMap<>();
    verbs.put("demo", DemoCommand::new);
    verbs.put("read", ReadCommand::new);
    verbs.put("watch", WatchCommand::new);
    verbs.put("code", CodeCommand::new);
    verbs.put("explain", ExplainCommand::new);
    verbs.put("diff", DiffCommand::new);
    verbs.put("knowledge", KnowledgeCommand::new);
    verbs.put("ingest", IngestCommand::new);
    verbs.put("recode", RecodeCommand::new);
    verbs.put("incidents", IncidentsCommand::new);
    verbs.put("show", ShowCommand::new);
    verbs.put("tallies", TalliesCommand::new);
    verbs.put("decide", DecideCommand::new);
    verbs.put("export", ExportCommand::new);
    verbs.put("import", ImportCommand::new);
    verbs.put("verify", VerifyCommand::new);
    verbs.put("backup", BackupCommand::new);
    verbs.put("restore", RestoreCommand::new);
    verbs.put("serve", ServeCommand::new);
    verbs.put("doctor", DoctorCommand::new);
    verbs.put("completion", CompletionCommand::new);
    verbs.put("reference", ReferenceCommand::new);
    verbs.put("version", VersionCommand::new);
    verbs.put("warm-up", console -> new WarmUpCommand());
    return verbs;
  }

  /** The command line with the one verb that {@code args} begins with, otherwise with all. */
  static CommandLine commandLine(Console console, String... args) {
    CommandLine line = new CommandLine(new Root());
    Map<String, Function<Console, Object>> verbs = verbs();
    Function<Console, Object> wanted = args.length == 0 ? null : verbs.get(args[0]);
    if (wanted == null) {
      verbs.values().forEach(verb -> line.addSubcommand(verb.apply(console)));
    } else {
      line.addSubcommand(wanted.apply(console));
    }
    line.setExpandAtFiles(false) // @LIST is a list of files, a line a path
        .setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setUsageHelpWidth(Math.min(console.width(), USAGE_WIDTH))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(console)))
        .setParameterExceptionHandler(Sijill::complain);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof FailedException || e instanceof RegisterException) {
            console.say("sijill: " + e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
          }
          throw e;
        });
    return line;
  }

  /** Colours only on a terminal, and never where NO_COLOR is set (no-color.org). */
  private static CommandLine.Help.Ansi ansi(Console console) {
    return console.env().getOrDefault("NO_COLOR", "").isEmpty()
        ? CommandLine.Help.Ansi.AUTO
        : CommandLine.Help.Ansi.OFF;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int complain(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("sijill: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return CommandLine.ExitCode.USAGE;
  }

  /** The command without a verb. */
  @Command(
      name = "sijill",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND",
      description = {
        "Reads Arabic news reports and keeps a source-linked register of conflict events.",
        "It records what public reports say has happened; it predicts nothing and follows no"
            + " person."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  sijill demo                               code eight reports that come with the program",
        "  sijill code report.txt --published 2026-03-05",
        "  sijill code reports/ --format csv --out events.csv",
        "  sijill explain report.txt --sentence 3    what every stage saw in one sentence",
        "  sijill serve --demo                       the workbench over invented reports",
        "",
        "Exit codes: 0 done, 1 a report failed or a difference was found, 2 wrong usage."
      })
  static final class Root implements Callable<Integer> {
    @CommandLine.Spec CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
      spec.commandLine().usage(spec.commandLine().getErr());
      return CommandLine.ExitCode.USAGE;
    }
  }
}
