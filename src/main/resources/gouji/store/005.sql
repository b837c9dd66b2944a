-- The name of a report outside this file: safety copies and the daybook know it by it, whatever number another file gives it.
ALTER TABLE report ADD COLUMN IF NOT EXISTS uid UUID;
UPDATE report SET uid = RANDOM_UUID() WHERE uid IS NULL;
ALTER TABLE report ALTER COLUMN uid SET DEFAULT RANDOM_UUID();
CREATE UNIQUE INDEX IF NOT EXISTS report_of_uid ON report (uid);

-- Up to which line of the daybook this file has everything; one row. A file that lost its end, or an older one put in its place, is behind.
-- And up to which line a safety copy has it.
CREATE TABLE IF NOT EXISTS daybook (
    only_row BOOLEAN DEFAULT TRUE PRIMARY KEY,
    line BIGINT NOT NULL,
    copied BIGINT NOT NULL
);
INSERT INTO daybook (only_row, line, copied) SELECT TRUE, 0, -1 WHERE NOT EXISTS (SELECT 1 FROM daybook);
