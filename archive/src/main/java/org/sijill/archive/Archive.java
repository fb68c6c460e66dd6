// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sijill archive}: the job on a cluster inside this process, with all processors; or, given
 * to {@code flink run}, on a cluster.
 */
@Command(
    name = "sijill archive",
    mixinStandardHelpOptions = true,
    description = {
      "Code a whole archive: WARC, WACZ, JSONL, CSV, feeds, pages and text, packed or not.",
      "",
      "Into the output go events/month=YYYY-MM (the lines of 'sijill code --format jsonl'),",
      "outcomes (what became of each input, with the text; 'sijill ingest' takes them),",
      "diagnostics, and blocks (events of one day and place). The same command goes on where a run",
      "was stopped or killed; _SUCCESS says that it is complete."
    })
public final class Archive implements Callable<Integer> {
  @Option(
      names = {"-i", "--input"},
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders, patterns such as 'crawl/**.warc.gz', or s3:// and hdfs:// paths.")
  List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to, here or on a file system of the cluster.")
  String output = "";

  @Option(
      names = {"-p", "--published"},
      paramLabel = "DATE",
      description = "Publication date of all the reports, YYYY-MM-DD.")
  @Nullable LocalDate published;

  @Option(
      names = {"-n", "--parallelism"},
      paramLabel = "N",
      description = "Files coded at once; one for each processor if not given.")
  int parallelism;

  @Option(
      names = "--checkpoint-seconds",
      paramLabel = "S",
      defaultValue = "30",
      description = "Seconds between checkpoints (${DEFAULT-VALUE}).")
  double checkpointSeconds;

  private final PrintStream err = System.err;

  /** Runs the command line. */
  public static void main(String[] args) {
    int code = new CommandLine(new Archive()).execute(args);
    if (code != 0) {
      System.exit(code); // a finished job must not end the process of flink run
    }
  }

  @Override
  public Integer call() throws Exception {
    Configuration config = new Configuration();
    config.set(PipelineOptions.OBJECT_REUSE, true);
    config.set(
        CheckpointingOptions.CHECKPOINTING_INTERVAL,
        Duration.ofMillis(Math.round(checkpointSeconds * 1000)));
    config.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
    config.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 10);
    config.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofSeconds(5));
    if (parallelism > 0) {
      config.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
    }
    boolean local =
        StreamExecutionEnvironment.getExecutionEnvironment() instanceof LocalStreamEnvironment;
    return local ? here(config) : there(config);
  }

  /** On a cluster, which keeps checkpoints as it is set up to. */
  private int there(Configuration config) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(config);
    ArchiveJob.build(env, Inputs.of(inputs), output, published);
    env.execute("sijill archive");
    return 0;
  }

  /** In this process. */
  @SuppressWarnings("try") // an interrupted close ends the command, as it should
  private int here(Configuration config) throws Exception {
    Path folder = Path.of(output).toAbsolutePath().normalize();
    Checkpoints checkpoints = new Checkpoints(folder);
    if (checkpoints.done()) {
      err.println("sijill: " + output + " is complete; give another output to code again.");
      return 1;
    }
    List<org.apache.flink.core.fs.Path> files = Inputs.of(inputs);
    if (files.isEmpty()) {
      err.println("sijill: no files at " + String.join(", ", inputs));
      return 1;
    }
    resume(config, checkpoints);
    String told;
    int slots = parallelism > 0 ? parallelism : Runtime.getRuntime().availableProcessors();
    try (StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(slots, config)) {
      ArchiveJob.build(env, files, folder.toUri().toString(), published);
      told = told(env.execute("sijill archive"));
    }
    checkpoints.finish(told);
    err.println(told);
    return 0;
  }

  /** Sets a run up to go on from the last checkpoint of a run before it, or to begin. */
  private void resume(Configuration config, Checkpoints checkpoints) throws IOException {
    Files.createDirectories(checkpoints.folder());
    Optional<Path> latest = checkpoints.latest();
    if (latest.isPresent()) {
      err.println("sijill: goes on from " + latest.get().getFileName());
      config.set(StateRecoveryOptions.SAVEPOINT_PATH, latest.get().toUri().toString());
    } else {
      checkpoints.clear();
      Files.createDirectories(checkpoints.folder());
    }
    config.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.folder().toUri().toString());
    config.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
  }

  /** For instance {@code 3 inputs in this run: 2 coded, 1 no_date}. */
  private static String told(JobExecutionResult result) {
    Map<String, Long> fates = new TreeMap<>();
    long all = 0;
    for (Map.Entry<String, Object> entry : result.getAllAccumulatorResults().entrySet()) {
      if (entry.getKey().startsWith(Tell.FATE) && entry.getValue() instanceof Long count) {
        fates.put(entry.getKey().substring(Tell.FATE.length()), count);
        all += count;
      }
    }
    StringBuilder out = new StringBuilder().append(all).append(" inputs in this run:");
    fates.forEach(
        (fate, count) -> out.append(' ').append(count).append(' ').append(fate).append(','));
    out.setLength(out.length() - 1);
    return out.append(" in ").append(result.getNetRuntime() / 1000).append(" s").toString();
  }
}
