-- What candidates of linking are chosen by, beside country and days: the kind of act, and a point with how far, in
-- degrees, an act told at such a place may lie from it. Filled when links are made anew.
ALTER TABLE event ADD COLUMN subtype TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN lat REAL;
ALTER TABLE event ADD COLUMN lon REAL;
ALTER TABLE event ADD COLUMN reach_lat REAL;
ALTER TABLE event ADD COLUMN reach_lon REAL;
DROP INDEX event_block;
CREATE INDEX event_near ON event
  (vague, country, subtype, day_from, day_to, lat, lon, reach_lat, reach_lon, report_id, key);
-- With the verdict in it, or the links of an event were looked for among all links of one verdict.
DROP INDEX link_b;
CREATE INDEX link_b ON link (b, verdict);
