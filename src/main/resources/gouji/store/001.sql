-- The first tables. Every statement may run again: H2 commits each one by itself, so a start that was cut off begins anew.
CREATE TABLE IF NOT EXISTS office (
    id UUID PRIMARY KEY,
    name VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    postcode VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL
);

-- A report keeps the office name it was made with. Null is never equal to null, so only reports in use are held to be unique.
CREATE TABLE IF NOT EXISTS report (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    office UUID NOT NULL,
    office_name VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    scope VARCHAR NOT NULL,
    report_year INTEGER NOT NULL,
    edition VARCHAR NOT NULL,
    sample BOOLEAN NOT NULL,
    changed TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    binned TIMESTAMP(9) WITH TIME ZONE,
    content_hash BINARY(32) NOT NULL,
    place_section VARCHAR,
    place_cell VARCHAR,
    place_caret INTEGER,
    office_in_use UUID GENERATED ALWAYS AS (CASE WHEN binned IS NULL AND NOT sample THEN office END),
    CONSTRAINT one_in_use UNIQUE (office_in_use, report_year, scope)
);

-- What was entered, one row per cell or text, so that another edition needs no other tables.
CREATE TABLE IF NOT EXISTS content (
    report BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    written VARCHAR ARRAY NOT NULL,
    PRIMARY KEY (report, kind, name)
);

-- One row per change. Of a text only the part that differs, with the place where it begins.
CREATE TABLE IF NOT EXISTS journal (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    report BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
    step INTEGER NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    who VARCHAR NOT NULL,
    how VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    before VARCHAR ARRAY NOT NULL,
    after VARCHAR ARRAY NOT NULL
);

CREATE INDEX IF NOT EXISTS journal_of_report ON journal (report, step);

-- Drafts, exports and signatures; the step tells how far the journal had come.
CREATE TABLE IF NOT EXISTS version (
    report BIGINT NOT NULL REFERENCES report ON DELETE CASCADE,
    kind VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    file_name VARCHAR NOT NULL,
    step INTEGER NOT NULL,
    PRIMARY KEY (report, kind, number)
);

CREATE TABLE IF NOT EXISTS setting (
    name VARCHAR PRIMARY KEY,
    content VARCHAR NOT NULL
);
