-- Being held, and holding. The relationship, its sessions, agenda, check-ins, ruptures and repairs are the tables of
-- every other relationship; here is only what none of them says.

CREATE TABLE how_often_held (
    id {id} PRIMARY KEY NOT NULL,
    days {int} NOT NULL,
    days_when_new {int} NOT NULL,
    months_new {int} NOT NULL,
    role {int} NOT NULL,
    version {int} NOT NULL
){strict};
CREATE UNIQUE INDEX how_often_held_by_role ON how_often_held (role);

CREATE INDEX relationships_between ON relationships (one_who) WHERE family_id IS NULL;

CREATE TABLE talks (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    became {text},
    became_on {day},
    between_us {text},
    encounter_id {id} NOT NULL REFERENCES encounters,
    "end" {int},
    end_words {text},
    family_id {id} REFERENCES families,
    functions {int} NOT NULL,
    happened {text},
    in_the_family {text},
    item_id {id} NOT NULL REFERENCES agenda_items,
    leaning {int},
    made {text},
    "next" {text},
    one_up {text},
    relationship_id {id} NOT NULL REFERENCES relationships,
    repeats {text},
    stakeholders {int} NOT NULL,
    stirred {text},
    team_id {id} REFERENCES teams,
    version {int} NOT NULL,
    who_we_are {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX talks_by_encounter_id ON talks (encounter_id);
CREATE INDEX talks_by_relationship_id ON talks (relationship_id);

CREATE TABLE carried (
    id {id} PRIMARY KEY NOT NULL,
    family_id {id} REFERENCES families,
    "from" {int} NOT NULL,
    item_id {id} NOT NULL REFERENCES agenda_items,
    relationship_id {id} NOT NULL REFERENCES relationships,
    thing_id {id} NOT NULL
){strict};
CREATE INDEX carried_by_relationship_id ON carried (relationship_id);

CREATE TABLE hypotheses (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    family_id {id} REFERENCES families,
    relationship_id {id} NOT NULL REFERENCES relationships,
    state {int} NOT NULL,
    state_on {day} NOT NULL,
    talk_id {id} NOT NULL REFERENCES talks,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    would_tell {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX hypotheses_by_relationship_id ON hypotheses (relationship_id);
