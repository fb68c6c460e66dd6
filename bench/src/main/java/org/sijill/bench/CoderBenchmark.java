// SPDX-License-Identifier: Apache-2.0
package org.sijill.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sijill.coder.Coder;
import org.sijill.coder.ar.quantity.Quantity;
import org.sijill.coder.ar.quantity.QuantityStage;
import org.sijill.coder.ar.text.Document;
import org.sijill.coder.ar.text.TextStage;
import org.sijill.coder.ar.time.TimeExpression;
import org.sijill.coder.ar.time.TimeStage;
import org.sijill.model.CodedReport;
import org.sijill.model.Report;

/** Reports a second; one operation is one report, and every thread walks through all of them. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CoderBenchmark {
  /** What all threads share. */
  @State(Scope.Benchmark)
  public static class Shared {
    final Coder coder = Coder.arabic();
    final QuantityStage quantities = QuantityStage.standard();
    final TimeStage times = TimeStage.standard();
    final Analyzer lucene = new ArabicAnalyzer();
    final List<Report> reports = Corpus.reports(Bench.STEP);
  }

  /** Where a thread is. */
  @State(Scope.Thread)
  public static class Walk {
    private int at;

    Report next(Shared shared) {
      at = at + 1 < shared.reports.size() ? at + 1 : 0;
      return shared.reports.get(at);
    }
  }

  /** The whole coder. */
  @Benchmark
  public CodedReport code(Shared shared, Walk walk) {
    return shared.coder.code(walk.next(shared));
  }

  /** Stages text, quantity and time alone. */
  @Benchmark
  public List<TimeExpression> timesAndQuantities(Shared shared, Walk walk) {
    Document document = TextStage.read(walk.next(shared));
    List<Quantity> quantities = shared.quantities.read(document);
    return shared.times.read(document, quantities);
  }

  /** Lucene's Arabic analyzer over the same texts: the yardstick. */
  @Benchmark
  public int lucene(Shared shared, Walk walk) throws IOException {
    int tokens = 0;
    try (TokenStream stream = shared.lucene.tokenStream("text", walk.next(shared).text())) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    }
    return tokens;
  }
}
