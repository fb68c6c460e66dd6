// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.ledger;

import java.util.Map;

/**
 * One entry of the ledger.
 *
 * @param seq its number, from 1 without gaps
 * @param at when, ISO instant
 * @param actor who: a person's name, or {@code sijill} for the program
 * @param kind {@code report}, {@code coding} or {@code decision}
 * @param content what changed, canonical JSON
 * @param contentSha256 SHA-256 of the content
 * @param previous hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 of all the above
 */
public record Entry(
    long seq,
    String at,
    String actor,
    String kind,
    String content,
    String contentSha256,
    String previous,
    String hash) {
  /** What stands before the first entry. */
  public static final String BEGINNING = "0".repeat(64);

  /** Makes the entry that follows another. */
  static Entry next(
      long seq, String at, String actor, String kind, String content, String previous) {
    String sha = Canonical.sha256(content);
    return new Entry(
        seq, at, actor, kind, content, sha, previous, hash(seq, at, actor, kind, sha, previous));
  }

  /** The hash that the entry should have. */
  String expectedHash() {
    return hash(seq, at, actor, kind, contentSha256, previous);
  }

  private static String hash(
      long seq, String at, String actor, String kind, String sha, String previous) {
    return Canonical.sha256(
        Canonical.text(
            Map.of(
                "seq", seq,
                "at", at,
                "actor", actor,
                "kind", kind,
                "content_sha256", sha,
                "previous", previous)));
  }
}
