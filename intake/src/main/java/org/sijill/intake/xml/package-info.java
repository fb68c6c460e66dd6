// SPDX-License-Identifier: Apache-2.0
/** XML that cannot do harm: no document types, no entities, bounded depth and size. */
@NullMarked
package org.sijill.intake.xml;

import org.jspecify.annotations.NullMarked;
