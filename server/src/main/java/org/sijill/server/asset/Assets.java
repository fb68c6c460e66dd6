// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.asset;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.server.http.ProblemException;

/**
 * The built workbench. Only the files that its build listed are served, so that no path can reach
 * anything else; every other path that looks like a page gets the page itself, which then shows
 * what the path says. Thread-safe.
 */
public final class Assets {
  private static final String INDEX = "index.html";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "woff", "font/woff",
          "txt", "text/plain; charset=utf-8");

  /** The list of incidents in any form, one incident as JSON. */
  private static final Pattern DATA =
      Pattern.compile("incidents(?:(/[A-Za-z0-9-]+)(?=\\.json))?\\.(json|csv|geojson|jsonl|atom)");

  private final Set<String> names;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  private Assets(Set<String> names) {
    this.names = names;
  }

  /** Reads the list of files. */
  public static Assets load() {
    byte[] list = resource("files.txt");
    if (list == null) {
      throw new IllegalStateException("the workbench is not built; run make workbench");
    }
    return new Assets(
        new String(list, StandardCharsets.UTF_8).lines().collect(Collectors.toUnmodifiableSet()));
  }

  private static byte @Nullable [] resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/org/sijill/server/web/" + name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Serves a file or the page. */
  public void handle(Context ctx) {
    String path = ctx.path().substring(1);
    if (path.startsWith("api/")) {
      throw ProblemException.missing("There is nothing at /" + path);
    }
    String data = data(path, ctx.queryString());
    if (data != null) {
      ctx.status(307).header("Location", data);
      return;
    }
    boolean file = names.contains(path);
    if (!file && path.startsWith("assets/")) {
      throw ProblemException.missing("There is no file " + path);
    }
    String name = file ? path : INDEX;
    ctx.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
    boolean lasting = name.startsWith("assets/");
    ctx.header("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    ctx.result(bytes(name));
  }

  /** Where the data of a page is, for a page's address with a suffix; null for other addresses. */
  private static @Nullable String data(String path, @Nullable String query) {
    Matcher matcher = DATA.matcher(path);
    if (!matcher.matches()) {
      return null;
    }
    String what = matcher.group(1) == null ? "" : matcher.group(1);
    String suffix = matcher.group(2).equals("json") ? "" : "." + matcher.group(2);
    return "/api/v1/incidents" + what + suffix + (query == null ? "" : "?" + query);
  }

  private byte[] bytes(String name) {
    return files.computeIfAbsent(
        name,
        n -> {
          byte[] bytes = resource(n);
          if (bytes == null) {
            throw ProblemException.missing("There is no file " + n);
          }
          return bytes;
        });
  }
}
