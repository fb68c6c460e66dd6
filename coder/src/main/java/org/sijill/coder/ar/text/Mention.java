// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.text;

/** Something that a stage found in the text. */
public interface Mention {
  /** Where it stands. */
  Span span();

  /** The name of the rule that found it. */
  String rule();
}
