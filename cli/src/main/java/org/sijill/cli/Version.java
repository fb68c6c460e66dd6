// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.sijill.model.CodedReport;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, and of what it runs on: what a report of a fault should hold. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Properties system = System.getProperties();
    return new String[] {
      "sijill " + number() + " (" + CodedReport.SCHEMA + ")",
      "Java " + system.get("java.runtime.version") + ", " + system.get("java.vm.name"),
      system.get("os.name") + " " + system.get("os.version") + ", " + system.get("os.arch")
    };
  }

  /** The program's version number. */
  static String number() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
