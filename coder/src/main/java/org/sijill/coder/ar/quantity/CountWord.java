// SPDX-License-Identifier: Apache-2.0
package org.sijill.coder.ar.quantity;

/**
 * What a word of the number grammar means; rows of {@code ar/quantity/numbers.tsv} and {@code
 * words.tsv}.
 *
 * @param type its part in the grammar
 * @param value its figure, or 0
 */
record CountWord(WordClass type, double value) {}
