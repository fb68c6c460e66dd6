// SPDX-License-Identifier: Apache-2.0
/** The records of the domain (reports, coded events, tallies, evidence) and their JSON form. */
@NullMarked
package org.sijill.model;

import org.jspecify.annotations.NullMarked;
