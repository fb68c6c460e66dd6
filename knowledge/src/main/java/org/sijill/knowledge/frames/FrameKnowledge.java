// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.frames;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.knowledge.Tsv;
import org.sijill.model.Coded;
import org.sijill.model.SubEventType;
import org.sijill.model.Weapon;

/**
 * The frame knowledge of one language, read from its TSV files. Immutable and thread-safe.
 *
 * @param frames the frames by name
 * @param acts the words that tell acts
 * @param weapons the words for weapons
 * @param modifiers the adjectives that change an act
 * @param cues the words that say how an act is told
 */
public record FrameKnowledge(
    Map<String, Frame> frames,
    List<ActWord> acts,
    List<WeaponWord> weapons,
    List<ModifierWord> modifiers,
    List<CueWord> cues) {
  private static final String FOLDER = "/org/sijill/knowledge/ar/frames/";
  private static final Map<String, Frame.Way> WAYS =
      Map.of(
          "subject", Frame.Way.SUBJECT,
          "object", Frame.Way.OBJECT,
          "idafa", Frame.Way.IDAFA,
          "on", Frame.Way.ON,
          "by", Frame.Way.BY,
          "of", Frame.Way.OF,
          "from", Frame.Way.FROM,
          "with", Frame.Way.WITH);

  public FrameKnowledge {
    frames = Map.copyOf(frames);
    acts = List.copyOf(acts);
    weapons = List.copyOf(weapons);
    modifiers = List.copyOf(modifiers);
    cues = List.copyOf(cues);
  }

  /**
   * Reads the Arabic files.
   *
   * @throws IllegalArgumentException if a row is malformed, with file and line
   */
  public static FrameKnowledge arabic() {
    Map<String, Frame> frames = new LinkedHashMap<>();
    for (Tsv.Row row : rows("frames.tsv")) {
      at(row, () -> frames.put(row.get("frame"), frame(row)));
    }
    return new FrameKnowledge(
        frames,
        rows("acts.tsv").stream().map(row -> at(row, () -> act(row, frames))).toList(),
        rows("weapons.tsv").stream().map(row -> at(row, () -> weapon(row))).toList(),
        rows("modifiers.tsv").stream().map(row -> at(row, () -> modifier(row))).toList(),
        rows("cues.tsv").stream().map(row -> at(row, () -> cue(row))).toList());
  }

  private static List<Tsv.Row> rows(String file) {
    return Tsv.resource(FrameKnowledge.class, FOLDER + file);
  }

  private static <T> T at(Tsv.Row row, java.util.function.Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
    }
  }

  private static Frame frame(Tsv.Row row) {
    Map<Frame.Way, List<Frame.Role>> roles = new EnumMap<>(Frame.Way.class);
    WAYS.forEach(
        (column, way) ->
            roles.put(
                way, row.list(column).stream().map(r -> value(Frame.Role.class, r)).toList()));
    String sub = row.get("sub");
    return new Frame(
        row.get("frame"),
        row.get("class"),
        sub.isEmpty() ? null : Coded.of(SubEventType.class, sub),
        row.list("weapons").stream().map(w -> Coded.of(Weapon.class, w)).toList(),
        roles);
  }

  private static ActWord act(Tsv.Row row, Map<String, Frame> frames) {
    Frame frame = frames.get(row.get("frame"));
    if (frame == null) {
      throw new IllegalArgumentException("no frame '" + row.get("frame") + "'");
    }
    ActWord.Pos pos = value(ActWord.Pos.class, row.get("pos"));
    boolean tailed = pos == ActWord.Pos.VP || pos == ActWord.Pos.NA;
    List<List<String>> parts = tailed ? row.lists("forms", " + ") : List.of(row.list("forms"));
    if (tailed && parts.size() != 2) {
      throw new IllegalArgumentException("needs 'head + tail'");
    }
    return new ActWord(
        frame, pos, parts.get(0), tailed ? parts.get(1) : List.of(), row.get("needs"), row.where());
  }

  private static WeaponWord weapon(Tsv.Row row) {
    return new WeaponWord(
        Coded.of(Weapon.class, row.get("weapon")),
        row.get("kind").equals("craft"),
        row.list("forms"));
  }

  private static ModifierWord modifier(Tsv.Row row) {
    return new ModifierWord(
        value(ModifierWord.Effect.class, row.get("effect")), row.get("value"), row.list("forms"));
  }

  private static CueWord cue(Tsv.Row row) {
    return new CueWord(
        value(CueWord.Cue.class, row.get("cue")),
        value(ActWord.Pos.class, row.get("pos")),
        row.list("forms"),
        row.where());
  }

  private static <E extends Enum<E>> E value(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }
}
