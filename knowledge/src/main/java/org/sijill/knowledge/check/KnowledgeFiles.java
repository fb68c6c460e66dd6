// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sijill.knowledge.Tsv;

/** Lists the knowledge files that ship with the program, whether in a folder or in a jar. */
final class KnowledgeFiles {
  private static final String ROOT = "/org/sijill/knowledge";

  private KnowledgeFiles() {}

  /** The texts of all {@code .tsv} and {@code README.md} files by their paths, in order. */
  static Map<String, String> all() {
    try {
      URL anchor = Objects.requireNonNull(Tsv.class.getResource(ROOT + "/ontology/codes.tsv"));
      URI uri = anchor.toURI();
      if (!uri.getScheme().equals("jar")) {
        return under(Path.of(uri).resolve("../..").normalize());
      }
      URI jar = URI.create(uri.toString().substring(0, uri.toString().indexOf('!')));
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
        return under(files.getPath(ROOT));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("resources have proper addresses", e);
    }
  }

  private static Map<String, String> under(Path root) throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(".tsv") || name.endsWith("README.md")) {
          out.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        }
      }
    }
    return out;
  }
}
