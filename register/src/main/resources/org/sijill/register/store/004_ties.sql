-- The other end in each index, or every pair of a large component is read from the table, where its reasons lie beside it.
DROP INDEX link_verdict;
CREATE INDEX link_verdict ON link (verdict, a, b);
DROP INDEX link_b;
CREATE INDEX link_b ON link (b, verdict, a);
