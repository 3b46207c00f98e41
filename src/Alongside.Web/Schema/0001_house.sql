-- Who keeps the record, and who works here.

CREATE TABLE organisations (
    id {id} PRIMARY KEY NOT NULL,
    exit_to {text},
    name {text} NOT NULL,
    neutral_name {text} NOT NULL,
    next_look {text} NOT NULL,
    procedure {text} NOT NULL,
    proposes_from {int} NOT NULL,
    ring_now {text} NOT NULL,
    second_step {int} NOT NULL,
    version {int} NOT NULL
){strict};

CREATE TABLE teams (
    id {id} PRIMARY KEY NOT NULL,
    closed_on {day},
    cluster {text},
    hub {text},
    name {text} NOT NULL,
    version {int} NOT NULL
){strict};

CREATE TABLE workers (
    id {id} PRIMARY KEY NOT NULL,
    about {text},
    agency {text},
    joined_on {day} NOT NULL,
    languages {text},
    left_on {day},
    name {text} NOT NULL,
    profession {text},
    pronouns {text},
    role {int} NOT NULL,
    said_as {text},
    version {int} NOT NULL
){strict};

CREATE TABLE memberships (
    id {id} PRIMARY KEY NOT NULL,
    "from" {day} NOT NULL,
    role {int} NOT NULL,
    team_id {id} NOT NULL REFERENCES teams,
    "until" {day},
    worker_id {id} NOT NULL REFERENCES workers
){strict};
CREATE INDEX memberships_by_worker_id ON memberships (worker_id);
CREATE INDEX memberships_by_team_id ON memberships (team_id);
