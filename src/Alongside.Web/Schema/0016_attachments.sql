-- Photos of drawings, letters and papers: what is known about each, and the picture itself in a row apart.

CREATE TABLE attachments (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} REFERENCES workers,
    author_person_id {id} REFERENCES people,
    encounter_id {id} REFERENCES encounters,
    family_id {id} NOT NULL REFERENCES families,
    height {int} NOT NULL,
    kept_apart {flag} NOT NULL,
    relationship_id {id} NOT NULL REFERENCES relationships,
    shows {text} NOT NULL,
    source {int} NOT NULL,
    team_id {id} REFERENCES teams,
    width {int} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text},
    CHECK ((author_id IS NULL) <> (author_person_id IS NULL))
){strict};
CREATE INDEX attachments_by_family_id ON attachments (family_id);
CREATE INDEX attachments_by_encounter_id ON attachments (encounter_id) WHERE encounter_id IS NOT NULL;
CREATE INDEX attachments_by_relationship_id ON attachments (relationship_id);

CREATE TABLE attachment_pictures (
    id {id} PRIMARY KEY NOT NULL,
    attachment_id {id} NOT NULL REFERENCES attachments,
    family_id {id} NOT NULL REFERENCES families,
    jpeg {blob} NOT NULL
){strict};
CREATE UNIQUE INDEX attachment_pictures_by_attachment_id ON attachment_pictures (attachment_id);
CREATE INDEX attachment_pictures_by_family_id ON attachment_pictures (family_id);
