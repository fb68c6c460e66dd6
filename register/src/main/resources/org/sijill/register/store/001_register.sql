-- Reports, as they were read. Only "current" ever changes: it marks the newest version of a report.
CREATE TABLE report (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  published TEXT NOT NULL,
  language TEXT NOT NULL,
  outlet TEXT,
  agency TEXT,
  byline TEXT,
  headline TEXT,
  url TEXT,
  bytes_sha256 TEXT,
  retrieved TEXT NOT NULL,
  origin TEXT,
  text TEXT NOT NULL,
  sections TEXT NOT NULL,
  current INTEGER NOT NULL,
  UNIQUE (id, version)
) @STRICT@;
CREATE INDEX report_published ON report (published, id);
CREATE INDEX report_outlet ON report (outlet, published);

-- The bytes that reports were read from, deflated; sha256 is of the bytes themselves.
CREATE TABLE report_bytes (
  sha256 TEXT PRIMARY KEY,
  deflated BLOB NOT NULL
) @STRICT@;

-- What the coder made of a version of a report; older codings stay.
CREATE TABLE coding (
  seq INTEGER PRIMARY KEY,
  report_seq INTEGER NOT NULL REFERENCES report (seq),
  knowledge TEXT NOT NULL,
  program TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  coded TEXT NOT NULL,
  current INTEGER NOT NULL
) @STRICT@;
CREATE INDEX coding_report ON coding (report_seq, current);

-- Every change, in order, each entry chained to the one before. Never updated, never deleted.
CREATE TABLE ledger (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  content_sha256 TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) @STRICT@;
CREATE INDEX ledger_kind ON ledger (kind, seq);

-- From here on everything follows from the tables above and can be made again from them.

-- With which knowledge and program the current coding was last made, word for word the same.
CREATE TABLE checked (
  report_seq INTEGER PRIMARY KEY REFERENCES report (seq),
  knowledge TEXT NOT NULL,
  program TEXT NOT NULL
) @STRICT@;

CREATE TABLE event (
  key TEXT PRIMARY KEY,
  report_seq INTEGER NOT NULL REFERENCES report (seq),
  report_id TEXT NOT NULL,
  published TEXT NOT NULL,
  n INTEGER NOT NULL,
  incident TEXT NOT NULL,
  country TEXT NOT NULL,
  day_from TEXT NOT NULL,
  day_to TEXT NOT NULL,
  vague INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  body TEXT NOT NULL
) @STRICT@;
CREATE INDEX event_report ON event (report_seq);
CREATE INDEX event_incident ON event (incident);
CREATE INDEX event_block ON event (vague, country, day_from);

-- A key that an event had under older knowledge or in an older version of its report.
CREATE TABLE event_alias (
  old_key TEXT PRIMARY KEY,
  new_key TEXT NOT NULL
) @STRICT@;

-- Pairs of events that the machine links or is unsure of; a < b.
CREATE TABLE link (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  score REAL NOT NULL,
  verdict TEXT NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (a, b)
) @STRICT@;
CREATE INDEX link_b ON link (b);
CREATE INDEX link_verdict ON link (verdict, a);

-- Pairs that people bound together or set apart; a < b.
CREATE TABLE bond (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  kind TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) @STRICT@;
CREATE INDEX bond_b ON bond (b);

-- Which decisions (ledger entries) speak of which event.
CREATE TABLE decision_target (
  event_key TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES ledger (seq),
  PRIMARY KEY (event_key, seq)
) @STRICT@;
CREATE INDEX decision_target_seq ON decision_target (seq);

-- Decisions that were taken back.
CREATE TABLE undone (
  seq INTEGER PRIMARY KEY REFERENCES ledger (seq)
) @STRICT@;

-- Decisions by their identifier, and by the idempotency key of their request.
CREATE TABLE decision_id (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL REFERENCES ledger (seq),
  request_key TEXT UNIQUE
) @STRICT@;

CREATE TABLE incident (
  id TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  type TEXT NOT NULL,
  subtype TEXT NOT NULL,
  status TEXT NOT NULL,
  background INTEGER NOT NULL,
  civilian INTEGER NOT NULL,
  confidence REAL NOT NULL,
  day_from TEXT NOT NULL,
  day_to TEXT NOT NULL,
  basis TEXT NOT NULL,
  vague_day INTEGER NOT NULL,
  precision TEXT,
  place_id TEXT,
  place_en TEXT,
  place_ar TEXT,
  country TEXT,
  admin1 TEXT,
  admin2 TEXT,
  lat REAL,
  lon REAL,
  killed_low INTEGER,
  killed_best INTEGER,
  killed_high INTEGER,
  injured_low INTEGER,
  injured_best INTEGER,
  injured_high INTEGER,
  actors TEXT NOT NULL,
  targets TEXT NOT NULL,
  headline TEXT,
  reports INTEGER NOT NULL,
  witnesses INTEGER NOT NULL,
  review TEXT NOT NULL,
  assignee TEXT,
  disputed INTEGER NOT NULL,
  unsure INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  body TEXT NOT NULL
) @STRICT@;
CREATE INDEX incident_day ON incident (day_from, id);
CREATE INDEX incident_changed ON incident (changed);
CREATE INDEX incident_country ON incident (country, day_from);
CREATE INDEX incident_review ON incident (review, day_from);
CREATE INDEX incident_point ON incident (lat, lon);

-- Values that an incident may have several of: sides, weapons, outlets and the like.
CREATE TABLE incident_value (
  incident TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (incident, field, value)
) @STRICT@;
CREATE INDEX incident_value_field ON incident_value (field, value, incident);

-- Names to show for a value.
CREATE TABLE label (
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  en TEXT,
  ar TEXT,
  PRIMARY KEY (field, value)
) @STRICT@;

CREATE TABLE tally (
  report_seq INTEGER NOT NULL REFERENCES report (seq),
  n INTEGER NOT NULL,
  measure TEXT NOT NULL,
  low INTEGER,
  best INTEGER,
  high INTEGER,
  since TEXT,
  until TEXT,
  scope TEXT,
  country TEXT,
  series TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (report_seq, n)
) @STRICT@;
CREATE INDEX tally_series ON tally (series, until);

-- only: sqlite
CREATE TABLE word_row (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE
) @STRICT@;
CREATE VIRTUAL TABLE incident_words USING fts5(folded, exact, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE report_words USING fts5(folded, exact, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0");
-- end
-- only: postgresql
CREATE TABLE incident_words (id TEXT PRIMARY KEY, folded TSVECTOR NOT NULL, exact TSVECTOR NOT NULL);
CREATE INDEX incident_words_folded ON incident_words USING gin (folded);
CREATE INDEX incident_words_exact ON incident_words USING gin (exact);
CREATE TABLE report_words (id BIGINT PRIMARY KEY, folded TSVECTOR NOT NULL, exact TSVECTOR NOT NULL);
CREATE INDEX report_words_folded ON report_words USING gin (folded);
CREATE INDEX report_words_exact ON report_words USING gin (exact);
-- end
