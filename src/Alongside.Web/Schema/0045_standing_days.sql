-- The weekday on which two sides sit down again and again: a team's circle, or two colleagues.

CREATE TABLE standing_days (
    id {id} PRIMARY KEY NOT NULL,
    family_id {id} REFERENCES families,
    relationship_id {id} NOT NULL REFERENCES relationships,
    since {day} NOT NULL,
    weekday {int} NOT NULL,
    weeks {int} NOT NULL
){strict};
CREATE UNIQUE INDEX standing_days_by_relationship_id ON standing_days (relationship_id);
