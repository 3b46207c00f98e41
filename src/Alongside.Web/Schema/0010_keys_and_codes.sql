-- Passkeys, recovery codes, and what happened to somebody's way in.

CREATE TABLE passkeys (
    credential_id {blob} PRIMARY KEY NOT NULL,
    account_id {id} NOT NULL REFERENCES accounts,
    name {text} NOT NULL,
    public_key {blob} NOT NULL,
    made_at {moment} NOT NULL,
    used_at {moment},
    sign_count {long} NOT NULL,
    transports {text} NOT NULL,
    may_travel {flag} NOT NULL,
    has_travelled {flag} NOT NULL
){strict};
CREATE INDEX passkeys_by_account_id ON passkeys (account_id);

CREATE TABLE recovery_codes (
    digest {blob} PRIMARY KEY NOT NULL,
    account_id {id} NOT NULL REFERENCES accounts,
    made_at {moment} NOT NULL,
    used_at {moment}
){strict};
CREATE INDEX recovery_codes_by_account_id ON recovery_codes (account_id);

-- Challenges that a passkey has answered: none is answered twice.
CREATE TABLE answered (
    digest {blob} PRIMARY KEY NOT NULL,
    until {moment} NOT NULL
){strict};

CREATE TABLE sign_in_events (
    id {id} PRIMARY KEY NOT NULL,
    worker_id {id} NOT NULL REFERENCES workers,
    at {moment} NOT NULL,
    by_id {id} REFERENCES workers,
    kind {int} NOT NULL,
    told_at {moment}
){strict};
CREATE INDEX sign_in_events_by_worker_id_at ON sign_in_events (worker_id, at);
