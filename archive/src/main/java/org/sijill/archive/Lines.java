// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.Encoder;

/** Writes the line of a coded report, in UTF-8 with a line feed. */
final class Lines implements Encoder<Coded> {
  private static final long serialVersionUID = 1;

  @Override
  public void encode(Coded coded, OutputStream out) throws IOException {
    if (coded.report != null) {
      out.write(coded.report.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
    }
  }
}
