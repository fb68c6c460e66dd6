// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs a copy of the launcher script in folders made for it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path temporary;
  private Path home = Path.of("");

  @BeforeEach
  void copyTheLauncher() throws IOException {
    home = Files.createDirectories(temporary.resolve("a folder"));
    Files.copy(Path.of("..", "sijill"), home.resolve("sijill"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
  }

  @Test
  void saysThatMavenIsMissing() throws IOException, InterruptedException {
    Cli cli = launch(Map.of("MVN", "no-such-maven"), "demo");
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err())
        .contains("Maven is missing: there is no command 'no-such-maven'")
        .contains("apt-get install maven");
  }

  @Test
  void showsTheEndOfABuildThatFailed() throws IOException, InterruptedException {
    Path mvn = script("echo the reason; exit 1");
    Cli cli = launch(Map.of("MVN", mvn.toString()), "demo");
    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("the reason").contains("the build failed");
    assertThat(home.resolve(".building")).doesNotExist();
  }

  @Test
  void buildsOnceAndPassesArgumentsAndExitCodeThrough() throws IOException, InterruptedException {
    Path mvn = script("mkdir -p cli/target && echo built >>count && : >cli/target/sijill.jar");
    Path java = fakeJava("17.0.1");
    Map<String, String> env = Map.of("MVN", mvn.toString(), "JAVA_HOME", java.toString());
    assertThat(launch(env, "code", "two words").out()).contains("sijill.jar code two words");
    Cli second = launch(env, "fail");
    assertThat(second.code()).isEqualTo(7);
    assertThat(second.err()).doesNotContain("building");
    assertThat(home.resolve("count")).hasContent("built");
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws IOException, InterruptedException {
    Path mvn = script("mkdir -p cli/target && : >cli/target/sijill.jar");
    Path old = fakeJava("11.0.2");
    Cli cli = launch(Map.of("MVN", mvn.toString(), "JAVA_HOME", old.toString()), "version");
    assertThat(cli.out()).doesNotContain("fake");
  }

  /** A Java that prints its arguments, and ends with 7 if the last is {@code fail}. */
  private Path fakeJava(String version) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("java " + version));
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Files.createDirectories(folder.resolve("bin"));
    executable(folder.resolve("bin/javac"), "exit 0");
    executable(
        folder.resolve("bin/java"),
        "echo fake \"$@\"; for last; do :; done; [ \"$last\" = fail ] && exit 7; exit 0");
    return folder;
  }

  private Path script(String body) throws IOException {
    return executable(temporary.resolve("mvn"), body);
  }

  private static Path executable(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private Cli launch(Map<String, String> env, String... args)
      throws IOException, InterruptedException {
    Path out = temporary.resolve("out");
    Path err = temporary.resolve("err");
    String[] command = new String[args.length + 2];
    command[0] = "sh";
    command[1] = home.resolve("sijill").toString();
    System.arraycopy(args, 0, command, 2, args.length);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(
                ProcessBuilder.Redirect.from(temporary.resolve("a folder/pom.xml").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().putAll(env);
    int code = builder.start().waitFor();
    return new Cli(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
