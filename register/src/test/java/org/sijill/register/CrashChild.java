// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A process of its own that works on a register until it is done or killed. */
final class CrashChild {
  private CrashChild() {}

  /** Prints {@code opening}, then a line for each change that is on disk. */
  public static void main(String[] location) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println("opening");
    try (Register register = Register.open(location[0], CrashWork.CLOCK)) {
      new CrashWork(register, out::println).run();
    }
  }
}
