// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.knowledge.actors.ActorChecker;
import org.sijill.knowledge.actors.Actors;
import org.sijill.knowledge.examples.Examples;
import org.sijill.knowledge.frames.FrameKnowledge;

/**
 * Checks all knowledge files of the program: the form of each, and what the files of sides, acts
 * and examples say about each other. Thread-safe.
 */
public final class KnowledgeCheck {
  private KnowledgeCheck() {}

  /**
   * Everything that is wrong, by file; empty if all is right.
   *
   * @param loaders further readers of knowledge files, which throw {@code file:line: message}
   */
  public static List<Finding> run(Runnable... loaders) {
    Map<String, String> files = KnowledgeFiles.all();
    Set<Finding> out = new LinkedHashSet<>();
    files.forEach(
        (file, text) -> {
          if (file.endsWith(".tsv")) {
            out.addAll(FormCheck.check(file, text, files.containsKey(beside(file))));
          }
        });
    load(FrameKnowledge::arabic, out);
    load(Examples::all, out);
    load(() -> sides(out), out);
    for (Runnable loader : loaders) {
      load(loader, out);
    }
    return new ArrayList<>(out);
  }

  /** How many files there are. */
  public static long files() {
    return KnowledgeFiles.all().keySet().stream().filter(file -> file.endsWith(".tsv")).count();
  }

  private static String beside(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1) + "README.md";
  }

  private static void sides(Set<Finding> out) {
    for (ActorChecker.Finding finding : ActorChecker.check(Actors.standard())) {
      out.add(new Finding(finding.where(), finding.message()));
    }
  }

  private static void load(Runnable loader, Set<Finding> out) {
    try {
      loader.run();
    } catch (IllegalArgumentException e) {
      out.add(Finding.of(e));
    }
  }
}
