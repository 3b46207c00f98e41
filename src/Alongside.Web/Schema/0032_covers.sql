-- Who takes over while whoever holds a relationship is away, and how the family heard.

CREATE TABLE covers (
    id {id} PRIMARY KEY NOT NULL,
    agreed_at {moment} NOT NULL,
    agreed_by {id} NOT NULL REFERENCES workers,
    away_id {id} NOT NULL REFERENCES workers,
    ended_at {moment},
    family_id {id} REFERENCES families,
    "from" {day} NOT NULL,
    from_team_id {id} REFERENCES teams,
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    told {text},
    told_by {id} REFERENCES workers,
    told_on {day},
    "until" {day} NOT NULL,
    why {text},
    worker_id {id} NOT NULL REFERENCES workers
){strict};
CREATE INDEX covers_by_worker_id ON covers (worker_id, "until");
CREATE INDEX covers_by_relationship_id ON covers (relationship_id);
CREATE INDEX covers_by_family_id ON covers (family_id);
