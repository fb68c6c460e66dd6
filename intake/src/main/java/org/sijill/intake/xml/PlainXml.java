// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.xml;

import java.io.IOException;
import java.io.Reader;
import org.jsoup.nodes.Entities;
import org.sijill.intake.bytes.TooLargeException;

/**
 * Gives XML to a parser in its plainest form: elements, attributes and text. Document types,
 * comments and processing instructions are left out, CDATA becomes text, named characters of HTML
 * become the characters, any other entity and every stray ampersand becomes the words it is written
 * with, control characters become spaces. So no declaration and no entity ever reaches the parser,
 * and the usual faults of feeds do not stop it. Not thread-safe.
 */
final class PlainXml extends Reader {
  private static final int LONGEST_ENTITY = 12;

  private final Reader in;
  private final int longestTag;
  private final StringBuilder out = new StringBuilder();
  private int given;
  private int ahead = -1;
  private boolean end;

  /** Reads {@code in}; a tag of more than {@code longestTag} characters is too large. */
  PlainXml(Reader in, int longestTag) {
    this.in = in;
    this.longestTag = longestTag;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    while (given == out.length() && !end) {
      out.setLength(0);
      given = 0;
      step();
    }
    int n = Math.min(length, out.length() - given);
    if (n == 0) {
      return length == 0 ? 0 : -1;
    }
    out.getChars(given, given + n, target, from);
    given += n;
    return n;
  }

  private int next() throws IOException {
    int c = ahead >= 0 ? ahead : in.read();
    ahead = -1;
    return c;
  }

  /** Reads some text, or one piece of markup. */
  private void step() throws IOException {
    int c = next();
    for (int i = 0; i < 1024 && c >= 0; i++) {
      if (c == '<') {
        markup();
        return;
      }
      text(c);
      c = next();
    }
    ahead = c;
    end = c < 0;
  }

  private void text(int c) throws IOException {
    if (c == '&') {
      entity();
    } else if (c == '>') {
      out.append("&gt;");
    } else {
      out.append(clean(c));
    }
  }

  private static char clean(int c) {
    boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r';
    return control || c == 0xFFFE || c == 0xFFFF ? ' ' : (char) c;
  }

  private void entity() throws IOException {
    StringBuilder name = new StringBuilder();
    int c = next();
    while (name.length() < LONGEST_ENTITY && (Character.isLetterOrDigit(c) || c == '#')) {
      name.append((char) c);
      c = next();
    }
    boolean named = c == ';' && name.length() > 0;
    if (!named) {
      ahead = c;
    }
    out.append(named ? character(name.toString()) : "&amp;" + name);
  }

  private static String character(String name) {
    if (name.equals("lt") || name.equals("gt") || name.equals("amp")) {
      return "&" + name + ";";
    }
    if (name.charAt(0) == '#') {
      return numbered(name);
    }
    String known = Entities.isNamedEntity(name) ? Entities.getByName(name) : "";
    return known.isEmpty() ? "&amp;" + name + ";" : escape(known);
  }

  private static String numbered(String name) {
    try {
      boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      boolean legal = code >= ' ' && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
      return legal && code != 0xFFFE && code != 0xFFFF ? escape(Character.toString(code)) : " ";
    } catch (NumberFormatException e) {
      return "&amp;" + name + ";";
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private void markup() throws IOException {
    int c = next();
    if (c == '?') {
      skipTo("?>");
    } else if (c == '!') {
      declaration();
    } else if (Character.isLetter(c) || c == '/' || c == '_') {
      ahead = c;
      tag();
    } else {
      out.append("&lt;");
      ahead = c;
      end = c < 0;
    }
  }

  private void declaration() throws IOException {
    int c = next();
    if (c == '-') {
      skipTo("-->");
    } else if (c == '[') {
      cdata();
    } else {
      ahead = c;
      documentType();
    }
  }

  private void skipTo(String stop) throws IOException {
    int matched = 0;
    while (matched < stop.length()) {
      int c = next();
      if (c < 0) {
        end = true;
        return;
      }
      if (c == stop.charAt(matched)) {
        matched++;
      } else {
        boolean repeat = matched == stop.length() - 1 && c == stop.charAt(0);
        matched = repeat ? matched : c == stop.charAt(0) ? 1 : 0;
      }
    }
  }

  private void documentType() throws IOException {
    int depth = 1;
    int brackets = 0;
    int quote = 0;
    while (depth > 0 || brackets > 0) {
      int c = next();
      if (c < 0) {
        end = true;
        return;
      }
      if (quote != 0 || c == '"' || c == '\'') {
        quote = quote == 0 ? c : quote == c ? 0 : quote;
        continue;
      }
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    }
  }

  /** The text between {@code <![CDATA[} and {@code ]]>}; long ones come out in parts. */
  private void cdata() throws IOException {
    for (int i = 0; i < "CDATA[".length(); i++) {
      next();
    }
    int brackets = 0;
    int c = next();
    while (c >= 0 && !(c == '>' && brackets >= 2)) {
      if (c == ']') {
        brackets++;
      } else {
        out.append("]".repeat(brackets)).append(escape(String.valueOf(clean(c))));
        brackets = 0;
      }
      if (out.length() > longestTag) {
        throw new TooLargeException("a text of more than " + longestTag + " characters");
      }
      c = next();
    }
    out.append("]".repeat(Math.max(0, brackets - 2)));
    end = c < 0;
  }

  private void tag() throws IOException {
    out.append('<');
    int quote = 0;
    while (true) {
      int c = next();
      if (c < 0) {
        end = true;
        return;
      }
      if (out.length() > longestTag) {
        throw new TooLargeException("a tag of more than " + longestTag + " characters");
      }
      if (c == '&') {
        entity();
        continue;
      }
      boolean open = quote != 0 && c == '<';
      out.append(open ? "&lt;" : String.valueOf(clean(c)));
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      } else if (c == '>' && quote == 0) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
