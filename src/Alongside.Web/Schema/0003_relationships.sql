-- Relationships, and who holds them.

CREATE TABLE relationships (
    id {id} PRIMARY KEY NOT NULL,
    agreement {text},
    agreement_at {moment},
    agreement_by {id} REFERENCES workers,
    agreement_look_again {day},
    agreement_together {flag} NOT NULL,
    begun_at {moment} NOT NULL,
    begun_by {id} NOT NULL REFERENCES workers,
    ended_on {day},
    family_id {id} REFERENCES families,
    leads {flag} NOT NULL,
    leads_beside {text},
    often {text},
    phase {int} NOT NULL,
    purpose {text},
    rhythm {int} NOT NULL,
    started_on {day} NOT NULL,
    team_id {id} REFERENCES teams,
    version {int} NOT NULL,
    choice_basis {int},
    choice_if_no {text},
    choice_is {text},
    choice_is_not {text},
    choice_who_decided {text},
    one_kind {int} NOT NULL,
    one_who {id} NOT NULL,
    opening_expect {text},
    opening_introduced_by {text},
    opening_known {text},
    opening_plan {text},
    opening_powers {text},
    opening_reach {text},
    opening_rights {text},
    opening_role {text}
){strict};
CREATE INDEX relationships_by_family_id ON relationships (family_id);
CREATE INDEX relationships_by_team_id ON relationships (team_id);
-- Whom a team reaches now, from the index alone: asked for every list, draft and search.
CREATE INDEX relationships_live ON relationships (team_id, family_id) WHERE ended_on IS NULL;

CREATE TABLE holdings (
    id {id} PRIMARY KEY NOT NULL,
    "from" {day} NOT NULL,
    led_from {day},
    led_until {day},
    relationship_id {id} NOT NULL REFERENCES relationships,
    "until" {day},
    worker_id {id} NOT NULL REFERENCES workers
){strict};
CREATE INDEX holdings_by_relationship_id ON holdings (relationship_id);
CREATE INDEX holdings_by_worker_id ON holdings (worker_id);

CREATE TABLE conditions (
    id {id} PRIMARY KEY NOT NULL,
    asked_by {text} NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    because {text},
    family_id {id} REFERENCES families,
    instead {text},
    lifted_on {day},
    relationship_id {id} NOT NULL REFERENCES relationships,
    team_id {id} REFERENCES teams,
    what {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX conditions_by_relationship_id ON conditions (relationship_id);
