// SPDX-License-Identifier: Apache-2.0
/** What people decide about incidents, kept apart from what the machine coded. */
@NullMarked
package org.sijill.register.decision;

import org.jspecify.annotations.NullMarked;
