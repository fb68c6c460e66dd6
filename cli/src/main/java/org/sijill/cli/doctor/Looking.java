// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.doctor;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks at the machine that it runs on. */
public final class Looking {
  private static final List<String> BROWSERS =
      List.of(
          "xdg-open", "firefox", "chromium", "chromium-browser", "google-chrome", "open", "msedge");
  private static final int PATIENCE_SECONDS = 5;

  private Looking() {}

  /**
   * Looks.
   *
   * @param folder where the register would lie
   * @param env environment variables
   */
  public static Machine around(Path folder, Map<String, String> env) {
    Path whole = folder.toAbsolutePath();
    return new Machine(
        Runtime.version().feature(),
        System.getProperty("java.runtime.version", "unknown"),
        Runtime.getRuntime().maxMemory(),
        whole.toString(),
        free(whole),
        Files.isDirectory(whole) && Files.isWritable(whole),
        System.getProperty("sun.jnu.encoding", "unknown"),
        arabicFonts(),
        browser(env.getOrDefault("PATH", "")),
        portFree());
  }

  private static long free(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return 0;
    }
  }

  /** By fontconfig, where it is installed. */
  private static @Nullable Integer arabicFonts() {
    try {
      Process process =
          new ProcessBuilder("fc-list", ":lang=ar", "family").redirectErrorStream(true).start();
      process.getOutputStream().close();
      int lines = (int) process.inputReader().lines().distinct().count();
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0
          ? Integer.valueOf(lines)
          : null;
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static @Nullable String browser(String path) {
    return BROWSERS.stream()
        .filter(
            name ->
                Arrays.stream(path.split(File.pathSeparator))
                    .filter(folder -> !folder.isEmpty())
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
        .findFirst()
        .orElse(null);
  }

  private static boolean portFree() {
    try (ServerSocket socket = new ServerSocket(Doctor.PORT, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
