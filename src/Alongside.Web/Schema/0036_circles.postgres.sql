-- The second wall around circles. A guest comes in by the seat that names them; the day is the door's to look at.
CREATE FUNCTION wall_sits(session uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM circle_seats s WHERE s.encounter_id = session AND s.worker_id = wall_worker()) $$;

ALTER TABLE circle_seats ENABLE ROW LEVEL SECURITY;
ALTER TABLE circle_seats FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON circle_seats USING ((SELECT wall_free()) OR worker_id = (SELECT wall_worker()) OR wall_between(relationship_id) OR wall_sits(encounter_id))
    WITH CHECK ((SELECT wall_free()) OR wall_between(relationship_id));

ALTER TABLE circles ENABLE ROW LEVEL SECURITY;
ALTER TABLE circles FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON circles USING ((SELECT wall_free()) OR wall_between(relationship_id) OR wall_sits(encounter_id))
    WITH CHECK ((SELECT wall_free()) OR wall_between(relationship_id) OR wall_sits(encounter_id));

ALTER TABLE group_thoughts ENABLE ROW LEVEL SECURITY;
ALTER TABLE group_thoughts FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON group_thoughts USING ((SELECT wall_free()) OR wall_between(relationship_id) OR wall_sits(encounter_id))
    WITH CHECK ((SELECT wall_free()) OR wall_between(relationship_id) OR wall_sits(encounter_id));
