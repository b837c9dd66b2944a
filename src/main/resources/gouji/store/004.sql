-- How long each text of an office is to be (本地字数要求), by its key.
CREATE TABLE IF NOT EXISTS text_length (
    office UUID NOT NULL REFERENCES office ON DELETE CASCADE,
    text VARCHAR NOT NULL,
    length INTEGER NOT NULL,
    PRIMARY KEY (office, text)
);
