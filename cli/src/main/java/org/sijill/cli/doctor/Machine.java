// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.doctor;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a machine. Immutable.
 *
 * @param java feature number of the Java that runs, such as 17
 * @param javaText its full version
 * @param heap most bytes that the heap may take
 * @param folder where the register would lie
 * @param free bytes free there
 * @param writable whether files can be made there
 * @param encoding encoding of file names
 * @param arabicFonts number of fonts that hold Arabic; null if it cannot be told
 * @param browser a browser's command; null if none was found
 * @param portFree whether the server's usual port is free
 */
public record Machine(
    int java,
    String javaText,
    long heap,
    String folder,
    long free,
    boolean writable,
    String encoding,
    @Nullable Integer arabicFonts,
    @Nullable String browser,
    boolean portFree) {}
