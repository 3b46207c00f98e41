-- The second wall knows the section kept apart: whatever else names them, who is said to harm finds nothing of it.
CREATE FUNCTION wall_alleged() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM family_members m WHERE m.person_id = wall_person() AND m."until" IS NULL AND m.alleged) $$;

CREATE POLICY kept_apart ON entries AS RESTRICTIVE FOR SELECT
    USING (NOT kept_apart OR (SELECT wall_person()) IS NULL OR (SELECT wall_free()) OR NOT (SELECT wall_alleged()));

CREATE POLICY kept_apart ON attachments AS RESTRICTIVE FOR SELECT
    USING (NOT kept_apart OR (SELECT wall_person()) IS NULL OR (SELECT wall_free()) OR NOT (SELECT wall_alleged()));
