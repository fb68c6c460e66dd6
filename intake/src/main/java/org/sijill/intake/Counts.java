// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Counts outcomes by kind. Not thread-safe: one reader, one counter. */
public final class Counts implements Consumer<Outcome> {
  private final EnumMap<Outcome.Code, Long> byCode = new EnumMap<>(Outcome.Code.class);

  @Override
  public void accept(Outcome outcome) {
    byCode.merge(outcome.code(), 1L, Long::sum);
  }

  /** How many inputs had this outcome. */
  public long of(Outcome.Code code) {
    return byCode.getOrDefault(code, 0L);
  }

  /** How many inputs there were. */
  public long total() {
    return byCode.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The counters that are not zero, in the order of the codes. */
  public Map<Outcome.Code, Long> byCode() {
    return Collections.unmodifiableMap(new EnumMap<>(byCode));
  }
}
