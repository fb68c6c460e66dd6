// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.doctor;

import java.util.List;
import java.util.Locale;

/** Judges what is known of a machine. Pure. */
public final class Doctor {
  /** The port that {@code sijill serve} takes if none is given. */
  public static final int PORT = 8737;

  private static final long MIB = 1L << 20;
  private static final long GIB = 1L << 30;

  /** What the tutorial's reports need with the gazetteer, measured; and what is comfortable. */
  private static final long LEAST_HEAP = 192 * MIB;

  private static final long GOOD_HEAP = 512 * MIB;
  private static final long LEAST_FREE = 200 * MIB;
  private static final int OLDEST_JAVA = 17;

  private Doctor() {}

  /** The findings, in the order in which a new user needs them. */
  public static List<Finding> examine(Machine machine) {
    return List.of(
        java(machine),
        memory(machine),
        disk(machine),
        encoding(machine),
        fonts(machine),
        browser(machine),
        port(machine));
  }

  private static Finding java(Machine machine) {
    return machine.java() >= OLDEST_JAVA
        ? Finding.ok("java", machine.javaText())
        : Finding.bad(
            "java", machine.javaText(), "install JDK 17 or newer, or set JAVA_HOME to one");
  }

  private static Finding memory(Machine machine) {
    String found = machine.heap() / MIB + " MiB of heap";
    if (machine.heap() < LEAST_HEAP) {
      return Finding.bad("memory", found, "set JAVA_OPTS=-Xmx512m");
    }
    return machine.heap() < GOOD_HEAP
        ? Finding.weak("memory", found, "for folders and archives set JAVA_OPTS=-Xmx512m")
        : Finding.ok("memory", found);
  }

  private static Finding disk(Machine machine) {
    if (!machine.writable()) {
      return Finding.bad(
          "disk", machine.folder() + " cannot be written", "work in a folder of your own");
    }
    String found =
        String.format(
            Locale.ROOT, "%.1f GiB free in %s", machine.free() / (double) GIB, machine.folder());
    return machine.free() < LEAST_FREE
        ? Finding.bad("disk", found, "make room, or give --db a file on another disk")
        : Finding.ok("disk", found);
  }

  private static Finding encoding(Machine machine) {
    return machine.encoding().equalsIgnoreCase("UTF-8")
        ? Finding.ok("encoding", "file names in UTF-8")
        : Finding.weak(
            "encoding",
            "file names in " + machine.encoding(),
            "Arabic file names may not be found; set LC_ALL=C.UTF-8");
  }

  private static Finding fonts(Machine machine) {
    Integer fonts = machine.arabicFonts();
    if (fonts == null) {
      return Finding.ok("fonts", "not known here; the workbench brings its own");
    }
    return fonts > 0
        ? Finding.ok("fonts", fonts + " with Arabic letters")
        : Finding.weak(
            "fonts",
            "none with Arabic letters",
            "a terminal may show boxes (Debian: apt-get install fonts-noto-core);"
                + " the workbench brings its own");
  }

  private static Finding browser(Machine machine) {
    return machine.browser() == null
        ? Finding.weak(
            "browser",
            "none found",
            "the workbench needs one, here or on a machine that reaches this one")
        : Finding.ok("browser", machine.browser());
  }

  private static Finding port(Machine machine) {
    return machine.portFree()
        ? Finding.ok("port", PORT + " is free")
        : Finding.weak("port", PORT + " is taken", "give sijill serve another: --port 0");
  }
}
