-- A group with families met once: what it was, about nobody by name. Who came says so in their own record, and there alone.

CREATE TABLE gatherings (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    day {day} NOT NULL,
    led_with_id {id} REFERENCES workers,
    name {text} NOT NULL,
    place {text},
    team_id {id} REFERENCES teams,
    together {text},
    version {int} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX gatherings_by_team_id ON gatherings (team_id, day);
CREATE INDEX gatherings_by_author_id ON gatherings (author_id, day);

ALTER TABLE encounters ADD COLUMN gathering_id {id} REFERENCES gatherings;
CREATE INDEX encounters_by_gathering_id ON encounters (gathering_id) WHERE gathering_id IS NOT NULL;
