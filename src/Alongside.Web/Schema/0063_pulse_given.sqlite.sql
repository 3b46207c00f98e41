-- That somebody has answered this month how it is to work here, apart from what they said. Answers are read when their
-- month is over, so that none has to be marked as readable. On PostgreSQL its twin does the same.
-- Neither table keeps rows in the order in which they came: beside each other, two such orders would tell whose answer is whose.
CREATE TABLE culture_pulse_by_lot (
    id {id} PRIMARY KEY NOT NULL,
    challenge {flag} NOT NULL,
    month {day} NOT NULL,
    support {flag} NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO culture_pulse_by_lot (id, challenge, month, support) SELECT id, challenge, month, support FROM culture_pulse ORDER BY id;
DROP TABLE culture_pulse;
ALTER TABLE culture_pulse_by_lot RENAME TO culture_pulse;
CREATE INDEX culture_pulse_by_month ON culture_pulse (month);

CREATE TABLE pulse_given (
    worker_id {id} PRIMARY KEY NOT NULL REFERENCES workers,
    month {day} NOT NULL
) STRICT, WITHOUT ROWID;
