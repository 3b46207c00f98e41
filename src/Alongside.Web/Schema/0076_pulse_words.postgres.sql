-- What should change here, in words without a name, apart from what was tapped. On SQLite its twin does the same.
CREATE TABLE pulse_words (
    id {id} PRIMARY KEY NOT NULL,
    month {day} NOT NULL,
    text {text} NOT NULL
);
CREATE INDEX pulse_words_by_month ON pulse_words (month);

-- Whoever works here may write some, and read those of months that are over. Nobody changes them or takes them away.
ALTER TABLE pulse_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE pulse_words FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON pulse_words FOR SELECT USING ((SELECT wall_reads()) AND month < date_trunc('month', (SELECT wall_day()))::date);
CREATE POLICY wall_acts ON pulse_words FOR ALL USING ((SELECT wall_free())) WITH CHECK ((SELECT wall_free()));
CREATE POLICY wall_adds ON pulse_words FOR INSERT WITH CHECK ((SELECT wall_reads()));
