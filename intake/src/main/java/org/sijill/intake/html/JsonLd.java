// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in JSON-LD (schema.org {@code NewsArticle}, {@code
 * LiveBlogPosting} and their kin), also inside a {@code @graph} or a list. Scripts that are no JSON
 * are passed over, as many pages have such.
 */
final class JsonLd {
  private static final Evaluator SCRIPTS = Selector.evaluatorOf("script[type=application/ld+json]");

  private static final int LONGEST = 1 << 20;
  private static final int MOST_NODES = 5_000;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(64).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final JsonNode article;

  /** One entry of a live blog. */
  record Update(String headline, String body) {}

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** The article of the page; a live blog wins over other kinds. */
  static Optional<JsonLd> of(Document page) {
    JsonNode best = null;
    for (Element script : page.select(SCRIPTS)) {
      for (JsonNode node : nodes(script.data())) {
        if (isArticle(node) && (best == null || (isLive(node) && !isLive(best)))) {
          best = node;
        }
      }
    }
    return Optional.ofNullable(best).map(JsonLd::new);
  }

  private static List<JsonNode> nodes(String data) {
    if (data.isBlank() || data.length() > LONGEST) {
      return List.of();
    }
    List<JsonNode> out = new ArrayList<>();
    try {
      out.add(MAPPER.readTree(data));
    } catch (JsonProcessingException e) {
      return List.of();
    }
    for (int i = 0; i < out.size() && out.size() < MOST_NODES; i++) {
      JsonNode node = out.get(i);
      if (node.isArray()) {
        node.forEach(out::add);
      } else if (node.isObject()) {
        Optional.ofNullable(node.get("@graph")).ifPresent(out::add);
        Optional.ofNullable(node.get("mainEntity")).ifPresent(out::add);
      }
    }
    return out;
  }

  private static boolean isArticle(JsonNode node) {
    String type = text(node.get("@type"));
    return type.contains("Article") || type.contains("Posting") || type.contains("Reportage");
  }

  private static boolean isLive(JsonNode node) {
    return text(node.get("@type")).contains("LiveBlogPosting");
  }

  /** A value as text: a name for an object, names joined for a list, empty for nothing. */
  private static String text(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return "";
    }
    if (node.isArray()) {
      StringJoiner joined = new StringJoiner(", ");
      node.forEach(
          n -> {
            if (!text(n).isEmpty()) {
              joined.add(text(n));
            }
          });
      return joined.toString();
    }
    if (node.isObject()) {
      String name = text(node.get("name"));
      return name.isEmpty() ? text(node.get("@id")) : name;
    }
    return node.asText().strip();
  }

  /** The value of a property, if it has any words. */
  Optional<String> get(String property) {
    return Optional.of(text(article.get(property))).filter(s -> !s.isEmpty());
  }

  /** The entries of a live blog in the order of the page. */
  List<Update> updates() {
    List<Update> out = new ArrayList<>();
    JsonNode updates = article.get("liveBlogUpdate");
    if (updates != null) {
      updates.forEach(
          u -> out.add(new Update(text(u.get("headline")), text(u.get("articleBody")))));
    }
    return out;
  }
}
