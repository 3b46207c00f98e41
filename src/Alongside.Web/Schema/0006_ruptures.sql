-- What came between us, and how it was mended.

CREATE TABLE ruptures (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} REFERENCES workers,
    author_person_id {id} REFERENCES people,
    day {day} NOT NULL,
    encounter_id {id} REFERENCES encounters,
    family_id {id} REFERENCES families,
    kind {int} NOT NULL,
    my_part {text},
    not_yet {flag} NOT NULL,
    noticed_by {int} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    repaired_on {day},
    state {int} NOT NULL,
    team_id {id} REFERENCES teams,
    version {int} NOT NULL,
    what {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text},
    CHECK ((author_id IS NULL) <> (author_person_id IS NULL))
){strict};
CREATE INDEX ruptures_by_relationship_id ON ruptures (relationship_id, day);

CREATE TABLE repairs (
    id {id} PRIMARY KEY NOT NULL,
    after {int} NOT NULL,
    apology {text},
    author_id {id} NOT NULL REFERENCES workers,
    day {day} NOT NULL,
    family_id {id} REFERENCES families,
    heard {text},
    rupture_id {id} NOT NULL REFERENCES ruptures,
    their_view {text},
    tried {text} NOT NULL,
    written_at {moment} NOT NULL
){strict};
CREATE INDEX repairs_by_rupture_id ON repairs (rupture_id);
