// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {
  private static final Set<String> KNOWN = Set.of("port", "host", "hook-secret");
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("serve.properties"), text);
  }

  @Test
  void aFlagComesBeforeTheEnvironment() {
    Choices choices = Choices.of(Map.of("SIJILL_PORT", "2"), null, KNOWN);
    assertThat(choices.choose("port", 1, "0")).isEqualTo("1");
  }

  @Test
  void theEnvironmentComesBeforeTheFile() throws IOException {
    Choices choices = Choices.of(Map.of("SIJILL_PORT", "2"), file("port = 3"), KNOWN);
    assertThat(choices.choose("port", null, "0")).isEqualTo("2");
  }

  @Test
  void theFileComesBeforeTheUsualValue() throws IOException {
    Choices choices = Choices.of(Map.of(), file("port = 3"), KNOWN);
    assertThat(choices.choose("port", null, "0")).isEqualTo("3");
  }

  @Test
  void theEnvironmentMayNameTheFile() throws IOException {
    Path file = file("host = ::1");
    Choices choices = Choices.of(Map.of("SIJILL_CONFIG", file.toString()), null, KNOWN);
    assertThat(choices.choose("host", null, "127.0.0.1")).isEqualTo("::1");
  }

  @Test
  void everyValueIsSaidWithItsSource() throws IOException {
    Path file = file("port = 3");
    Choices choices = Choices.of(Map.of(), file, KNOWN);
    choices.choose("port", null, "0");
    choices.choose("host", null, "127.0.0.1");
    assertThat(choices.said())
        .containsExactly("port: 3 (" + file + ")", "host: 127.0.0.1 (default)");
  }

  @Test
  void secretsAreNotSaid() {
    Choices choices = Choices.of(Map.of("SIJILL_HOOK_SECRET", "swordfish"), null, KNOWN);
    choices.choose("hook-secret", null, "");
    assertThat(choices.said().toString()).doesNotContain("swordfish");
  }

  @Test
  void unknownNamesInTheFileAreErrors() {
    assertThatThrownBy(() -> Choices.of(Map.of(), file("prot = 3"), KNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("prot");
  }
}
