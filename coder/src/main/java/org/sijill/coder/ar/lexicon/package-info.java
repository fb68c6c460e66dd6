// SPDX-License-Identifier: Apache-2.0
/** Word lists of the knowledge as matchers over tokens with their proclitics. */
@NullMarked
package org.sijill.coder.ar.lexicon;

import org.jspecify.annotations.NullMarked;
