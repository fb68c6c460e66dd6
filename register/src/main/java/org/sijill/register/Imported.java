// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

/**
 * What an import brought.
 *
 * @param reports how many versions of reports were new or coded otherwise
 * @param decisions how many decisions were new
 */
public record Imported(long reports, long decisions) {}
