-- Requests for help: what was asked and by whom, what was decided, who was told, who goes, and what was left of earlier
-- times; and what we say that we offer.

CREATE TABLE help_requests (
    id {id} PRIMARY KEY NOT NULL,
    about {text},
    asked_at {moment} NOT NULL,
    asked_on {day} NOT NULL,
    born_year {int},
    came_by {int} NOT NULL,
    decided_at {moment},
    family_id {id} REFERENCES families,
    first_met_on {day},
    first_talked_on {day},
    hard_to_tell {text},
    how_helped {text},
    knows {int},
    not_safe {flag} NOT NULL,
    person_id {id} REFERENCES people,
    relationship_id {id} REFERENCES relationships,
    short {int} NOT NULL,
    team_id {id} REFERENCES teams,
    told_on {day},
    version {int} NOT NULL,
    wants {text} NOT NULL,
    was_hard {text},
    way {int},
    who {int} NOT NULL,
    who_helps {text},
    written_by {id} REFERENCES workers
){strict};
CREATE INDEX help_requests_by_decided_at ON help_requests (decided_at, asked_at);
CREATE INDEX help_requests_by_asked_on ON help_requests (asked_on);
CREATE INDEX help_requests_by_family_id ON help_requests (family_id) WHERE family_id IS NOT NULL;
CREATE INDEX help_requests_by_person_id ON help_requests (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX help_requests_by_relationship_id ON help_requests (relationship_id) WHERE relationship_id IS NOT NULL;
CREATE INDEX help_requests_by_team_id ON help_requests (team_id) WHERE team_id IS NOT NULL;
CREATE INDEX help_requests_by_written_by ON help_requests (written_by) WHERE written_by IS NOT NULL;

CREATE TABLE askers (
    id {id} PRIMARY KEY NOT NULL,
    answer_at {text},
    "from" {text},
    may_be_named {flag} NOT NULL,
    name {text},
    request_id {id} NOT NULL REFERENCES help_requests,
    "when" {text},
    who_must_not_hear {text}
){strict};
CREATE UNIQUE INDEX askers_by_request_id ON askers (request_id);

CREATE TABLE request_decisions (
    id {id} PRIMARY KEY NOT NULL,
    around {int} NOT NULL,
    decided_at {moment} NOT NULL,
    decided_by {id} NOT NULL REFERENCES workers,
    not_one_of_them {text},
    reason {text} NOT NULL,
    request_id {id} NOT NULL REFERENCES help_requests,
    way {int} NOT NULL,
    whom {text}
){strict};
CREATE INDEX request_decisions_by_request_id ON request_decisions (request_id, id);

CREATE TABLE request_told (
    id {id} PRIMARY KEY NOT NULL,
    how {text} NOT NULL,
    "on" {day} NOT NULL,
    request_id {id} NOT NULL REFERENCES help_requests,
    sharing_id {id} REFERENCES sharings,
    told_by {id} NOT NULL REFERENCES workers,
    written_at {moment} NOT NULL
){strict};
CREATE INDEX request_told_by_request_id ON request_told (request_id, id);
CREATE INDEX request_told_by_sharing_id ON request_told (sharing_id) WHERE sharing_id IS NOT NULL;

CREATE TABLE offers (
    id {id} PRIMARY KEY NOT NULL,
    cannot {text} NOT NULL,
    for_whom {text} NOT NULL,
    "from" {day} NOT NULL,
    how {text} NOT NULL,
    meanwhile {text},
    number {int} NOT NULL UNIQUE,
    what {text} NOT NULL,
    written_at {moment} NOT NULL,
    written_by {id} NOT NULL REFERENCES workers
){strict};

CREATE TABLE not_understood (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    family_id {id} REFERENCES families,
    request_id {id} NOT NULL REFERENCES help_requests,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX not_understood_by_family_id ON not_understood (family_id, id);

CREATE TABLE worry_answers (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    entry_id {id} NOT NULL REFERENCES entries,
    family_id {id} REFERENCES families,
    request_id {id} NOT NULL REFERENCES help_requests,
    taken_up {flag} NOT NULL,
    team_id {id} REFERENCES teams,
    why {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX worry_answers_by_family_id ON worry_answers (family_id, id);

CREATE TABLE goings (
    id {id} PRIMARY KEY NOT NULL,
    answered_at {moment},
    asked_at {moment} NOT NULL,
    asked_by {id} NOT NULL REFERENCES workers,
    introduced_by {text},
    known {text},
    request_id {id} NOT NULL REFERENCES help_requests,
    team_id {id} REFERENCES teams,
    why_not {text},
    worker_id {id} NOT NULL REFERENCES workers,
    yes {flag}
){strict};
CREATE INDEX goings_by_request_id ON goings (request_id, id);
CREATE INDEX goings_by_worker_id ON goings (worker_id, id);
