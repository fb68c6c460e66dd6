// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.draft;

import java.io.IOException;

/** Reads the bytes of one form and puts every input in them on the desk. */
@FunctionalInterface
public interface FormReader {
  /**
   * Reads all of it, as a stream where the form allows. Inputs that cannot be read are put on the
   * desk as such, and reading goes on where it can.
   *
   * @throws IOException if the rest cannot be read; the caller puts that on the desk
   */
  void read(Input input, Desk desk) throws IOException;
}
