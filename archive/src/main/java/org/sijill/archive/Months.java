// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;

/** Puts each coded report into the folder of its month: {@code month=2018-03}. */
final class Months implements BucketAssigner<Coded, String> {
  private static final long serialVersionUID = 1;

  @Override
  public String getBucketId(Coded coded, Context context) {
    return "month=" + coded.month;
  }

  @Override
  public SimpleVersionedSerializer<String> getSerializer() {
    return SimpleVersionedStringSerializer.INSTANCE;
  }
}
