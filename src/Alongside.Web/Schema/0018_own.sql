-- A worker's own place: what nobody else learns of until its owner shows it to one colleague by name.

CREATE TABLE journal_lines (
    id {id} PRIMARY KEY NOT NULL,
    after {int} NOT NULL,
    before {int} NOT NULL,
    day {day} NOT NULL,
    kind {int} NOT NULL,
    owner_id {id} NOT NULL REFERENCES workers,
    shown_at {moment},
    shown_to_id {id} REFERENCES workers,
    text {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX journal_lines_by_owner_id ON journal_lines (owner_id, id);
CREATE INDEX journal_lines_by_shown_to_id ON journal_lines (shown_to_id) WHERE shown_to_id IS NOT NULL;

CREATE TABLE fullness (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    day {day} NOT NULL,
    level {int} NOT NULL,
    line {text},
    owner_id {id} NOT NULL REFERENCES workers,
    shown_at {moment},
    shown_to_id {id} REFERENCES workers,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX fullness_by_owner_id ON fullness (owner_id, id);
CREATE INDEX fullness_by_shown_to_id ON fullness (shown_to_id) WHERE shown_to_id IS NOT NULL;

CREATE TABLE exercise_runs (
    id {id} PRIMARY KEY NOT NULL,
    begun_at {moment} NOT NULL,
    code {text} NOT NULL,
    day {day} NOT NULL,
    encounter_id {id} REFERENCES encounters,
    finished_at {moment},
    language {text} NOT NULL,
    owner_id {id} NOT NULL REFERENCES workers,
    shown_at {moment},
    shown_to_id {id} REFERENCES workers,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX exercise_runs_by_owner_id ON exercise_runs (owner_id, id);
CREATE INDEX exercise_runs_by_encounter_id ON exercise_runs (encounter_id) WHERE encounter_id IS NOT NULL;
CREATE INDEX exercise_runs_by_shown_to_id ON exercise_runs (shown_to_id) WHERE shown_to_id IS NOT NULL;

CREATE TABLE exercise_answers (
    id {id} PRIMARY KEY NOT NULL,
    asked {text} NOT NULL,
    number {int} NOT NULL,
    owner_id {id} NOT NULL REFERENCES workers,
    point {int},
    run_id {id} NOT NULL REFERENCES exercise_runs,
    text {text}
){strict};
CREATE UNIQUE INDEX exercise_answers_by_run_id ON exercise_answers (run_id, number);
