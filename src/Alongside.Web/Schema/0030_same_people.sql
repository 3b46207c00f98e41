-- Two records of one person: who said so, who agreed, what moved; and records that must not meet.

CREATE TABLE same_people (
    id {id} PRIMARY KEY NOT NULL,
    ended_at {moment},
    ended_by {id} REFERENCES workers,
    ended_why {text},
    goes_id {id} NOT NULL REFERENCES people,
    joined_at {moment},
    joined_by {id} REFERENCES workers,
    said_at {moment} NOT NULL,
    said_by {id} NOT NULL REFERENCES workers,
    stays_id {id} NOT NULL REFERENCES people,
    why {text} NOT NULL
){strict};
CREATE INDEX same_people_by_stays_id ON same_people (stays_id);
CREATE INDEX same_people_by_goes_id ON same_people (goes_id);

CREATE TABLE moved_rows (
    same_id {id} NOT NULL REFERENCES same_people,
    what {text} NOT NULL,
    row_id {id} NOT NULL,
    was {moment},
    PRIMARY KEY (same_id, what, row_id)
){strict};

CREATE TABLE must_not_meet (
    id {id} PRIMARY KEY NOT NULL,
    ended_at {moment},
    ended_by {id} REFERENCES workers,
    one_id {id} NOT NULL REFERENCES people,
    other_id {id} NOT NULL REFERENCES people,
    said_at {moment} NOT NULL,
    said_by {id} NOT NULL REFERENCES workers,
    why {text} NOT NULL
){strict};
CREATE INDEX must_not_meet_by_one_id ON must_not_meet (one_id);
CREATE INDEX must_not_meet_by_other_id ON must_not_meet (other_id);
