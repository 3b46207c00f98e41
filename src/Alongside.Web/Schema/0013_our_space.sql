-- The family's own space: what they ask and we answer, how it feels, their own week, what was decided about them.

CREATE TABLE duties (
    id {id} PRIMARY KEY NOT NULL,
    day {day} NOT NULL,
    set_at {moment} NOT NULL,
    set_by {id} NOT NULL REFERENCES workers,
    team_id {id} NOT NULL REFERENCES teams,
    worker_id {id} REFERENCES workers
){strict};
CREATE UNIQUE INDEX duties_by_team_id_day ON duties (team_id, day);
CREATE INDEX duties_by_worker_id_day ON duties (worker_id, day);

CREATE TABLE asks (
    id {id} PRIMARY KEY NOT NULL,
    about_id {id},
    about_kind {text},
    answer {text},
    answered_at {moment},
    answered_by {id} REFERENCES workers,
    audience {int} NOT NULL,
    author_person_id {id} NOT NULL REFERENCES people,
    family_id {id} NOT NULL REFERENCES families,
    kind {int} NOT NULL,
    quoted {text},
    relationship_id {id} NOT NULL REFERENCES relationships,
    reworded {flag},
    team_id {id} REFERENCES teams,
    text {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX asks_by_relationship_id ON asks (relationship_id) WHERE answered_at IS NULL;
CREATE INDEX asks_by_author_person_id ON asks (author_person_id);
CREATE INDEX asks_by_about_id ON asks (about_id);
CREATE INDEX asks_by_family_id ON asks (family_id);

CREATE TABLE sightings (
    thing_id {id} NOT NULL,
    worker_id {id} NOT NULL REFERENCES workers,
    at {moment} NOT NULL,
    family_id {id} NOT NULL REFERENCES families,
    PRIMARY KEY (thing_id, worker_id)
){strict};
CREATE INDEX sightings_by_worker_id ON sightings (worker_id);

CREATE TABLE felts (
    id {id} PRIMARY KEY NOT NULL,
    about_id {id} NOT NULL,
    audience {int} NOT NULL,
    author_person_id {id} NOT NULL REFERENCES people,
    family_id {id} NOT NULL REFERENCES families,
    helpful {int} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    why {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX felts_by_author_person_id ON felts (author_person_id);
CREATE INDEX felts_by_family_id ON felts (family_id);

CREATE TABLE week_lines (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_person_id {id} NOT NULL REFERENCES people,
    day {day} NOT NULL,
    family_id {id} NOT NULL REFERENCES families,
    from_minute {int},
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX week_lines_by_author_person_id ON week_lines (author_person_id, day);
CREATE INDEX week_lines_by_family_id ON week_lines (family_id);

CREATE TABLE decided (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    day {day} NOT NULL,
    family_id {id} NOT NULL REFERENCES families,
    how_told {text},
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    what {text} NOT NULL,
    who {text} NOT NULL,
    why {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX decided_by_relationship_id ON decided (relationship_id);
CREATE INDEX decided_by_family_id ON decided (family_id);

CREATE TABLE respect_answers (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_person_id {id} NOT NULL REFERENCES people,
    encounter_id {id} REFERENCES encounters,
    family_id {id} NOT NULL REFERENCES families,
    relationship_id {id} NOT NULL REFERENCES relationships,
    respected {int} NOT NULL,
    team_id {id} REFERENCES teams,
    text {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX respect_answers_by_author_person_id ON respect_answers (author_person_id);
CREATE INDEX respect_answers_by_relationship_id ON respect_answers (relationship_id);

-- No person, no family, no worker, no day; and the id is drawn by lot, so that not even the order tells.
CREATE TABLE unnamed_answers (
    id {id} PRIMARY KEY NOT NULL,
    month {day} NOT NULL,
    respected {int} NOT NULL,
    team_id {id} NOT NULL REFERENCES teams,
    text {text},
    together {flag} NOT NULL
){strict};
CREATE INDEX unnamed_answers_by_team_id ON unnamed_answers (team_id, together);

CREATE TABLE own_spaces (
    id {id} PRIMARY KEY NOT NULL,
    look {int} NOT NULL,
    owner_id {id} NOT NULL REFERENCES people,
    tongue {int}
){strict};
CREATE UNIQUE INDEX own_spaces_by_owner_id ON own_spaces (owner_id);
