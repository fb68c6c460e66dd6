// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.sijill.model.Json;

/**
 * Gathers the events of one day and place, over all reports: the sets in which the register looks
 * for accounts of one incident. A set of one event gives no line; the lines come when all reports
 * are read, and do not depend on the order in which they came.
 */
final class Blocks extends KeyedProcessFunction<String, Tuple2<String, String>, String> {
  private static final long serialVersionUID = 1;
  private static final long END = Long.MAX_VALUE - 1;

  private transient ListState<String> events;

  @Override
  public void open(OpenContext context) {
    events = getRuntimeContext().getListState(new ListStateDescriptor<>("events", Types.STRING));
  }

  @Override
  public void processElement(Tuple2<String, String> event, Context context, Collector<String> out)
      throws Exception {
    events.add(event.f1);
    context.timerService().registerEventTimeTimer(END);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<String> out) throws Exception {
    List<String> names = new ArrayList<>();
    events.get().forEach(names::add);
    if (names.size() > 1) {
      Collections.sort(names);
      String key = context.getCurrentKey();
      int space = key.indexOf(' ');
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("day", key.substring(0, space));
      line.put("place", key.substring(space + 1));
      line.put("events", names);
      out.collect(Json.line(line));
    }
    events.clear();
  }
}
