// SPDX-License-Identifier: Apache-2.0
package org.sijill.parquet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sijill.register.Register;
import org.sijill.register.export.FileFormat;
import org.sijill.register.export.Format;
import org.sijill.register.export.Sidecar;
import org.sijill.register.query.Query;

/**
 * The register's own columns as a Parquet file with zstd compression: dates as DATE, figures as
 * INTEGER, degrees and confidence as DOUBLE, flags as BOOLEAN, all else as text. Thread-safe.
 */
public final class ParquetFormat implements FileFormat {
  private static final Map<String, String> TYPES = types();

  @Override
  public String code() {
    return "parquet";
  }

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    List.of("date_from", "date_to").forEach(c -> types.put(c, "DATE"));
    List.of("confidence", "lat", "lon").forEach(c -> types.put(c, "DOUBLE"));
    List.of("background", "civilian_targeting", "disputed").forEach(c -> types.put(c, "BOOLEAN"));
    for (String toll : List.of("killed", "injured")) {
      List.of("low", "best", "high").forEach(c -> types.put(toll + "_" + c, "INTEGER"));
    }
    List.of("count", "reports").forEach(c -> types.put(c, "INTEGER"));
    return types;
  }

  @Override
  public Sidecar write(Register register, Query query, Path file) throws IOException {
    Path folder = Files.createTempDirectory("sijill-parquet");
    Path csv = folder.resolve("rows.csv");
    Path parquet = folder.resolve("rows.parquet");
    try {
      Sidecar sidecar;
      try (OutputStream out = Files.newOutputStream(csv)) {
        sidecar = register.exports().write(query, Format.CSV, out);
      }
      convert(csv, parquet);
      Files.move(parquet, file, StandardCopyOption.REPLACE_EXISTING);
      return sidecar.as(code());
    } finally {
      Files.deleteIfExists(csv);
      Files.deleteIfExists(parquet);
      Files.deleteIfExists(folder);
    }
  }

  private static void convert(Path csv, Path parquet) throws IOException {
    String header;
    try (BufferedReader lines = Files.newBufferedReader(csv)) {
      header = lines.readLine();
    }
    String columns =
        Arrays.stream(header.split(","))
            .map(name -> "'" + name + "': '" + TYPES.getOrDefault(name, "VARCHAR") + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    String rows =
        "read_csv("
            + quoted(csv)
            + ", header = true, delim = ',', quote = '\"', escape = '\"', auto_detect = false,"
            + " parallel = false, columns = "
            + columns
            + ")";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (SELECT * FROM "
              + rows
              + ") TO "
              + quoted(parquet)
              + " (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException e) {
      throw new IOException("DuckDB cannot write the file: " + e.getMessage(), e);
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }
}
