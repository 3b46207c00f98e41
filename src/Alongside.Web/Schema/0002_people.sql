-- People, the families they count themselves in, and who helps them.

CREATE TABLE people (
    id {id} PRIMARY KEY NOT NULL,
    begun_at {moment} NOT NULL,
    begun_by {id} NOT NULL REFERENCES workers,
    code {text},
    died_on {day},
    faith_and_culture {text},
    interpreter {text},
    languages {text},
    pronouns {text},
    version {int} NOT NULL,
    born_earliest {day},
    born_precision {int}
){strict};

CREATE TABLE person_names (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    person_id {id} NOT NULL REFERENCES people,
    why {text},
    name_family {text},
    name_given {text},
    name_known_as {text},
    name_say_it {text}
){strict};
CREATE INDEX person_names_by_person_id ON person_names (person_id);

CREATE TABLE name_keys (
    key {key} NOT NULL,
    person_id {id} NOT NULL,
    kind {int} NOT NULL,
    PRIMARY KEY (key, person_id, kind)
){strict};
CREATE INDEX name_keys_by_person_id ON name_keys (person_id, kind, key);

CREATE TABLE families (
    id {id} PRIMARY KEY NOT NULL,
    begun_at {moment} NOT NULL,
    begun_by {id} NOT NULL REFERENCES workers,
    called {text},
    home {text},
    version {int} NOT NULL
){strict};

CREATE TABLE family_members (
    id {id} PRIMARY KEY NOT NULL,
    alleged {flag} NOT NULL,
    family_id {id} NOT NULL REFERENCES families,
    "from" {day} NOT NULL,
    kept_out {flag} NOT NULL,
    person_id {id} NOT NULL REFERENCES people,
    "until" {day}
){strict};
CREATE INDEX family_members_by_family_id ON family_members (family_id, "until", person_id);
CREATE INDEX family_members_by_person_id ON family_members (person_id);

CREATE TABLE ties (
    id {id} PRIMARY KEY NOT NULL,
    author_id {id} NOT NULL REFERENCES workers,
    "between" {text},
    "from" {day},
    kind {int} NOT NULL,
    one_id {id} NOT NULL REFERENCES people,
    other_id {id} NOT NULL REFERENCES people,
    "until" {day},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX ties_by_one_id ON ties (one_id);
CREATE INDEX ties_by_other_id ON ties (other_id);

CREATE TABLE about_lines (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} REFERENCES workers,
    author_person_id {id} REFERENCES people,
    kind {int} NOT NULL,
    person_id {id} NOT NULL REFERENCES people,
    source {int} NOT NULL,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text},
    CHECK ((author_id IS NULL) <> (author_person_id IS NULL))
){strict};
CREATE INDEX about_lines_by_person_id ON about_lines (person_id);

CREATE TABLE special_days (
    id {id} PRIMARY KEY NOT NULL,
    person_id {id} NOT NULL REFERENCES people,
    written_at {moment} NOT NULL,
    date_day {int} NOT NULL,
    date_label {text} NOT NULL,
    date_month {int} NOT NULL,
    date_year {int},
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX special_days_by_person_id ON special_days (person_id);

CREATE TABLE helpers (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} REFERENCES workers,
    author_person_id {id} REFERENCES people,
    closeness {int},
    comes_along {flag} NOT NULL,
    does {text},
    family_id {id} NOT NULL REFERENCES families,
    "from" {day},
    helpful {int},
    is_professional {flag} NOT NULL,
    kind {int} NOT NULL,
    leans_on {flag} NOT NULL,
    name {text} NOT NULL,
    person_id {id} REFERENCES people,
    rubs {flag} NOT NULL,
    source {int} NOT NULL,
    team_id {id} REFERENCES teams,
    "until" {day},
    why {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text},
    CHECK ((author_id IS NULL) <> (author_person_id IS NULL))
){strict};
CREATE INDEX helpers_by_family_id ON helpers (family_id);

CREATE TABLE stories (
    id {id} PRIMARY KEY NOT NULL,
    audience {int} NOT NULL,
    author_id {id} REFERENCES workers,
    author_person_id {id} REFERENCES people,
    in_their_own_hand {flag} NOT NULL,
    number {int} NOT NULL,
    person_id {id} NOT NULL REFERENCES people,
    source {int} NOT NULL,
    team_id {id} REFERENCES teams,
    text {text} NOT NULL,
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text},
    CHECK ((author_id IS NULL) <> (author_person_id IS NULL))
){strict};
CREATE INDEX stories_by_person_id ON stories (person_id);

CREATE TABLE story_reads (
    id {id} PRIMARY KEY NOT NULL,
    at {moment} NOT NULL,
    person_id {id} NOT NULL REFERENCES people,
    story_id {id} NOT NULL REFERENCES stories,
    worker_id {id} NOT NULL REFERENCES workers
){strict};
CREATE INDEX story_reads_by_person_id ON story_reads (person_id);
CREATE INDEX story_reads_by_story_id_worker_id ON story_reads (story_id, worker_id);

CREATE TABLE homes (
    id {id} PRIMARY KEY NOT NULL,
    "from" {day},
    note {text},
    person_id {id} NOT NULL REFERENCES people,
    protected {flag} NOT NULL,
    "until" {day},
    "where" {text} NOT NULL,
    with_whom {text},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX homes_by_person_id ON homes (person_id);

CREATE TABLE life_events (
    id {id} PRIMARY KEY NOT NULL,
    "from" {day} NOT NULL,
    kind {int} NOT NULL,
    person_id {id} NOT NULL REFERENCES people,
    source {int} NOT NULL,
    told {text},
    "until" {day},
    written_at {moment} NOT NULL,
    voided_at {moment},
    voided_who {id},
    voided_why {text}
){strict};
CREATE INDEX life_events_by_person_id ON life_events (person_id);
