// SPDX-License-Identifier: Apache-2.0
/** Arabic inflection: every written form of a verb, noun or participle from a compact entry. */
@NullMarked
package org.sijill.knowledge.morph;

import org.jspecify.annotations.NullMarked;
