-- By which rules links and incidents were made; one row. With other rules they are made anew.
CREATE TABLE derived (
  rules TEXT NOT NULL
) @STRICT@;
