-- What should change here, in words without a name, apart from what was tapped. On PostgreSQL its twin does the same.
-- Nor does this table keep rows in the order in which they came.
CREATE TABLE pulse_words (
    id {id} PRIMARY KEY NOT NULL,
    month {day} NOT NULL,
    text {text} NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pulse_words_by_month ON pulse_words (month);
