-- The second wall looks whether whoever asks is one of the two, in the team whose circle it is, or in one of the two teams
-- that work together. Whoever a team names as the one to ring is let in by their team, and goes out with it.
CREATE OR REPLACE FUNCTION wall_between(relationship uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT EXISTS (SELECT FROM relationships r WHERE r.id = relationship AND r.family_id IS NULL
    AND ((r.one_kind = 3 AND (r.one_who = wall_worker() OR EXISTS (SELECT FROM holdings h WHERE h.relationship_id = r.id AND h.worker_id = wall_worker())))
        OR (r.one_kind = 5 AND r.one_who = ANY (wall_teams(wall_worker(), wall_day())))
        OR (r.one_kind IN (4, 5) AND r.team_id = ANY (wall_teams(wall_worker(), wall_day())))))
$$;

ALTER TABLE named_contacts ENABLE ROW LEVEL SECURITY;
ALTER TABLE named_contacts FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON named_contacts USING ((SELECT wall_free()) OR wall_between(relationship_id)) WITH CHECK ((SELECT wall_free()) OR wall_between(relationship_id));
