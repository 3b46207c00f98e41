-- Any time together, and what was written about it.

CREATE TABLE encounters (
    id {id} PRIMARY KEY NOT NULL,
    begun_at {moment} NOT NULL,
    day {day} NOT NULL,
    family_id {id} REFERENCES families,
    from_minute {int},
    kind {int} NOT NULL,
    loosely {text},
    minutes {int},
    place {text},
    place_they_chose {flag} NOT NULL,
    purpose {text},
    re_offer {text},
    relationship_id {id} NOT NULL REFERENCES relationships,
    state {int} NOT NULL,
    theirs_first {flag},
    version {int} NOT NULL,
    worker_id {id} REFERENCES workers,
    written_together {flag} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX encounters_by_relationship_id_day ON encounters (relationship_id, day);
CREATE INDEX encounters_by_worker_id_day ON encounters (worker_id, day);
CREATE INDEX encounters_by_family_id ON encounters (family_id);

CREATE TABLE attendances (
    id {id} PRIMARY KEY NOT NULL,
    encounter_id {id} NOT NULL REFERENCES encounters,
    family_id {id} REFERENCES families,
    name {text},
    person_id {id} REFERENCES people,
    presence {int} NOT NULL,
    seen {flag},
    spoken_with_alone {flag}
){strict};
CREATE INDEX attendances_by_encounter_id ON attendances (encounter_id);
CREATE INDEX attendances_by_person_id ON attendances (person_id);

CREATE TABLE entries (
    id {id} PRIMARY KEY NOT NULL,
    about_id {id} REFERENCES people,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    day {day} NOT NULL,
    eased_on {day},
    encounter_id {id} REFERENCES encounters,
    family_id {id} REFERENCES families,
    kept_apart {flag} NOT NULL,
    kind {int} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    source {int} NOT NULL,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    with_id {id} REFERENCES workers,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX entries_by_encounter_id ON entries (encounter_id);
CREATE INDEX entries_by_relationship_id_day ON entries (relationship_id, day);
CREATE INDEX entries_by_relationship_id_written_at ON entries (relationship_id, written_at);

CREATE TABLE agenda_items (
    id {id} PRIMARY KEY NOT NULL,
    asked_by {text},
    audience {int} NOT NULL,
    author_id {id} REFERENCES workers,
    author_person_id {id} REFERENCES people,
    because {text},
    by_day {day},
    family_id {id} REFERENCES families,
    hard {flag} NOT NULL,
    place {long} NOT NULL,
    reached_in {id} REFERENCES encounters,
    relationship_id {id} NOT NULL REFERENCES relationships,
    source {int} NOT NULL,
    state {int} NOT NULL,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    unprompted {flag} NOT NULL,
    whose {int} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text},
    CHECK ((author_id IS NULL) <> (author_person_id IS NULL))
){strict};
CREATE INDEX agenda_items_by_relationship_id ON agenda_items (relationship_id, state);

CREATE TABLE aims (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    family_id {id} REFERENCES families,
    how_we_know {text},
    laid_down_on {day},
    look_again {day},
    reached_on {day},
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    why {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX aims_by_relationship_id ON aims (relationship_id);

CREATE TABLE steps (
    id {id} PRIMARY KEY NOT NULL,
    aim_id {id} REFERENCES aims,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    cost {text},
    done_on {day},
    encounter_id {id} REFERENCES encounters,
    family_id {id} REFERENCES families,
    how {text},
    mark {int},
    other_name {text},
    owner {int} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    state {int} NOT NULL,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX steps_by_relationship_id ON steps (relationship_id);
CREATE INDEX steps_by_encounter_id ON steps (encounter_id);

CREATE TABLE promises (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    by_day {day} NOT NULL,
    encounter_id {id} REFERENCES encounters,
    explained {text},
    explained_on {day},
    family_id {id} REFERENCES families,
    kept_on {day},
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    worker_id {id} NOT NULL REFERENCES workers,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX promises_by_relationship_id ON promises (relationship_id);
CREATE INDEX promises_by_worker_id ON promises (worker_id, by_day) WHERE kept_on IS NULL AND explained_on IS NULL;
CREATE INDEX promises_by_encounter_id ON promises (encounter_id);

CREATE TABLE comings_back (
    id {id} PRIMARY KEY NOT NULL,
    about {text} NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    done_on {day},
    encounter_id {id} REFERENCES encounters,
    family_id {id} REFERENCES families,
    if_not_me {text},
    "on" {day} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    worker_id {id} NOT NULL REFERENCES workers,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX comings_back_by_relationship_id ON comings_back (relationship_id);
CREATE INDEX comings_back_by_worker_id ON comings_back (worker_id, "on") WHERE done_on IS NULL;

CREATE TABLE reflections (
    id {id} PRIMARY KEY NOT NULL,
    after {int} NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    before {int} NOT NULL,
    challenge {int},
    encounter_id {id} NOT NULL REFERENCES encounters,
    family_id {id} REFERENCES families,
    relationship_id {id} NOT NULL REFERENCES relationships,
    support {int},
    team_id {id} REFERENCES teams,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX reflections_by_encounter_id ON reflections (encounter_id);

CREATE TABLE handovers (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    family_id {id} REFERENCES families,
    from_id {id} REFERENCES workers,
    goodbye {text},
    joint_visit_id {id} REFERENCES encounters,
    keep {text},
    "on" {day} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    remains {text},
    team_id {id} REFERENCES teams,
    to_id {id} NOT NULL REFERENCES workers,
    why {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX handovers_by_relationship_id ON handovers (relationship_id);
CREATE INDEX handovers_by_on ON handovers ("on");

CREATE TABLE endings (
    id {id} PRIMARY KEY NOT NULL,
    after_we_leave {text},
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    family_id {id} REFERENCES families,
    letter {text},
    "on" {day} NOT NULL,
    open_door {text} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    valued {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX endings_by_relationship_id ON endings (relationship_id);
