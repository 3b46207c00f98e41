-- How it is to work here: answers without a name.
CREATE TABLE culture_pulse (
    id {id} PRIMARY KEY NOT NULL,
    challenge {flag} NOT NULL,
    month {day} NOT NULL,
    support {flag} NOT NULL,
    together {flag} NOT NULL
){strict};
CREATE INDEX culture_pulse_by_together ON culture_pulse (together);
