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
    encounter_id {id} NOT NULL REFERENCES encounters,
    "end" {int},
    end_words {text},
    family_id {id} REFERENCES families,
    happened {text},
    item_id {id} NOT NULL REFERENCES agenda_items,
    made {text},
    "next" {text},
    relationship_id {id} NOT NULL REFERENCES relationships,
    repeats {text},
    stirred {text},
    team_id {id} REFERENCES teams,
    version {int} NOT NULL,
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
