// SPDX-License-Identifier: Apache-2.0
package org.sijill.intake.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rules of a robots.txt file for one program (RFC 9309): the groups that name it, or else those
 * for all; of the rules that fit an address the longest decides, and allowing wins a tie. {@code
 * Crawl-delay}, which the RFC does not have, is heeded up to a minute. Immutable.
 */
public final class Robots {
  private static final int MOST_RULES = 2_000;
  private static final long LONGEST_DELAY = 60;

  /** Everything is allowed. */
  public static final Robots OPEN = new Robots(List.of(), Duration.ZERO);

  /** Nothing is allowed. */
  public static final Robots CLOSED = new Robots(List.of(new Rule(false, "/")), Duration.ZERO);

  private final List<Rule> rules;
  private final Duration delay;

  private record Rule(boolean allow, String path) {}

  private Robots(List<Rule> rules, Duration delay) {
    this.rules = List.copyOf(rules);
    this.delay = delay;
  }

  /**
   * Reads a file.
   *
   * @param text the file
   * @param agent the program's User-Agent header
   */
  public static Robots of(String text, String agent) {
    String name = agent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    Group mine = new Group();
    Group all = new Group();
    List<Group> current = new ArrayList<>();
    boolean naming = false;
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      String line = raw.replaceFirst("#.*$", "").strip();
      int colon = line.indexOf(':');
      if (colon <= 0) {
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (!naming) {
          current.clear();
        }
        naming = true;
        String called = value.toLowerCase(Locale.ROOT);
        if (called.equals("*")) {
          all.named = true;
          current.add(all);
        } else if (called.split("[/ ]", 2)[0].equals(name)) {
          mine.named = true;
          current.add(mine);
        }
      } else {
        naming = naming && !key.matches("(dis)?allow|crawl-delay");
        current.forEach(group -> group.add(key, value));
      }
    }
    Group group = mine.named ? mine : all;
    return new Robots(group.rules, group.delay);
  }

  /** The rules under one name. */
  private static final class Group {
    private final List<Rule> rules = new ArrayList<>();
    private Duration delay = Duration.ZERO;
    private boolean named;

    void add(String key, String value) {
      boolean rule = key.equals("allow") || key.equals("disallow");
      if (rule && !value.isEmpty() && rules.size() < MOST_RULES) {
        rules.add(new Rule(key.equals("allow"), value));
      } else if (key.equals("crawl-delay") && value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
        double seconds = Math.min(LONGEST_DELAY, Double.parseDouble(value));
        delay = Duration.ofMillis((long) (1000 * seconds));
      }
    }
  }

  /** Whether an address may be fetched. */
  public boolean allows(URI uri) {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    if (path.equals("/robots.txt")) {
      return true;
    }
    String whole = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path().length();
      boolean wins = length > longest || length == longest && rule.allow();
      if (wins && fits(rule.path(), whole)) {
        longest = length;
        allowed = rule.allow();
      }
    }
    return allowed;
  }

  /** Least time between two requests that the file asks for. */
  public Duration delay() {
    return delay;
  }

  /** Whether a pattern with {@code *} and a final {@code $} fits the beginning of a path. */
  private static boolean fits(String pattern, String path) {
    boolean whole = pattern.endsWith("$");
    String plain = whole ? pattern.substring(0, pattern.length() - 1) : pattern;
    String[] parts = plain.split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      int found = whole && last ? lastFit(path, parts[i], at) : path.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !whole || at == path.length();
  }

  private static int lastFit(String path, String part, int from) {
    int start = path.length() - part.length();
    return start >= from && path.endsWith(part) ? start : -1;
  }
}
