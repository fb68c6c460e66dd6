// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords as Argon2id hashes (RFC 9106, second recommended choice scaled to 19 MiB, two passes,
 * as OWASP advises for servers). Thread-safe.
 */
public final class Passwords {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int BYTES = 32;
  private static final int SHORTEST = 10;

  private Passwords() {}

  /**
   * Hashes a password with fresh salt.
   *
   * @throws IllegalArgumentException if it is shorter than ten characters
   */
  public static String hash(String password, SecureRandom random) {
    if (password.length() < SHORTEST || password.length() > 1000) {
      throw new IllegalArgumentException("a password has at least " + SHORTEST + " characters");
    }
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return "$argon2id$v=19$m="
        + MEMORY_KIB
        + ",t="
        + PASSES
        + ",p=1$"
        + text(salt)
        + "$"
        + text(derive(password, salt, MEMORY_KIB, PASSES));
  }

  /** Whether a password belongs to a hash; takes equally long either way. */
  public static boolean matches(String password, String hash) {
    String[] parts = hash.split("\\$", -1);
    if (parts.length != 6 || !parts[1].equals("argon2id") || password.length() > 1000) {
      return false;
    }
    String[] cost = parts[3].split("[=,]", -1);
    byte[] salt = Base64.getDecoder().decode(parts[4]);
    byte[] wanted = Base64.getDecoder().decode(parts[5]);
    byte[] got = derive(password, salt, Integer.parseInt(cost[1]), Integer.parseInt(cost[3]));
    return MessageDigest.isEqual(wanted, got);
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] derive(String password, byte[] salt, int memory, int passes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] out = new byte[BYTES];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
    return out;
  }
}
