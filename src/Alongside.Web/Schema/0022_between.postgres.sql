-- The second wall around what colleagues said: the database itself looks whether whoever asks is one of the two, or in
-- the team whose circle it is.
CREATE FUNCTION wall_between(relationship uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT EXISTS (SELECT FROM relationships r WHERE r.id = relationship AND r.family_id IS NULL
    AND (r.one_who = wall_worker() OR (r.one_kind = 5 AND r.one_who = ANY (wall_teams(wall_worker(), wall_day()))) OR EXISTS (SELECT FROM holdings h WHERE h.relationship_id = r.id AND h.worker_id = wall_worker())))
$$;

ALTER TABLE talks ENABLE ROW LEVEL SECURITY;
ALTER TABLE talks FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON talks USING ((SELECT wall_free()) OR wall_between(relationship_id)) WITH CHECK ((SELECT wall_free()) OR wall_between(relationship_id));

ALTER TABLE carried ENABLE ROW LEVEL SECURITY;
ALTER TABLE carried FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON carried USING ((SELECT wall_free()) OR wall_between(relationship_id)) WITH CHECK ((SELECT wall_free()) OR wall_between(relationship_id));

ALTER TABLE hypotheses ENABLE ROW LEVEL SECURITY;
ALTER TABLE hypotheses FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON hypotheses USING ((SELECT wall_free()) OR wall_between(relationship_id)) WITH CHECK ((SELECT wall_free()) OR wall_between(relationship_id));
