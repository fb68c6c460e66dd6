// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Form;
import org.sijill.intake.Where;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.bytes.TooLargeException;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;
import org.sijill.intake.html.HtmlDraft;
import org.sijill.intake.html.HtmlParagraphs;
import org.sijill.intake.xml.XmlItems;

/**
 * RSS 0.9x, 1.0 and 2.0 and Atom, as a stream: what came whole before a fault is read. The SHA-256
 * of an item is that of its tree written out, since one element's bytes say little without the
 * rest.
 */
public final class FeedForm implements FormReader {

  @Override
  public void read(Input input, Desk desk) throws IOException {
    XmlItems xml = new XmlItems(input.stream(), input.charset(), desk.settings().limits());
    Feed feed = new Feed(input, desk);
    String name = xml.next();
    while (name != null) {
      if (name.equals("item") || name.equals("entry")) {
        if (!feed.item(xml)) {
          return;
        }
      } else if (xml.depth() <= 3) {
        feed.about(name, xml);
      }
      name = xml.next();
    }
    feed.end();
  }

  /** One feed being read. */
  private static final class Feed {
    private final Input input;
    private final Desk desk;
    private final HtmlDraft drafts;
    private @Nullable String title;
    private @Nullable String language;
    private long number;

    Feed(Input input, Desk desk) {
      this.input = input;
      this.desk = desk;
      this.drafts =
          new HtmlDraft(
              desk.settings().limits().depth(), new HtmlParagraphs(desk.settings().limits()));
    }

    /** What the feed says of all its items; it stands before them. */
    void about(String name, XmlItems xml) throws IOException {
      boolean own = number == 0 && xml.depth() > 1;
      if (own && name.equals("title") && title == null) {
        title = xml.tree().text().strip();
      } else if (own && (name.equals("language") || name.equals("dc_language"))) {
        language = xml.tree().text().strip();
      } else if (name.equals("feed") && !xml.attribute("lang").isEmpty()) {
        language = xml.attribute("lang");
      } else if (own && (name.equals("image") || name.equals("author"))) {
        xml.tree();
      }
    }

    /** Reads an item; false if the rest of the feed cannot be read. */
    boolean item(XmlItems xml) {
      number++;
      Where where = input.where().record(number).line(xml.line());
      try {
        Element tree = xml.tree();
        FeedItem item = new FeedItem(tree, title, language);
        Optional<Draft> draft = item.draft(drafts);
        String sha256 = Bytes.sha256(tree.outerHtml().getBytes(StandardCharsets.UTF_8));
        if (draft.isEmpty()) {
          desk.noText(where, "an item without words");
        } else {
          desk.take(draft.get(), input, where, Form.FEED, sha256);
        }
        return true;
      } catch (IOException e) {
        desk.failed(where, e);
        return e instanceof TooLargeException;
      }
    }

    void end() {
      if (number == 0) {
        desk.noText(input.where(), "a feed without items");
      }
    }
  }
}
