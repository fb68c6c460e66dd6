// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.demo;

import java.time.ZoneOffset;
import java.util.List;
import org.sijill.coder.Coder;
import org.sijill.model.Report;
import org.sijill.register.Register;
import org.sijill.register.Submission;

/** Fills a register with the invented reports, coded by the coder itself. */
public final class DemoRegister {
  private DemoRegister() {}

  /** Codes and stores the reports; those that are there already change nothing. */
  public static void fill(Register register, Coder coder) {
    List<Submission> all =
        DemoReports.all().stream().map(report -> submission(report, coder)).toList();
    register.reports().add(all);
  }

  private static Submission submission(Report report, Coder coder) {
    return new Submission(
        report,
        coder.code(report),
        new Submission.Coding("demo", "sijill"),
        report.header().published().atTime(20, 0).toInstant(ZoneOffset.UTC),
        "sijill demo",
        null);
  }
}
