// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.xml;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Limits;
import org.sijill.intake.bytes.TooLargeException;
import org.sijill.intake.bytes.Utf8Stream;

/**
 * Goes through an XML stream from element to element and gives chosen ones as small trees.
 *
 * <p>Elements of the trees have the local name alone where they are of the document's own
 * vocabulary (RSS, Atom, NITF, NewsML-G2, XHTML); those of known extensions have a prefix, as in
 * {@code dc_date}; all others begin with {@code x_}. Not thread-safe.
 */
public final class XmlItems {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("", ""),
          Map.entry("http://www.w3.org/2005/Atom", ""),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://www.w3.org/1999/xhtml", ""),
          Map.entry("http://iptc.org/std/NITF/2006-10-18/", ""),
          Map.entry("http://iptc.org/std/nar/2006-10-01/", ""),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf_"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content_"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc_"),
          Map.entry("http://purl.org/dc/terms/", "dcterms_"),
          Map.entry("http://search.yahoo.com/mrss/", "media_"));
  private static final int TAG_COST = 32;

  private final XMLStreamReader reader;
  private final Limits limits;
  private int depth;

  /** Begins to read a stream; leading blanks and a wrong encoding declaration do no harm. */
  public XmlItems(InputStream in, @Nullable String charset, Limits limits) throws IOException {
    this.limits = limits;
    BufferedReader utf8 =
        new BufferedReader(
            new InputStreamReader(Utf8Stream.of(in, charset), StandardCharsets.UTF_8));
    try {
      this.reader = factory().createXMLStreamReader(new PlainXml(utf8, limits.documentBytes()));
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the document is read");
        });
    return factory;
  }

  /** Goes to the start of the next element; its name, or null at the end of the document. */
  public @Nullable String next() throws IOException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          return name();
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      }
      return null;
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** How deep the current element lies; the root is 1. */
  public int depth() {
    return depth;
  }

  /**
   * The line of the document that was reached, counted after comments and the like are left out.
   */
  public long line() {
    return reader.getLocation().getLineNumber();
  }

  /** An attribute of the current element, empty if it has none of this local name. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * The current element with all in it, read to its end.
   *
   * @throws TooLargeException if it is too large or too deep; the reader then stands at its end
   */
  public Element tree() throws IOException {
    Element shell = new Document("").appendElement("body");
    long budget = limits.documentBytes();
    long tags = 0;
    int start = depth;
    String problem = null;
    Element at = open(shell);
    try {
      while (depth >= start) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          budget -= TAG_COST;
          problem = ++tags > limits.tags() ? "more than " + limits.tags() + " tags" : problem;
          problem = depth - start > limits.depth() ? "nested too deeply" : problem;
          at = problem == null ? open(at) : at;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
          Element up = at.parent();
          at = problem == null && up != null ? up : at;
        } else if (reader.hasText()) {
          budget -= reader.getTextLength();
          problem = budget < 0 ? "more than " + limits.documentBytes() + " bytes" : problem;
          if (problem == null) {
            at.appendChild(new TextNode(reader.getText()));
          }
        }
      }
    } catch (XMLStreamException e) {
      throw failure(e);
    }
    if (problem != null) {
      throw new TooLargeException(problem);
    }
    return shell.child(0);
  }

  private Element open(Element parent) {
    Element element = parent.appendElement(name());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attr(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return element;
  }

  private String name() {
    String namespace = reader.getNamespaceURI();
    String prefix = PREFIXES.getOrDefault(namespace == null ? "" : namespace, "x_");
    return prefix + reader.getLocalName();
  }

  /**
   * Name of the root element that a text begins with, without its prefix, in lower case; empty if
   * it begins with none.
   */
  public static String root(String head) {
    StringBuilder text = new StringBuilder();
    try (PlainXml plain = new PlainXml(new StringReader(head), 1 << 16)) {
      for (int c = plain.read(); c >= 0 && c != '>' && text.length() < 256; c = plain.read()) {
        text.append((char) c);
      }
    } catch (IOException e) {
      return "";
    }
    String begin = text.toString().replace("\ufeff", "").strip();
    if (!begin.startsWith("<")) {
      return "";
    }
    String name = begin.substring(1).split("[\\s/]", 2)[0].toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private static IOException failure(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException io) {
      return io;
    }
    String message = String.valueOf(e.getMessage());
    if (message.contains("same entity") || message.contains("end of document")) {
      return new EOFException("the XML breaks off");
    }
    int at = message.indexOf("Message: ");
    String words = at < 0 ? message : message.substring(at + "Message: ".length());
    return new IOException("no well-formed XML: " + words.lines().findFirst().orElse(""), e);
  }
}
