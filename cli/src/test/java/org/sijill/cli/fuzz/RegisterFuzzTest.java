// SPDX-License-Identifier: Apache-2.0
package org.sijill.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.sijill.register.Register;
import org.sijill.register.query.Query;
import org.sijill.register.query.QueryException;

/** Any words as a query, any lines as an export to be taken in. */
class RegisterFuzzTest {
  private static final Register REGISTER = open();

  private static Register open() {
    try {
      return Register.open(Files.createTempDirectory("sijill-fuzz").resolve("f.db").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FuzzTest(maxDuration = "5m")
  void aQueryIsReadAndAskedOrRefused(byte[] bytes) {
    Query query;
    try {
      query = Query.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (QueryException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    assertThat(Query.parse(query.print())).isEqualTo(query);
    assertThat(REGISTER.incidents().count(query)).isGreaterThanOrEqualTo(0);
  }

  @FuzzTest(maxDuration = "5m")
  void anExportIsTakenInOrRefused(byte[] bytes) {
    try {
      REGISTER.adopt(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
    assertThat(REGISTER.incidents().count(Query.ALL)).isGreaterThanOrEqualTo(0);
  }
}
