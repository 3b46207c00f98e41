-- What was released to whom by name, what is kept from whom by name, and records that only the named reach.

CREATE TABLE releases (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    by_id {id} REFERENCES workers,
    by_person_id {id} REFERENCES people,
    ended_at {moment},
    ended_by {id} REFERENCES workers,
    family_id {id} NOT NULL REFERENCES families,
    kind {text} NOT NULL,
    person_id {id} REFERENCES people,
    thing_id {id} NOT NULL,
    worker_id {id} REFERENCES workers,
    CHECK ((worker_id IS NULL) <> (person_id IS NULL)),
    CHECK ((by_id IS NULL) <> (by_person_id IS NULL))
){strict};
CREATE INDEX releases_by_thing_id ON releases (thing_id);
CREATE INDEX releases_by_family_id ON releases (family_id);
CREATE INDEX releases_by_person_id ON releases (person_id) WHERE ended_at IS NULL;
CREATE INDEX releases_by_worker_id ON releases (worker_id) WHERE ended_at IS NULL;

CREATE TABLE hidings (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    by_id {id} REFERENCES workers,
    by_person_id {id} REFERENCES people,
    ended_at {moment},
    ended_by {id} REFERENCES workers,
    family_id {id} NOT NULL REFERENCES families,
    person_id {id} REFERENCES people,
    thing_id {id} NOT NULL,
    why {text} NOT NULL,
    worker_id {id} REFERENCES workers,
    CHECK ((worker_id IS NULL) <> (person_id IS NULL)),
    CHECK ((by_id IS NULL) <> (by_person_id IS NULL)),
    CHECK (by_person_id IS NULL OR by_person_id = person_id)
){strict};
CREATE INDEX hidings_by_thing_id ON hidings (thing_id);
CREATE INDEX hidings_by_family_id ON hidings (family_id);
CREATE INDEX hidings_by_person_id ON hidings (person_id) WHERE ended_at IS NULL;
CREATE INDEX hidings_by_worker_id ON hidings (worker_id) WHERE ended_at IS NULL;

CREATE TABLE restrictions (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    by_id {id} NOT NULL REFERENCES workers,
    ended_at {moment},
    family_id {id} NOT NULL REFERENCES families,
    lifted_by {id} REFERENCES workers,
    second_id {id} REFERENCES workers,
    why {text} NOT NULL
){strict};
CREATE INDEX restrictions_by_family_id ON restrictions (family_id);

CREATE TABLE restriction_workers (
    id {id} PRIMARY KEY NOT NULL,
    restriction_id {id} NOT NULL REFERENCES restrictions,
    worker_id {id} NOT NULL REFERENCES workers
){strict};
CREATE INDEX restriction_workers_by_restriction_id ON restriction_workers (restriction_id);
CREATE INDEX restriction_workers_by_worker_id ON restriction_workers (worker_id);

-- Ways to reach somebody: safe for whom, how and when.

CREATE TABLE contact_points (
    id {id} PRIMARY KEY NOT NULL,
    by_person_id {id} REFERENCES people,
    days {int} NOT NULL,
    figures {text},
    from_minute {int},
    how {text},
    is_safe {flag} NOT NULL,
    kind {int} NOT NULL,
    not_safe_since {moment},
    person_id {id} NOT NULL REFERENCES people,
    protected {flag} NOT NULL,
    until_minute {int},
    value {text} NOT NULL,
    who_else {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX contact_points_by_person_id ON contact_points (person_id);
CREATE INDEX contact_points_by_figures ON contact_points (figures) WHERE figures IS NOT NULL;

-- Who decides one thing about a young person.

CREATE TABLE decidings (
    id {id} PRIMARY KEY NOT NULL,
    about {text} NOT NULL,
    at {moment} NOT NULL,
    by_id {id} NOT NULL REFERENCES workers,
    ended_at {moment},
    kind {int} NOT NULL,
    "on" {day} NOT NULL,
    person_id {id} NOT NULL REFERENCES people,
    reads {flag} NOT NULL,
    speaker_id {id} REFERENCES people,
    why {text} NOT NULL
){strict};
CREATE INDEX decidings_by_person_id ON decidings (person_id);
CREATE INDEX decidings_by_speaker_id ON decidings (speaker_id);

-- Sharing with another agency: what for, on what basis, what exactly, until when, and what came back.

CREATE TABLE sharings (
    id {id} PRIMARY KEY NOT NULL,
    agency {text} NOT NULL,
    asked {text} NOT NULL,
    at {moment} NOT NULL,
    basis {int} NOT NULL,
    became {text},
    because {text} NOT NULL,
    by_id {id} NOT NULL REFERENCES workers,
    ended_at {moment},
    ended_by {id} REFERENCES workers,
    family_id {id} NOT NULL REFERENCES families,
    "from" {day} NOT NULL,
    partner_id {id} NOT NULL REFERENCES workers,
    purpose {text} NOT NULL,
    seen {text},
    signed_at {moment},
    thought {text},
    told {text},
    told_by {text},
    "until" {day},
    version {int} NOT NULL
){strict};
CREATE INDEX sharings_by_family_id ON sharings (family_id);
CREATE INDEX sharings_by_partner_id ON sharings (partner_id);

CREATE TABLE checked_sharings (
    id {id} PRIMARY KEY NOT NULL,
    "check" {int} NOT NULL,
    sharing_id {id} NOT NULL REFERENCES sharings,
    words {text} NOT NULL
){strict};
CREATE INDEX checked_sharings_by_sharing_id ON checked_sharings (sharing_id);

CREATE TABLE shared_things (
    id {id} PRIMARY KEY NOT NULL,
    kind {text} NOT NULL,
    sharing_id {id} NOT NULL REFERENCES sharings,
    thing_id {id} NOT NULL
){strict};
CREATE INDEX shared_things_by_sharing_id ON shared_things (sharing_id);
CREATE INDEX shared_things_by_thing_id ON shared_things (thing_id);
