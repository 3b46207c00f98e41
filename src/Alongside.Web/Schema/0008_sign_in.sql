-- Signing in: accounts, the visits they begin, links handed over in person, and the keys that seal cookies.

CREATE TABLE accounts (
    id {id} PRIMARY KEY NOT NULL,
    worker_id {id} NOT NULL REFERENCES workers,
    user_name {text},
    normalized_user_name {text} UNIQUE,
    email {text},
    normalized_email {text},
    email_confirmed {flag} NOT NULL,
    password_hash {text},
    security_stamp {text},
    concurrency_stamp {text},
    phone_number {text},
    phone_number_confirmed {flag} NOT NULL,
    two_factor_enabled {flag} NOT NULL,
    lockout_end {moment},
    lockout_enabled {flag} NOT NULL,
    access_failed_count {int} NOT NULL,
    authenticator {text},
    authenticator_since {moment},
    authenticator_step {long}
){strict};
CREATE INDEX accounts_by_worker_id ON accounts (worker_id);

CREATE TABLE visits (
    id {id} PRIMARY KEY NOT NULL,
    worker_id {id} REFERENCES workers,
    person_id {id} REFERENCES people,
    began_at {moment} NOT NULL,
    seen_at {moment} NOT NULL,
    until {moment} NOT NULL,
    ended_at {moment},
    only_page {text},
    handed_person_id {id},
    handed_encounter_id {id},
    handed_form {int},
    device {text},
    network {text},
    proved_at {moment} NOT NULL,
    device_id {id},
    CHECK ((worker_id IS NULL) <> (person_id IS NULL))
){strict};
CREATE INDEX visits_by_worker_id ON visits (worker_id);
CREATE INDEX visits_by_person_id ON visits (person_id);

CREATE TABLE links (
    digest {blob} PRIMARY KEY NOT NULL,
    worker_id {id} NOT NULL REFERENCES workers,
    made_by {id} REFERENCES workers,
    made_at {moment} NOT NULL,
    until {moment} NOT NULL,
    used_at {moment}
){strict};
CREATE INDEX links_by_worker_id ON links (worker_id);

CREATE TABLE keys (
    name {text} PRIMARY KEY NOT NULL,
    xml {text} NOT NULL
){strict};
