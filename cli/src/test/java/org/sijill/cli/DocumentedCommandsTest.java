// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sijill.model.Json;
import picocli.CommandLine;

/**
 * Every {@code sijill} command in the shell blocks of the pages does what it is there for: each
 * page is run from its first command to its last in a folder of its own, over the tutorial's pages.
 */
class DocumentedCommandsTest {
  private static final Path PAGES = Pages.HOME.resolve("docs/tutorial/pages");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern INCIDENT = Pattern.compile("I-[a-z0-9]{12}");

  /** Commands that go on until they are stopped, or take minutes: only their words are checked. */
  private static final Set<String> ONLY_PARSED = Set.of("knowledge", "watch");

  /** Commands of optional modules, which the launcher hands to programs of their own. */
  private static final Set<String> OTHER_PROGRAMS = Set.of("archive");

  /** The folders and files that pages speak of and that a reader has. */
  private static final Set<String> READERS_FOLDERS =
      Set.of("reports/", "folder/", "coded/outcomes");

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>جريدة تجريبية</title>
      <item><title>انفجار عبوة في تكريت</title><link>https://example.org/1</link>
      <pubDate>Thu, 19 Feb 2026 08:00:00 +0000</pubDate>
      <description>قُتل شرطي صباح الخميس بانفجار عبوة ناسفة في مدينة تكريت.</description></item>
      </channel></rss>
      """;

  @TempDir Path dir = Path.of("");

  private final Map<String, String> incidents = new LinkedHashMap<>();

  static Stream<Path> pages() {
    return Pages.all().stream().filter(page -> !commands(page).isEmpty());
  }

  private static List<List<String>> commands(Path page) {
    List<List<String>> commands = new ArrayList<>();
    for (String block : Pages.blocks(page, "sh")) {
      for (String line : block.lines().map(String::strip).toList()) {
        List<String> words = words(line.replaceAll("\\s+#.*", ""));
        if (!words.isEmpty() && words.get(0).matches("(\\./)?sijill")) {
          commands.add(words.subList(1, words.size()));
        }
      }
    }
    return commands;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          words.add(matcher.group(group));
        }
      }
    }
    return words;
  }

  @BeforeEach
  void whatReadersHave() throws IOException {
    Files.writeString(dir.resolve("feed.xml"), FEED);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandOfAPageRuns(Path page) {
    List<List<String>> commands =
        commands(page).stream().filter(c -> !OTHER_PROGRAMS.contains(c.get(0))).toList();
    if (commands.stream().noneMatch(command -> command.contains("ingest"))) {
      run(List.of("ingest", "docs/tutorial/pages", "--db", "register.db"));
    }
    for (List<String> command : commands) {
      if (ONLY_PARSED.contains(command.get(0)) || isServing(command)) {
        CommandLine line =
            Sijill.commandLine(
                new Console(InputStream.nullInputStream(), System.out, System.err, Map.of()));
        assertThat(line.parseArgs(command.toArray(String[]::new)).errors())
            .as("sijill %s", command)
            .isEmpty();
      } else {
        run(command);
      }
    }
  }

  private static boolean isServing(List<String> command) {
    return command.get(0).equals("serve") && !command.contains("--add-person");
  }

  private void run(List<String> command) {
    List<Object> words = new ArrayList<>();
    command.forEach(word -> words.add(here(word)));
    Map<String, String> env =
        Map.of(
            "SIJILL_DB", dir.resolve("register.db").toString(), "SIJILL_PASSWORD", "long enough");
    Cli cli = Cli.run(env, new byte[0], words.toArray());
    assertThat(cli.code()).as("sijill %s: %s", command, cli.err()).isZero();
  }

  /** The word of a page as it must be for this folder and this register. */
  private String here(String word) {
    if (READERS_FOLDERS.contains(word) || word.equals("docs/tutorial/pages")) {
      return PAGES.toString();
    }
    if (word.startsWith("docs/")) {
      return Pages.HOME.resolve(word).toString();
    }
    if (INCIDENT.matcher(word).matches()) {
      return incidents.computeIfAbsent(word, w -> incident(incidents.size()));
    }
    return word.matches("[\\w-]+\\.(db|csv|jsonl|geojson|json|xml)")
        ? dir.resolve(word).toString()
        : word;
  }

  /**
   * The identifier of the nth incident by name; the coder may come to name others than the page.
   */
  private String incident(int n) {
    Cli listed = Cli.run("incidents", "--json", "--db", dir.resolve("register.db"));
    return listed
        .out()
        .lines()
        .map(DocumentedCommandsTest::id)
        .filter(id -> !incidents.containsValue(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the page names more than " + n + " incidents"));
  }

  private static String id(String line) {
    try {
      JsonNode tree = Json.mapper().readTree(line.getBytes(StandardCharsets.UTF_8));
      return tree.get("id").asText();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
