// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.newsroom;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.sijill.intake.Form;
import org.sijill.intake.Known;
import org.sijill.intake.Limits;
import org.sijill.intake.bytes.Bytes;
import org.sijill.intake.draft.Desk;
import org.sijill.intake.draft.Draft;
import org.sijill.intake.draft.FormReader;
import org.sijill.intake.draft.Input;
import org.sijill.intake.html.HtmlDraft;
import org.sijill.intake.html.HtmlParagraphs;
import org.sijill.intake.xml.XmlItems;

/** One NITF document. */
public final class NitfForm implements FormReader {

  @Override
  public void read(Input input, Desk desk) throws IOException {
    Limits limits = desk.settings().limits();
    byte[] bytes = Bytes.all(input.stream(), limits.documentBytes());
    XmlItems xml = new XmlItems(new ByteArrayInputStream(bytes), input.charset(), limits);
    xml.next();
    HtmlDraft drafts = new HtmlDraft(limits.depth(), new HtmlParagraphs(limits));
    Optional<Draft> draft = new Nitf(xml.tree()).draft(drafts, Known.nothing());
    if (draft.isPresent()) {
      desk.take(draft.get(), input, input.where(), Form.NITF, Bytes.sha256(bytes));
    } else {
      desk.noText(input.where(), "a document without words");
    }
  }
}
