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
