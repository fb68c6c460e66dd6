// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sijill.intake.Limits;
import org.sijill.intake.bytes.TooLargeException;

class XmlItemsTest {
  private static final Limits LIMITS = Limits.usual().withDocumentBytes(4096);

  private static XmlItems items(String xml) throws IOException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    return new XmlItems(new ByteArrayInputStream(bytes), null, LIMITS);
  }

  private static Element tree(String xml) throws IOException {
    XmlItems items = items(xml);
    Objects.requireNonNull(items.next());
    return items.tree();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "`<a>x &amp; y</a>`; `x & y`",
        "`<a>x & y &foo; &nbsp;z</a>`; `x & y &foo;  z`",
        "`<a>&#1587;&#x633;</a>`; `سس`",
        "`<a>&#0;&#xD800;&#99999999;.</a>`; ` .`",
        "`<a>1 < 2 > 0</a>`; `1 < 2 > 0`",
        "`<a><![CDATA[<b> & ]] ]]></a>`; `<b> & ]] `",
        "`<a><![CDATA[x]]]></a>`; `x]`",
        "`<a><!-- <b>- --- -->x<?p q?></a>`; `x`",
      })
  void textIsWhatWasMeant(String xml, String text) throws IOException {
    assertThat(tree(xml).wholeText().replace('\u00a0', ' ').replaceAll("^ +", " ")).isEqualTo(text);
  }

  @Test
  void entitiesOfTheDocumentAreNeverUsed() throws IOException {
    String xml =
        "<!DOCTYPE a [<!ENTITY lol \"lol\"><!ENTITY two \"&lol;&lol;\">"
            + "<!ENTITY file SYSTEM \"file:///etc/passwd\">]><a>&two;&file;</a>";
    assertThat(tree(xml).wholeText()).isEqualTo("&two;&file;");
  }

  @Test
  void attributesKeepTheirAmpersands() throws IOException {
    assertThat(tree("<a href='x?b=1&c=2&amp;d=\"3\"'/>").attr("href"))
        .isEqualTo("x?b=1&c=2&d=\"3\"");
  }

  @Test
  void namespacesBecomePrefixesWhateverTheDocumentCallsThem() throws IOException {
    Element tree =
        tree(
            "<a xmlns:q='http://purl.org/dc/elements/1.1/' xmlns:z='urn:z'><q:date>1</q:date><z:date>2</z:date></a>");
    assertThat(tree.children())
        .extracting(Element::normalName)
        .containsExactly("dc_date", "x_date");
  }

  @Test
  void aTreeBeyondTheLimitCostsOnlyItself() throws IOException {
    XmlItems items = items("<r><i>" + "x".repeat(5000) + "</i><i>y</i></r>");
    items.next();
    items.next();
    assertThatThrownBy(items::tree).isInstanceOf(TooLargeException.class);
    assertThat(items.next()).isEqualTo("i");
    assertThat(items.tree().text()).isEqualTo("y");
  }

  @Test
  void deepNestingIsRefusedWithoutRecursion() throws IOException {
    XmlItems items =
        items("<r><i>" + "<b>".repeat(50_000) + "</b>".repeat(50_000) + "</i><i>y</i></r>");
    items.next();
    items.next();
    assertThatThrownBy(items::tree).isInstanceOf(TooLargeException.class);
    assertThat(items.next()).isEqualTo("i");
  }

  @Test
  void anEndlessTagIsTooLarge() {
    assertThatThrownBy(() -> items("<a b='" + "x".repeat(10_000) + "'/>").next())
        .isInstanceOf(TooLargeException.class);
  }

  @Test
  void whatBreaksOffIsSaidToBreakOff() {
    assertThatThrownBy(() -> tree("<a><b>x</b>")).isInstanceOf(EOFException.class);
  }

  @Test
  void tagsThatDoNotMatchAreNotWellFormed() {
    assertThatThrownBy(() -> tree("<a><b>x</a></b>"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no well-formed XML");
  }

  @ParameterizedTest
  @CsvSource({
    "<rss version='2.0'>,rss",
    "'\ufeff  <?xml version=\"1.0\"?><!-- <html> --><!DOCTYPE x [<!ENTITY a \">\">]><rdf:RDF a=''>',rdf",
    "plain words,''",
    "'',''",
  })
  void theRootIsFoundBehindWhateverStandsBeforeIt(String head, String root) {
    assertThat(XmlItems.root(head)).isEqualTo(root);
  }
}
