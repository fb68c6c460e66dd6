// SPDX-License-Identifier: Apache-2.0
/**
 * The gazetteer: places with their Arabic names, compiled from the files in {@code
 * knowledge/places}.
 */
@NullMarked
package org.sijill.knowledge.places;

import org.jspecify.annotations.NullMarked;
