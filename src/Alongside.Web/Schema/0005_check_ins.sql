-- How it is going, from both sides.

CREATE TABLE check_ins (
    id {id} PRIMARY KEY NOT NULL,
    at_ease {int},
    audience {int} NOT NULL,
    author_id {id} REFERENCES workers,
    author_person_id {id} REFERENCES people,
    brings_problems {int},
    can_raise_hard {int},
    change {text},
    day {day} NOT NULL,
    encounter_id {id} REFERENCES encounters,
    family_id {id} REFERENCES families,
    form {int} NOT NULL,
    heard {int},
    height {real},
    looked_at {moment},
    looked_by {id} REFERENCES workers,
    matters {int},
    not_now {flag} NOT NULL,
    person_id {id} REFERENCES people,
    relationship_id {id} NOT NULL REFERENCES relationships,
    safe {int},
    side {int} NOT NULL,
    team_id {id} REFERENCES teams,
    way {int},
    what_works {text},
    where_stuck {text},
    would_change {flag},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text},
    CHECK ((author_id IS NULL) <> (author_person_id IS NULL))
){strict};
CREATE INDEX check_ins_by_relationship_id_day ON check_ins (relationship_id, day);
-- Somebody did not feel safe and nobody has looked yet: a handful among millions.
CREATE INDEX check_ins_not_looked_at ON check_ins (relationship_id) WHERE safe <= 3 AND looked_at IS NULL;
