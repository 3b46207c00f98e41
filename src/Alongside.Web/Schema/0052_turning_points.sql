-- Days on which something began that was meant to help: what an evaluation compares with. Nothing of anybody is in it.

CREATE TABLE turning_points (
    id {id} PRIMARY KEY NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    day {day} NOT NULL,
    laid_down_on {day},
    what {text} NOT NULL,
    written_at {moment} NOT NULL
){strict};
