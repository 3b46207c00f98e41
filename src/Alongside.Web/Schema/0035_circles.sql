-- A team in a circle: who sits there, whose turn it is, how far the way of working has come, and what they see. The circle
-- itself is a relationship, its time together an encounter, and what is brought an agenda item, as everywhere.

CREATE TABLE circles (
    id {id} PRIMARY KEY NOT NULL,
    encounter_id {id} NOT NULL REFERENCES encounters,
    family_id {id} REFERENCES families,
    item_id {id} REFERENCES agenda_items,
    piece_with {id} REFERENCES workers,
    question {text},
    relationship_id {id} NOT NULL REFERENCES relationships,
    step {int} NOT NULL,
    step_since {moment} NOT NULL,
    version {int} NOT NULL,
    way {text}
){strict};
CREATE UNIQUE INDEX circles_by_encounter_id ON circles (encounter_id);

CREATE TABLE circle_seats (
    id {id} PRIMARY KEY NOT NULL,
    circle_id {id} NOT NULL REFERENCES circles,
    encounter_id {id} NOT NULL REFERENCES encounters,
    family_id {id} REFERENCES families,
    guest {flag} NOT NULL,
    here {flag} NOT NULL,
    place {int} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    worker_id {id} NOT NULL REFERENCES workers
){strict};
CREATE UNIQUE INDEX circle_seats_by_circle_id ON circle_seats (circle_id, worker_id);
CREATE INDEX circle_seats_by_worker_id ON circle_seats (worker_id, guest);

CREATE TABLE group_thoughts (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    encounter_id {id} NOT NULL REFERENCES encounters,
    family_id {id} REFERENCES families,
    item_id {id} NOT NULL REFERENCES agenda_items,
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX group_thoughts_by_encounter_id ON group_thoughts (encounter_id, id);
