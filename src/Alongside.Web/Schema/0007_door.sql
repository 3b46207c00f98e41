-- What the door writes down, and what is typed and not saved yet.

CREATE TABLE readings (
    id {id} PRIMARY KEY NOT NULL,
    asked {blob},
    at {moment} NOT NULL,
    families {blob},
    family_id {id},
    page {text} NOT NULL,
    person_id {id},
    visit_id {id},
    why {int} NOT NULL,
    worker_id {id},
    CHECK ((worker_id IS NULL) <> (person_id IS NULL))
){strict};
CREATE INDEX readings_by_family_id_at ON readings (family_id, at);
CREATE INDEX readings_by_worker_id_at ON readings (worker_id, at);
CREATE INDEX readings_by_asked ON readings (asked) WHERE asked IS NOT NULL;

CREATE TABLE changes (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    family_id {id},
    person_id {id},
    visit_id {id},
    what {text} NOT NULL,
    worker_id {id},
    CHECK ((worker_id IS NULL) <> (person_id IS NULL))
){strict};
CREATE INDEX changes_by_family_id_at ON changes (family_id, at);

CREATE TABLE reasons (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    family_id {id} REFERENCES families,
    "until" {moment} NOT NULL,
    words {text} NOT NULL,
    worker_id {id} NOT NULL REFERENCES workers
){strict};
CREATE INDEX reasons_by_worker_id_family_id ON reasons (worker_id, family_id);

CREATE TABLE sent (
    once {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    digest {blob} NOT NULL,
    led_to {text} NOT NULL,
    whose {id} NOT NULL
){strict};

CREATE TABLE drafts (
    whose {id} NOT NULL,
    form {text} NOT NULL,
    aside {flag} NOT NULL,
    address {text} NOT NULL,
    at {moment} NOT NULL,
    family_id {id},
    fields {text} NOT NULL,
    page {text} NOT NULL,
    sequence {long} NOT NULL,
    title {text} NOT NULL,
    PRIMARY KEY (whose, form, aside)
){strict};
