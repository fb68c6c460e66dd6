// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.morph;

/** The voice of a verb form, as far as the unvocalised writing shows it. */
public enum Voice {
  /** Can only be read as active. */
  ACTIVE,
  /** Can only be read as passive. */
  PASSIVE,
  /** Active and passive are written alike. */
  BOTH
}
