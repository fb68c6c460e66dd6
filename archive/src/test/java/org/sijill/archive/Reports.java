// SPDX-License-Identifier: Apache-2.0
package org.sijill.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.sijill.coder.Coder;
import org.sijill.intake.Outcome;
import org.sijill.intake.ReportReader;
import org.sijill.intake.Settings;
import org.sijill.intake.Source;
import org.sijill.intake.folder.ReportFiles;
import org.sijill.model.Json;

/** Small archives of invented reports, and what a plain loop over them gives. */
final class Reports {
  private static final List<String> TOWNS = List.of("تكريت", "إدلب", "درعا", "الفلوجة", "مأرب");
  private static final List<String> ACTS =
      List.of(
          "قُتل %d جنود في هجوم شنه مسلحون على حاجز للجيش قرب %s مساء الأحد.",
          "قال الدفاع المدني إن غارة جوية على %2$s أوقعت %1$d قتلى أمس.",
          "انفجرت سيارة مفخخة في سوق %2$s فأصيب %1$d أشخاص صباح اليوم.",
          "افتتح الوزير معرضا للكتاب في %2$s بمشاركة %1$d دار نشر.");

  private Reports() {}

  /** A report by its number. */
  static Map<String, String> report(int n) {
    String town = TOWNS.get(n % TOWNS.size());
    String act = String.format(ACTS.get(n % ACTS.size()), 3 + n % 7, town);
    return Map.of(
        "id", "r" + n,
        "published", LocalDate.of(2018, 1, 1).plusDays(n % 90).toString(),
        "headline", "أنباء من " + town + " " + n,
        "body", act + "\n\n" + "ولم تعلق السلطات على ما جرى في " + town + " حتى الآن.");
  }

  /**
   * Writes an archive: packed and plain JSON lines, web records, a broken file, an undated page.
   */
  static void write(Path folder, int files, int each) throws IOException {
    for (int f = 0; f < files; f++) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < each; i++) {
        lines.append(Json.line(report(f * each + i))).append('\n');
      }
      byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
      if (f % 2 == 0) {
        Files.write(folder.resolve("part" + f + ".jsonl"), bytes);
      } else {
        try (OutputStream out =
            new GZIPOutputStream(Files.newOutputStream(folder.resolve("part" + f + ".jsonl.gz")))) {
          out.write(bytes);
        }
      }
    }
    Files.writeString(folder.resolve("undated.txt"), "خبر\n\nنص لا يعرف يومه.\n");
    Files.write(folder.resolve("broken.warc.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 7, 7, 7});
  }

  /** The sorted lines of a plain loop: what {@code sijill code --format jsonl} prints. */
  static List<String> coded(Path folder) {
    List<String> out = new ArrayList<>();
    ReportReader reader = ReportReader.of(Settings.usual().withVersions(false));
    new ReportFiles(List.of(folder))
        .forEachRemaining(
            path ->
                reader.read(
                    Source.file(path, Instant.EPOCH),
                    outcome -> {
                      if (outcome instanceof Outcome.Read read) {
                        out.add(Json.line(Coder.arabic().code(read.report())));
                      }
                    }));
    return out.stream().sorted().toList();
  }

  /** The sorted lines of all finished files of a part of an output. */
  static List<String> lines(Path output, String part) throws IOException {
    List<String> out = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(output.resolve(part))) {
      for (Path file : walk.filter(Reports::finished).toList()) {
        out.addAll(Files.readAllLines(file));
      }
    }
    return out.stream().sorted().toList();
  }

  private static boolean finished(Path path) {
    String name = path.getFileName().toString();
    return Files.isRegularFile(path) && name.startsWith("part-") && name.endsWith(".jsonl");
  }
}
