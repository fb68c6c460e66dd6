// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.server.http.Role;

class PeopleTest {
  @TempDir Path folder;

  private People people() {
    return People.open(folder.resolve("people.json"));
  }

  @Test
  void aPersonIsKnownAfterARestart() {
    people().put("Salma", Role.EDITOR, "correct horse battery");
    assertThat(people().login("Salma", "correct horse battery"))
        .hasValue(new Person("Salma", Role.EDITOR));
  }

  @Test
  void aWrongPasswordIsNobody() {
    people().put("Salma", Role.EDITOR, "correct horse battery");
    assertThat(people().login("Salma", "incorrect horse")).isEmpty();
  }

  @Test
  void neitherPasswordsNorTokensAreKept() throws Exception {
    People people = people();
    people.put("Salma", Role.EDITOR, "correct horse battery");
    String token = people.token("Salma", "script");
    assertThat(Files.readString(folder.resolve("people.json")))
        .doesNotContain("correct horse", token)
        .contains("$argon2id$");
  }

  @Test
  void shortPasswordsAreRefused() {
    assertThatThrownBy(() -> people().put("Salma", Role.EDITOR, "short"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNameIsLockedAfterFiveWrongPasswords() {
    Sessions sessions = new Sessions(Clock.systemUTC());
    for (int i = 0; i < 5; i++) {
      sessions.failed("Salma");
    }
    assertThat(sessions.locked("Salma")).isTrue();
    assertThat(sessions.locked("Omar")).isFalse();
  }

  @Test
  void aSessionEnds() {
    Instant begin = Instant.parse("2026-03-05T10:00:00Z");
    Instant[] now = {begin};
    Clock clock =
        new Clock() {
          @Override
          public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now[0];
          }
        };
    Sessions sessions = new Sessions(clock);
    String id = sessions.begin("Salma");
    assertThat(sessions.find(id)).isPresent();
    now[0] = begin.plus(Sessions.LIFE).plus(Duration.ofSeconds(1));
    assertThat(sessions.find(id)).isEmpty();
  }
}
