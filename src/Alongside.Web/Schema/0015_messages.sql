-- Messages: who wants to be told outside that something waits inside, what waits for them, and the outbox. No row holds
-- a text; none but a worker's own holds an address.

CREATE TABLE wishes (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    day_before {flag} NOT NULL,
    often {int} NOT NULL,
    owner_id {id} NOT NULL REFERENCES people,
    point_id {id} REFERENCES contact_points,
    with_id {id} REFERENCES workers
){strict};
CREATE UNIQUE INDEX wishes_by_owner_id ON wishes (owner_id);

CREATE TABLE work_mails (
    id {id} PRIMARY KEY NOT NULL,
    address {text},
    at {moment} NOT NULL,
    often {int} NOT NULL,
    worker_id {id} NOT NULL REFERENCES workers
){strict};
CREATE UNIQUE INDEX work_mails_by_worker_id ON work_mails (worker_id);

CREATE TABLE messages (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    claimed_by {id},
    claimed_until {moment},
    ended_at {moment},
    handed_at {moment},
    handed_last {moment},
    next_at {moment} NOT NULL,
    person_id {id} REFERENCES people,
    point_id {id} REFERENCES contact_points,
    seen_at {moment},
    state {int} NOT NULL,
    tries {int} NOT NULL,
    trouble {int} NOT NULL,
    turn {int} NOT NULL,
    worker_id {id} REFERENCES workers,
    CHECK ((person_id IS NULL) <> (worker_id IS NULL))
){strict};
-- One open message for each: whatever waits meanwhile is told with it.
CREATE UNIQUE INDEX messages_open_by_person_id ON messages (person_id) WHERE state = 1;
CREATE UNIQUE INDEX messages_open_by_worker_id ON messages (worker_id) WHERE state = 1;
CREATE INDEX messages_by_person_id ON messages (person_id, ended_at);
CREATE INDEX messages_by_worker_id ON messages (worker_id, ended_at);
CREATE INDEX messages_by_state ON messages (state, next_at);

CREATE TABLE waiting (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    day {day},
    ended_at {moment},
    kind {int} NOT NULL,
    message_id {id} REFERENCES messages,
    person_id {id} REFERENCES people,
    thing_id {id} NOT NULL,
    worker_id {id} REFERENCES workers,
    CHECK ((person_id IS NULL) <> (worker_id IS NULL))
){strict};
CREATE INDEX waiting_by_person_id ON waiting (person_id) WHERE ended_at IS NULL;
CREATE INDEX waiting_by_worker_id ON waiting (worker_id) WHERE ended_at IS NULL;
CREATE INDEX waiting_by_message_id ON waiting (message_id);
-- The evening before is told once, also by two nodes.
CREATE UNIQUE INDEX waiting_day_before ON waiting (person_id, thing_id, day) WHERE day IS NOT NULL;
