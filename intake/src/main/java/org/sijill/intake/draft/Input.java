// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.draft;

import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Capture;
import org.sijill.intake.Known;
import org.sijill.intake.Where;

/**
 * The bytes of one form, ready to be read.
 *
 * @param where the place of its first byte
 * @param stream the bytes, unpacked
 * @param path the file, if the bytes are a whole file that is not packed
 * @param contentType media type as a server gave it
 * @param charset encoding that a server or the caller names
 * @param address the URL the bytes came from
 * @param capture what a web archive says
 * @param outside what the caller and the file beside it say; wins over the form's own words
 */
public record Input(
    Where where,
    InputStream stream,
    @Nullable Path path,
    @Nullable String contentType,
    @Nullable String charset,
    @Nullable String address,
    @Nullable Capture capture,
    Known outside) {

  /** The same with another stream and no file behind it. */
  public Input with(InputStream other) {
    return new Input(where, other, null, contentType, charset, address, capture, outside);
  }

  /** The same at another place, with another stream and no file behind it. */
  public Input at(Where other, InputStream bytes) {
    return new Input(other, bytes, null, contentType, charset, address, capture, outside);
  }
}
