-- The second wall around groups: whoever led one and their team; and what it was is read with the record of somebody who
-- came, by whoever reads that. The encounters asked here have their own wall before them.
ALTER TABLE gatherings ENABLE ROW LEVEL SECURITY;
ALTER TABLE gatherings FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON gatherings
    USING ((SELECT wall_free()) OR ((SELECT wall_reads()) AND id <> ALL ((SELECT wall_hidden())::uuid[])
        AND (author_id = (SELECT wall_worker()) OR team_id = ANY ((SELECT wall_teams(wall_worker(), wall_day()))::uuid[])
            OR EXISTS (SELECT FROM encounters e WHERE e.gathering_id = gatherings.id))))
    WITH CHECK ((SELECT wall_free()) OR ((SELECT wall_reads()) AND (author_id = (SELECT wall_worker()) OR led_with_id = (SELECT wall_worker()))));
