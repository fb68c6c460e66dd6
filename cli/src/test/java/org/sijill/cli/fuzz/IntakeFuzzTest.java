// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sijill.intake.Form;
import org.sijill.intake.Outcome;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;

/**
 * Any bytes, read as each form that intake knows: every input has an outcome, nothing is thrown.
 */
class IntakeFuzzTest {
  private static void read(Form form, byte[] bytes) {
    read(Settings.usual().withForm(form), bytes);
  }

  private static void read(Settings settings, byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    ReportReader.of(settings).read(Source.bytes("fuzz", bytes, Instant.EPOCH), outcomes::add);
    assertThat(outcomes).isNotEmpty();
  }

  @FuzzTest(maxDuration = "5m")
  void html(byte[] bytes) {
    read(Form.HTML, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void feeds(byte[] bytes) {
    read(Form.FEED, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void warc(byte[] bytes) {
    read(Form.WARC, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void jsonLines(byte[] bytes) {
    read(Form.JSONL, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void csv(byte[] bytes) {
    read(Form.CSV, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void newsMl(byte[] bytes) {
    read(Form.NEWSML, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void nitf(byte[] bytes) {
    read(Form.NITF, bytes);
  }

  @FuzzTest(maxDuration = "5m")
  void anything(byte[] bytes) {
    read(Settings.usual(), bytes);
  }
}
