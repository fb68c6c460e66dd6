// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.input;

import org.sijill.model.Report;

/** The result of reading one input: a report, or why there is none. */
public sealed interface Reading {
  /** The input's name, as the user gave it. */
  String name();

  /**
   * A report, ready to be coded.
   *
   * @param name the input's name
   * @param report the report
   */
  record Read(String name, Report report) implements Reading {}

  /**
   * An input that gave no report.
   *
   * @param name the input's name
   * @param outcome why
   * @param message one line: what is wrong and what to do
   */
  record Refused(String name, Outcome outcome, String message) implements Reading {}
}
