// SPDX-License-Identifier: Apache-2.0
/**
 * Stage 1, {@code text}: folding with exact offsets, sections, sentences, tokens and the ways their
 * clitics may be split.
 */
@NullMarked
package org.sijill.coder.ar.text;

import org.jspecify.annotations.NullMarked;
