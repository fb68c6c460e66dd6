// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.newsroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.sijill.intake.Form;
import org.sijill.intake.Limits;
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

/** NewsML-G2: a news message or a single news item; every text item is a report. */
public final class NewsmlForm implements FormReader {

  @Override
  public void read(Input input, Desk desk) throws IOException {
    Limits limits = desk.settings().limits();
    XmlItems xml = new XmlItems(input.stream(), input.charset(), limits);
    HtmlDraft drafts = new HtmlDraft(limits.depth(), new HtmlParagraphs(limits));
    long number = 0;
    for (String name = xml.next(); name != null; name = xml.next()) {
      if (name.equals("newsItem")) {
        number++;
        boolean more =
            item(xml, drafts, input, input.where().record(number).line(xml.line()), desk);
        if (!more) {
          return;
        }
      }
    }
    if (number == 0) {
      desk.noText(input.where(), "a message without news items");
    }
  }

  /** Reads an item; false if the rest of the message cannot be read. */
  private static boolean item(XmlItems xml, HtmlDraft drafts, Input input, Where where, Desk desk) {
    try {
      Element tree = xml.tree();
      String sha256 = Bytes.sha256(tree.outerHtml().getBytes(StandardCharsets.UTF_8));
      NewsItem item = new NewsItem(tree);
      String refusal = item.refusal();
      Optional<Draft> draft = refusal == null ? item.draft(drafts) : Optional.empty();
      if (refusal != null) {
        desk.noText(where, refusal);
      } else if (draft.isEmpty()) {
        desk.noText(where, "an item without words");
      } else {
        desk.take(draft.get(), input, where, Form.NEWSML, sha256);
      }
      return true;
    } catch (IOException e) {
      desk.failed(where, e);
      return e instanceof TooLargeException;
    }
  }
}
