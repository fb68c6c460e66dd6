// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.DefaultRollingPolicy;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The job: files in, coded reports by month, outcomes, diagnostics and the sets of events of one
 * day and place out. Every line is written exactly once, also after workers were lost: files appear
 * under their names only with a checkpoint that covers them.
 */
final class ArchiveJob {
  private static final MemorySize PART = MemorySize.ofMebiBytes(128);
  private static final Duration LONG = Duration.ofDays(1);

  private ArchiveJob() {}

  /**
   * Adds the job to an environment.
   *
   * @param inputs files and folders
   * @param output the folder to write to
   * @param published the day of all reports, or null where they tell theirs
   */
  static void build(
      StreamExecutionEnvironment env,
      List<Path> inputs,
      String output,
      @Nullable LocalDate published) {
    FileSource<Coded> source =
        FileSource.forBulkFileFormat(new CodedFormat(published), inputs.toArray(Path[]::new))
            .build();
    SingleOutputStreamOperator<Coded> coded =
        env.fromSource(source, WatermarkStrategy.noWatermarks(), "read and code", Coded.TYPE)
            .uid("read")
            .map(new Tell())
            .returns(Coded.TYPE)
            .name("count")
            .uid("count");
    coded
        .filter(c -> c.report != null)
        .sinkTo(
            FileSink.<Coded>forRowFormat(new Path(output, "events"), new Lines())
                .withBucketAssigner(new Months())
                .withRollingPolicy(rolling())
                .withOutputFileConfig(names())
                .build())
        .name("events")
        .uid("events");
    lines(coded, (c, out) -> out.collect(c.outcome), output, "outcomes");
    lines(coded, (c, out) -> c.diagnostics.forEach(out::collect), output, "diagnostics");
    blocks(coded, output);
  }

  private static void lines(
      SingleOutputStreamOperator<Coded> coded,
      FlatMapFunction<Coded, String> of,
      String output,
      String name) {
    coded
        .flatMap(of)
        .returns(Types.STRING)
        .uid(name + " lines")
        .sinkTo(sink(output, name))
        .name(name)
        .uid(name);
  }

  private static void blocks(SingleOutputStreamOperator<Coded> coded, String output) {
    coded
        .flatMap(ArchiveJob::split)
        .returns(Types.TUPLE(Types.STRING, Types.STRING))
        .uid("events by day and place")
        .keyBy(event -> event.f0, Types.STRING)
        .process(new Blocks())
        .returns(Types.STRING)
        .uid("blocks")
        .sinkTo(sink(output, "blocks"))
        .name("blocks")
        .uid("blocks sink");
  }

  private static void split(Coded coded, Collector<Tuple2<String, String>> out) {
    for (String block : coded.blocks) {
      int tab = block.indexOf('\t');
      out.collect(Tuple2.of(block.substring(0, tab), block.substring(tab + 1)));
    }
  }

  private static FileSink<String> sink(String output, String name) {
    return FileSink.forRowFormat(new Path(output, name), new SimpleStringEncoder<String>("UTF-8"))
        .withBucketAssigner(new BasePathBucketAssigner<>())
        .withRollingPolicy(rolling())
        .withOutputFileConfig(names())
        .build();
  }

  private static <T> DefaultRollingPolicy<T, String> rolling() {
    return DefaultRollingPolicy.builder()
        .withMaxPartSize(PART)
        .withRolloverInterval(LONG)
        .withInactivityInterval(LONG)
        .build();
  }

  private static OutputFileConfig names() {
    return OutputFileConfig.builder().withPartPrefix("part").withPartSuffix(".jsonl").build();
  }
}
