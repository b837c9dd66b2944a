-- What was typed in vain beside a cell: it is no part of the report and no change of it, but it is hers and outlives a restart.
-- A program that does not know this number does not know addends with names or cells waiting for the paper either.
CREATE TABLE IF NOT EXISTS unread (
    report BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
    cell VARCHAR NOT NULL,
    printed VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    PRIMARY KEY (report, cell)
);
