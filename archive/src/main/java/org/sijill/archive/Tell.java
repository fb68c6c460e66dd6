// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

/** Counts what became of the inputs, by fate, for the job's result; passes them on as they are. */
final class Tell extends RichMapFunction<Coded, Coded> {
  private static final long serialVersionUID = 1;

  /** What the counters' names begin with. */
  static final String FATE = "fate.";

  private transient java.util.Map<String, LongCounter> counters;

  @Override
  public void open(OpenContext context) {
    counters = new java.util.HashMap<>();
  }

  @Override
  public Coded map(Coded coded) {
    counters
        .computeIfAbsent(coded.fate, fate -> getRuntimeContext().getLongCounter(FATE + fate))
        .add(1);
    return coded;
  }
}
