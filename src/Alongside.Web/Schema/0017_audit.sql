-- The audit chain: seals over what was written down, and what was erased on purpose. Read and written by hand.

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
