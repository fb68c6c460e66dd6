// SPDX-License-Identifier: Apache-2.0
package org.sijill.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.register.incident.Incident;
import org.sijill.register.incident.ReviewState;
import org.sijill.register.query.Query;

class SqliteUpgradeTest extends UpgradeContract {
  @TempDir Path dir = Path.of("");

  @Override
  String location() {
    return Databases.sqlite(dir);
  }

  @Test
  void aRegisterOfTheFirstSchemaIsBroughtToTheNewest() throws IOException {
    Path file = dir.resolve("old.db");
    try (InputStream packed =
            SqliteUpgradeTest.class.getResourceAsStream("released/schema-1.db.gz");
        InputStream in = new GZIPInputStream(Objects.requireNonNull(packed))) {
      Files.copy(in, file);
    }
    try (Register register = Register.open(file.toString())) {
      assertThat(register.ledger().verify().faults()).isEmpty();
      assertThat(register.reports().count()).isEqualTo(4);
      assertThat(register.incidents().count(Query.ALL)).isEqualTo(2);
      Incident accepted =
          register.incidents().page(Query.parse("country=IQ"), Paging.first(1)).items().get(0);
      assertThat(accepted.review().state()).isEqualTo(ReviewState.ACCEPTED);
      assertThat(accepted.review().by()).isEqualTo("salma");
    }
  }
}
