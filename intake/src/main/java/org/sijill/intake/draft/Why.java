// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.sijill.intake.bytes.TooLargeException;

/** Says in words why something could not be read. */
final class Why {
  private Why() {}

  static boolean isSize(IOException e) {
    return e instanceof TooLargeException || e instanceof StreamConstraintsException;
  }

  static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "not allowed to read it";
    }
    if (e instanceof EOFException) {
      return "it breaks off";
    }
    if (e instanceof JsonProcessingException json) {
      return "no JSON: " + json.getOriginalMessage();
    }
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return e instanceof ZipException ? "damaged packing: " + message : message;
  }
}
