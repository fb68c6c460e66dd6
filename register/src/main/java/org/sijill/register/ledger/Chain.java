// SPDX-License-Identifier: Apache-2.0
package org.sijill.register.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The ledger's table: entries are appended, never changed. Works inside a caller's transaction. */
public final class Chain {
  /** Reads an entry from a row. */
  static final RowMapper<Entry> ROW =
      (rs, ctx) ->
          new Entry(
              rs.getLong("seq"),
              rs.getString("at"),
              rs.getString("actor"),
              rs.getString("kind"),
              rs.getString("content"),
              rs.getString("content_sha256"),
              rs.getString("previous"),
              rs.getString("hash"));

  private Chain() {}

  /** Appends an entry and gives it back. */
  public static Entry append(Handle handle, String at, String actor, String kind, Object content) {
    Optional<Entry> last = last(handle);
    Entry entry =
        Entry.next(
            last.map(e -> e.seq() + 1).orElse(1L),
            at,
            actor,
            kind,
            Canonical.text(content),
            last.map(Entry::hash).orElse(Entry.BEGINNING));
    handle.execute(
        "INSERT INTO ledger (seq, at, actor, kind, content, content_sha256, previous, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        entry.seq(),
        entry.at(),
        entry.actor(),
        entry.kind(),
        entry.content(),
        entry.contentSha256(),
        entry.previous(),
        entry.hash());
    return entry;
  }

  /** The newest entry. */
  public static Optional<Entry> last(Handle handle) {
    return handle.createQuery("SELECT * FROM ledger ORDER BY seq DESC LIMIT 1").map(ROW).findOne();
  }

  /** Entries after a number, oldest first. */
  public static List<Entry> after(Handle handle, long seq, int limit) {
    return handle
        .createQuery("SELECT * FROM ledger WHERE seq > :seq ORDER BY seq LIMIT :limit")
        .bind("seq", seq)
        .bind("limit", limit)
        .map(ROW)
        .list();
  }
}
