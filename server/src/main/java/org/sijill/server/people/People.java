// SPDX-License-Identifier: Apache-2.0
package org.sijill.server.people;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.model.Json;
import org.sijill.server.http.Role;

/**
 * The people of a server, kept in one JSON file that only its owner should read. Thread-safe; one
 * program at a time may write the file.
 */
public final class People {
  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Account> accounts = new TreeMap<>();
  private final String decoy;

  private People(Path file) {
    this.file = file;
    this.decoy = Passwords.hash("nobody has this password", random);
  }

  /** Opens the file; without one there is nobody yet. */
  public static People open(Path file) {
    People people = new People(file);
    if (Files.exists(file)) {
      try {
        List<Account> known =
            Json.mapper().readValue(Files.readAllBytes(file), new TypeReference<>() {});
        known.forEach(a -> people.accounts.put(a.name(), a));
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be read as a list of people", e);
      }
    }
    return people;
  }

  /** Everybody, by name. */
  public synchronized List<Account> all() {
    return List.copyOf(accounts.values());
  }

  /**
   * Adds somebody or gives them another role or password; their tokens stay.
   *
   * @param password null leaves the password as it is
   */
  public synchronized void put(String name, Role role, @Nullable String password) {
    Account old = accounts.get(name);
    String hash =
        password != null ? Passwords.hash(password, random) : old == null ? null : old.password();
    accounts.put(name, new Account(name, role, hash, old == null ? List.of() : old.tokens()));
    save();
  }

  /** Takes somebody's rights away. */
  public synchronized boolean remove(String name) {
    boolean was = accounts.remove(name) != null;
    save();
    return was;
  }

  /** Makes a token; this is the only time it is seen. */
  public synchronized String token(String name, String label) {
    Account old = accounts.get(name);
    if (old == null) {
      throw new IllegalArgumentException("nobody is called " + name);
    }
    String token = "sij_" + secret();
    List<Account.Token> tokens = new ArrayList<>(old.tokens());
    tokens.add(new Account.Token(label, sha256(token)));
    accounts.put(name, new Account(name, old.role(), old.password(), tokens));
    save();
    return token;
  }

  /** Who has this password; takes as long for a name that nobody has. */
  public Optional<Person> login(String name, String password) {
    Account account;
    synchronized (this) {
      account = accounts.get(name);
    }
    String hash = account == null ? null : account.password();
    boolean right = Passwords.matches(password, hash == null ? decoy : hash);
    return right && hash != null && account != null
        ? Optional.of(new Person(name, account.role()))
        : Optional.empty();
  }

  /** Whose token this is. */
  public synchronized Optional<Person> byToken(String token) {
    String hash = sha256(token);
    for (Account account : accounts.values()) {
      for (Account.Token t : account.tokens()) {
        if (same(t.sha256(), hash)) {
          return Optional.of(new Person(account.name(), account.role()));
        }
      }
    }
    return Optional.empty();
  }

  /** The person of a name as they are now. */
  public synchronized Optional<Person> find(String name) {
    return Optional.ofNullable(accounts.get(name)).map(a -> new Person(a.name(), a.role()));
  }

  /** 256 random bits in letters that a URL can hold. */
  String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void save() {
    try {
      Path parent = file.toAbsolutePath().getParent();
      Path fresh = Files.createTempFile(parent, "people", ".tmp");
      Files.writeString(fresh, Json.line(new ArrayList<>(accounts.values())) + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
