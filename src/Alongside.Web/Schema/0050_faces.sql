-- What those who work here look like, for the families they walk with; one for each, and nothing of the one before.

CREATE TABLE faces (
    worker_id {id} PRIMARY KEY NOT NULL REFERENCES workers,
    at {moment} NOT NULL,
    jpeg {blob} NOT NULL
){strict};
