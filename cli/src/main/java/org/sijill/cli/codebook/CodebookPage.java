// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.knowledge.examples.Example;
import org.sijill.knowledge.examples.Examples;
import org.sijill.knowledge.examples.Key;
import org.sijill.knowledge.frames.FrameKnowledge;
import org.sijill.knowledge.frames.ModifierWord;
import org.sijill.knowledge.ontology.Codes;
import org.sijill.model.Coded;
import org.sijill.model.SubEventType;
import org.sijill.server.codebook.Codebook;

/**
 * The codebook as a Markdown page: what each type and field means and what the coder does for it.
 *
 * <p>Values come from the enums, words from the frame files, examples from the example files;
 * {@code texts.tsv} holds the sentences between them. The same files always give the same page. Not
 * thread-safe; one for a page.
 */
public final class CodebookPage {
  private static final List<String> FIELDS =
      List.of(
          "actors",
          "targets",
          "weapons",
          "place",
          "precision",
          "date",
          "basis",
          "part_of_day",
          "killed",
          "injured",
          "victim_kind",
          "count",
          "status",
          "sources",
          "claimed_by",
          "accused",
          "background",
          "civilian_targeting",
          "confidence",
          "plover",
          "party_kind",
          "evidence");

  private static final int TRAP_WORDS = 6;

  private final Language language;
  private final Texts texts;
  private final Codebook values = Codebook.load();
  private final FrameKnowledge frames = FrameKnowledge.arabic();
  private final ActWords words = new ActWords(frames);
  private final Codes codes = Codes.load();
  private final List<Example> examples = Examples.all();
  private final StringBuilder out = new StringBuilder();

  private CodebookPage(Language language) {
    this.language = language;
    this.texts = Texts.in(language);
  }

  /** Writes the page in a language. */
  public static String in(Language language) {
    CodebookPage page = new CodebookPage(language);
    page.write();
    return page.out.toString();
  }

  private void write() {
    out.append("# ").append(texts.of("page.title")).append("\n\n");
    paragraph("page.made");
    paragraph("page.other");
    paragraph("page.intro");
    heading("units.title");
    for (String unit : List.of("report", "event", "tally", "incident", "evidence")) {
      out.append("- ").append(texts.of("units." + unit)).append('\n');
    }
    out.append('\n');
    heading("not.title");
    paragraph("not.text");
    traps();
    heading("types.title");
    paragraph("types.text");
    values("event_type").forEach(this::type);
    heading("open.title");
    out.append(words.open()).append("\n\n");
    heading("fields.title");
    FIELDS.forEach(this::field);
    heading("tally.title");
    paragraph("tally.text");
    field("measure");
    field("review");
    heading("weapons.title");
    weapons();
    out.setLength(out.length() - 1);
  }

  private void heading(String key) {
    out.append("## ").append(texts.of(key)).append("\n\n");
  }

  private void paragraph(String key) {
    out.append(texts.of(key)).append("\n\n");
  }

  private void traps() {
    for (ModifierWord word : frames.modifiers()) {
      if (word.effect() == ModifierWord.Effect.TRAP) {
        String some = word.forms().stream().limit(TRAP_WORDS).collect(Collectors.joining("، "));
        out.append("- ").append(texts.of("trap." + word.value())).append(": ");
        out.append(some).append('\n');
      }
    }
    out.append('\n');
  }

  private List<Codebook.Value> values(String field) {
    return values.fields().getOrDefault(field, List.of());
  }

  private String name(Codebook.Value value) {
    return language.pick(value.en(), value.ar());
  }

  private String note(Codebook.Value value) {
    return language.pick(value.enNote(), value.arNote());
  }

  private void type(Codebook.Value type) {
    out.append("### ").append(name(type)).append(" (`").append(type.code()).append("`)\n\n");
    out.append(note(type)).append("\n\n");
    values("sub_event_type").stream()
        .filter(sub -> type.code().equals(sub.parent()))
        .forEach(this::sub);
  }

  private void sub(Codebook.Value value) {
    SubEventType sub = Coded.of(SubEventType.class, value.code());
    Codes.Code code = codes.of(sub, List.of());
    out.append("#### ").append(name(value)).append(" (`").append(value.code()).append("`)\n\n");
    out.append(note(value)).append(' ');
    out.append("PLOVER ").append(code.plover());
    out.append(code.mode() == null ? "" : " / " + code.mode());
    out.append(language.pick(", ", "، ")).append("CAMEO ").append(code.cameo()).append(".\n\n");
    item("sub.how", texts.of("sub." + value.code()), " ");
    String known = words.of(sub);
    if (known.isEmpty()) {
      out.append("- ").append(texts.of("sub.nowords")).append('\n');
    } else {
      item("sub.words", known, ": ");
    }
    Example example = example(value.code());
    if (example != null) {
      item("sub.example", "«" + example.text() + "» (" + example.published() + ")", ": ");
      out.append("  ").append(texts.of("sub.row")).append(": `");
      out.append(example.rows().get(0).written().strip()).append("`\n");
    }
    out.append('\n');
  }

  private void item(String key, String text, String between) {
    out.append("- ").append(texts.of(key)).append(between).append(text).append('\n');
  }

  /** The first example of one paragraph that wants one row of the sub-type. */
  private @Nullable Example example(String sub) {
    return examples.stream()
        .filter(e -> e.rows().size() == 1 && !e.text().contains("\n"))
        .filter(e -> e.rows().get(0).wanted().containsKey(Key.SUB))
        .filter(e -> e.rows().get(0).written().contains("sub=" + sub + ";"))
        .findFirst()
        .orElse(null);
  }

  private void field(String field) {
    out.append("### `").append(field).append("`\n\n");
    paragraph("field." + field);
    List<Codebook.Value> all = field.equals("weapons") ? List.of() : values(field);
    if (!all.isEmpty()) {
      header("col.code", "col.name", "col.what");
      for (Codebook.Value value : all) {
        row(List.of("`" + value.code() + "`", name(value), note(value)));
      }
      out.append('\n');
    }
  }

  private void weapons() {
    header("col.code", "col.name", "col.words");
    for (Codebook.Value value : values("weapon")) {
      List<String> cells = new ArrayList<>(List.of("`" + value.code() + "`", name(value)));
      cells.add(words.ofWeapon(value.code()));
      row(cells);
    }
    out.append('\n');
  }

  private void header(String... keys) {
    List<String> names = new ArrayList<>();
    for (String key : keys) {
      names.add(texts.of(key));
    }
    row(names);
    row(names.stream().map(n -> "---").toList());
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
