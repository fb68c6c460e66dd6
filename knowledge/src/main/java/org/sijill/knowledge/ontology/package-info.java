// SPDX-License-Identifier: Apache-2.0
/** Our event types in the terms of other public ontologies. */
@NullMarked
package org.sijill.knowledge.ontology;

import org.jspecify.annotations.NullMarked;
