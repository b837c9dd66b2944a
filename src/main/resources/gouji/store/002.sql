-- Who made a version, when a report was made, how many steps it has taken, and from which content to which each of them led:
-- so an older state can be proved.
ALTER TABLE version ADD COLUMN IF NOT EXISTS who VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE journal ADD COLUMN IF NOT EXISTS hash_before BINARY(32);
ALTER TABLE journal ADD COLUMN IF NOT EXISTS hash_after BINARY(32);
ALTER TABLE report ADD COLUMN IF NOT EXISTS created TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE report ADD COLUMN IF NOT EXISTS last_step INTEGER;

-- Of reports that are older than this column the first thing known of them.
UPDATE report SET created = COALESCE((SELECT min(at) FROM journal WHERE journal.report = report.id), changed) WHERE created IS NULL;
UPDATE report SET last_step = COALESCE((SELECT max(step) FROM journal WHERE journal.report = report.id), 0) WHERE last_step IS NULL;
