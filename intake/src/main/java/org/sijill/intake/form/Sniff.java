// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Form;
import org.sijill.intake.bytes.Encoding;
import org.sijill.intake.xml.XmlItems;

/**
 * Finds the form of unpacked bytes: by what they begin with, and where that leaves it open by the
 * media type and the name's ending. Thread-safe.
 */
final class Sniff {
  private static final Pattern LINE_OBJECT =
      Pattern.compile("^\\s*\\{[^\\n]*\\}[ \\t]*\\r?\\n\\s*\\{");
  private static final List<String> PAGE_ENDINGS =
      List.of(".html", ".htm", ".xhtml", ".php", ".aspx");

  private Sniff() {}

  /** The form; {@code OTHER} for bytes that are no text. */
  static Form form(byte[] head, String name, @Nullable String contentType) {
    String text = Encoding.decode(head, null).text();
    String ending = ending(name);
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    if (text.startsWith("WARC/") || text.startsWith("filedesc://")) {
      return Form.WARC;
    }
    if (isImageOrSound(type) || isMedia(head)) {
      return Form.OTHER;
    }
    Form xml = byRoot(text);
    if (xml != Form.OTHER) {
      return xml;
    }
    if (type.contains("html") || PAGE_ENDINGS.contains(ending)) {
      return Form.HTML;
    }
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[{") || start.matches("(?s)\\[\\s*\\{.*")) {
      return json(start, ending);
    }
    if (type.contains("json") || ending.equals(".json")) {
      return Form.JSON;
    }
    if (ending.equals(".csv") || ending.equals(".tsv") || type.contains("csv")) {
      return Form.CSV;
    }
    return ending.equals(".jsonl") || ending.equals(".ndjson") ? Form.JSONL : Form.TEXT;
  }

  private static Form json(String start, String ending) {
    if (ending.equals(".jsonl") || ending.equals(".ndjson")) {
      return Form.JSONL;
    }
    return LINE_OBJECT.matcher(start).find() ? Form.JSONL : Form.JSON;
  }

  private static Form byRoot(String text) {
    String start = text.stripLeading();
    if (!start.startsWith("<")) {
      return Form.OTHER;
    }
    return switch (XmlItems.root(start)) {
      case "rss", "feed", "rdf" -> Form.FEED;
      case "newsmessage", "newsitem" -> Form.NEWSML;
      case "nitf" -> Form.NITF;
      case "" -> Form.OTHER;
      default -> start.startsWith("<?xml") && !text.contains("<html") ? Form.OTHER : Form.HTML;
    };
  }

  private static boolean isImageOrSound(String type) {
    return type.startsWith("image/")
        || type.startsWith("video/")
        || type.startsWith("audio/")
        || type.startsWith("font/")
        || type.contains("javascript")
        || type.startsWith("text/css")
        || type.startsWith("application/pdf")
        || type.startsWith("application/octet-stream");
  }

  /** JPEG, PNG, GIF, PDF, RIFF, ELF by their first bytes. */
  private static boolean isMedia(byte[] head) {
    String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    return start.startsWith("\u00ff\u00d8\u00ff")
        || start.startsWith("\u0089PNG")
        || start.startsWith("GIF8")
        || start.startsWith("%PDF")
        || start.startsWith("RIFF")
        || start.startsWith("\u007fELF");
  }

  private static String ending(String name) {
    String plain = name.replaceAll("[?#].*$", "").toLowerCase(Locale.ROOT);
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? "" : plain.substring(dot);
  }
}
