-- How somebody of a family comes in: what was asked before a card, the card's digest, and the devices it began.

CREATE TABLE invitations (
    id {id} PRIMARY KEY NOT NULL,
    answer {int} NOT NULL,
    at {moment} NOT NULL,
    decided {text},
    digest {blob} UNIQUE,
    ended_at {moment},
    ends_devices {flag} NOT NULL,
    made_by {id} NOT NULL REFERENCES workers,
    person_id {id} NOT NULL REFERENCES people,
    "until" {moment},
    used_at {moment},
    who_else {text}
){strict};
CREATE INDEX invitations_by_person_id ON invitations (person_id, at);

CREATE TABLE own_devices (
    id {id} PRIMARY KEY NOT NULL,
    began_at {moment} NOT NULL,
    digest {blob} NOT NULL UNIQUE,
    ended_at {moment},
    ended_by {id} REFERENCES workers,
    invitation_id {id} NOT NULL REFERENCES invitations,
    knows_until {moment} NOT NULL,
    name {text},
    person_id {id} NOT NULL REFERENCES people,
    pin_hash {text} NOT NULL,
    seen_at {moment} NOT NULL,
    tries {int} NOT NULL,
    waits_until {moment},
    wrong {int} NOT NULL
){strict};
CREATE INDEX own_devices_by_person_id ON own_devices (person_id);
