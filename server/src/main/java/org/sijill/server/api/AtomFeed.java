// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sijill.register.incident.IncidentRow;

/**
 * Incidents as an Atom feed (RFC 4287).
 *
 * @param base address of the server, without a closing stroke
 * @param query the query, as a URL has it
 */
record AtomFeed(String base, String query) {
  String of(List<IncidentRow> rows, LocalDate newest) {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>Sijill: ");
    out.append(escape(query.isEmpty() ? "all incidents" : query)).append("</title>\n<id>");
    out.append(escape(base + "/?" + query)).append("</id>\n<updated>").append(newest);
    out.append("T00:00:00Z</updated>\n<author><name>Sijill</name></author>\n");
    out.append("<link rel=\"self\" href=\"");
    out.append(escape(base + "/api/v1/incidents.atom?" + query)).append("\"/>\n");
    rows.forEach(row -> entry(out, row));
    return out.append("</feed>\n").toString();
  }

  private void entry(StringBuilder out, IncidentRow row) {
    out.append("<entry>\n<title>").append(escape(title(row))).append("</title>\n<id>urn:sijill:");
    out.append(row.id()).append("</id>\n<link href=\"");
    out.append(escape(base + "/incidents/" + row.id())).append("\"/>\n<updated>");
    out.append(row.to()).append("T00:00:00Z</updated>\n<summary>");
    out.append(escape(Objects.requireNonNullElse(row.headline(), "")));
    out.append("</summary>\n</entry>\n");
  }

  private static String title(IncidentRow row) {
    String place = row.placeEn() != null ? row.placeEn() : row.placeAr();
    return row.from() + " " + row.subEventType() + (place == null ? "" : ", " + place);
  }

  /** Text as XML has it, without characters that XML does not know. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= 0x20 || c == '\t' || c == '\n')
        .filter(c -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
