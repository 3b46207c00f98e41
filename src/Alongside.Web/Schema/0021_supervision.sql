-- Being held, and holding. The relationship, its sessions, agenda, check-ins, ruptures and repairs are the tables of
-- every other relationship; here is only what none of them says.

CREATE TABLE how_often_held (
    id {id} PRIMARY KEY NOT NULL,
    days {int} NOT NULL,
    days_when_new {int} NOT NULL,
    months_new {int} NOT NULL,
    role {int} NOT NULL,
    version {int} NOT NULL
){strict};
CREATE UNIQUE INDEX how_often_held_by_role ON how_often_held (role);

CREATE INDEX relationships_between ON relationships (one_who) WHERE family_id IS NULL;
