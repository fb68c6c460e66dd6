// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.register.store.RegisterException;

/** The server goes away, or the line to it, in the middle of the work. */
class PostgresFaultsTest {
  @TempDir Path dir = Path.of("");

  private static Submission report(String id, int killed) {
    return Samples.report(id, "صحيفة " + id, "2024-03-05", Samples.act().killed(killed));
  }

  private static void holds(Register register, int reports) {
    assertThat(register.ledger().verify().faults()).isEmpty();
    assertThat(register.reports().count()).isEqualTo(reports);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLineCutAtACommitLeavesAllOrNothing(boolean after) throws IOException {
    String direct = Databases.postgres();
    int colon = direct.lastIndexOf(':');
    int slash = direct.lastIndexOf('/');
    int port = Integer.parseInt(direct.substring(colon + 1, slash));
    try (Cut cut = new Cut(port);
        Register register =
            Register.open(
                direct.substring(0, colon + 1)
                    + cut.port()
                    + direct.substring(slash)
                    + "?prepareThreshold=0")) { // so that COMMIT goes over the line in letters
      register.reports().add(List.of(report("a", 7)));
      cut.next(after);
      assertThatThrownBy(() -> register.reports().add(List.of(report("b", 9), report("c", 8))))
          .isInstanceOf(RegisterException.class);
      holds(register, after ? 3 : 1);
      register.reports().add(List.of(report("b", 9), report("c", 8)));
      holds(register, 3);
    }
  }

  private EmbeddedPostgres server(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(dir.resolve("data"))
            .setCleanDataDirectory(false);
    return (port > 0 ? builder.setPort(port) : builder).start();
  }

  @Test
  void aServerThatIsGoneAndBackIsWorkedWithAgain() throws IOException {
    EmbeddedPostgres first;
    try {
      first = server(0);
    } catch (IOException | RuntimeException e) {
      Assumptions.abort("PostgreSQL binaries cannot start here: " + e.getMessage());
      return;
    }
    int port = first.getPort();
    String location = "postgresql://postgres:postgres@localhost:" + port + "/postgres";
    try (Register register = Register.open(location)) {
      register.reports().add(List.of(report("a", 7)));
      first.close();
      assertThatThrownBy(() -> register.reports().add(List.of(report("b", 9))))
          .isInstanceOf(RegisterException.class);
      try (EmbeddedPostgres again = server(port)) {
        register.reports().add(List.of(report("b", 9)));
        holds(register, 2);
        assertThat(again.getPort()).isEqualTo(port);
      }
    }
  }
}
