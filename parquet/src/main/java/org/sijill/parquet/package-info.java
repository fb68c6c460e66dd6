// SPDX-License-Identifier: Apache-2.0
/** Writes the register's own columns as Parquet files, by DuckDB. */
@NullMarked
package org.sijill.parquet;

import org.jspecify.annotations.NullMarked;
