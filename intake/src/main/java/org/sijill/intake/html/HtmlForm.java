// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Form;
import org.sijill.intake.Limits;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.bytes.Encoding;
import org.sijill.intake.bytes.TooLargeException;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;

/** A web page with one report. Thread-safe. */
public final class HtmlForm implements FormReader {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD = 4096;

  @Override
  public void read(Input input, Desk desk) throws IOException {
    Limits limits = desk.settings().limits();
    byte[] bytes = Bytes.all(input.stream(), limits.documentBytes());
    String declared = declared(bytes, input.charset(), input.contentType());
    Document page = parse(Encoding.decode(bytes, declared).text(), limits);
    Optional<Draft> draft = new PageDraft(page, input.address()).draft();
    if (draft.isPresent()) {
      desk.take(draft.get(), input, input.where(), Form.HTML, Bytes.sha256(bytes));
    } else {
      desk.noText(input.where(), "no article in the page");
    }
  }

  /**
   * Parses a page within the limits; elements nested too deeply are hung on a higher one.
   *
   * @throws TooLargeException if it has too many tags
   */
  static Document parse(String html, Limits limits) throws TooLargeException {
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      if (++tags > limits.tags()) {
        throw new TooLargeException("more than " + limits.tags() + " tags");
      }
    }
    return Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(html, "");
  }

  private static @Nullable String declared(
      byte[] bytes, @Nullable String given, @Nullable String contentType) {
    if (given != null) {
      return given;
    }
    Matcher type = CHARSET.matcher(contentType == null ? "" : contentType);
    if (type.find()) {
      return type.group(1);
    }
    int length = Math.min(bytes.length, HEAD);
    Matcher meta = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return meta.find() ? meta.group(1) : null;
  }
}
