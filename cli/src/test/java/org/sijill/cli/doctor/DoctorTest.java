// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sijill.cli.doctor.Finding.State;

class DoctorTest {
  private static final long GIB = 1L << 30;

  private static final Machine WELL =
      new Machine(17, "17.0.15", 2 * GIB, "/data", 9 * GIB, true, "UTF-8", 3, "firefox", true);

  private static Map<String, Finding> findings(Machine machine) {
    return Doctor.examine(machine).stream()
        .collect(Collectors.toMap(Finding::check, finding -> finding));
  }

  @Test
  void aMachineThatHasAllIsWell() {
    assertThat(findings(WELL).values()).allMatch(f -> f.state() == State.OK);
  }

  @Test
  void whatIsNotWellComesWithAdvice() {
    Machine poor =
        new Machine(11, "11.0.2", GIB / 16, "/data", 0, false, "ANSI_X3.4-1968", 0, null, false);
    assertThat(Doctor.examine(poor)).allMatch(f -> f.state() != State.OK && !f.advice().isEmpty());
  }

  @Test
  void anOldJavaMustBeMended() {
    Machine old = new Machine(11, "11.0.2", 2 * GIB, "/d", GIB, true, "UTF-8", 3, "open", true);
    assertThat(findings(old).get("java"))
        .isEqualTo(
            new Finding(
                "java", State.BAD, "11.0.2", "install JDK 17 or newer, or set JAVA_HOME to one"));
  }

  @Test
  void fontsThatCannotBeCountedAreNoFault() {
    Machine unknown =
        new Machine(17, "17", 2 * GIB, "/data", GIB, true, "UTF-8", null, "firefox", true);
    assertThat(Doctor.examine(unknown)).allMatch(finding -> finding.state() == State.OK);
  }

  @Test
  void lookingFindsTheJavaThatRuns() {
    Machine here = Looking.around(java.nio.file.Path.of(""), Map.of());
    assertThat(here.java()).isEqualTo(Runtime.version().feature());
    assertThat(here.browser()).isNull();
  }
}
