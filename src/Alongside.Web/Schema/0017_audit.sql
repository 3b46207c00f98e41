-- The audit chain: seals over what was written down, and what was erased on purpose. Both are read and written by hand.

CREATE TABLE seals (
    number {long} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    count {long} NOT NULL,
    digest {blob} NOT NULL,
    "key" {text} NOT NULL,
    leaves {blob} NOT NULL,
    previous {blob} NOT NULL,
    signature {blob} NOT NULL,
    whole {flag} NOT NULL
){strict};

CREATE TABLE erasures (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    kept {int} NOT NULL,
    row_id {id} NOT NULL,
    signature {blob} NOT NULL,
    why {text} NOT NULL
){strict};

-- Their ids are random, so the sealer asks by the moment.
CREATE INDEX visits_by_began_at ON visits (began_at);

-- Somebody else looked at an opening with a typed reason.
CREATE TABLE reviews (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    family_may_know {flag} NOT NULL,
    outcome {int} NOT NULL,
    reason_id {id} NOT NULL REFERENCES reasons,
    words {text},
    worker_id {id} NOT NULL REFERENCES workers
){strict};
CREATE UNIQUE INDEX reviews_by_reason_id ON reviews (reason_id);
CREATE INDEX reviews_by_worker_id ON reviews (worker_id);
CREATE INDEX reasons_by_at ON reasons (at);

-- Where a worker lives, as a digest that only this program can compare; nobody can read it back.
CREATE TABLE worker_streets (
    worker_id {id} PRIMARY KEY NOT NULL REFERENCES workers,
    digest {blob} NOT NULL
){strict};
