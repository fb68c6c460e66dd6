// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.link;

/**
 * One reason for or against two events being the same act.
 *
 * @param code a row of {@code weights.tsv}, which has its words in English and Arabic
 * @param weight what it adds to the score; negative speaks against
 * @param detail what was compared, in short
 */
public record Reason(String code, double weight, String detail) {}
