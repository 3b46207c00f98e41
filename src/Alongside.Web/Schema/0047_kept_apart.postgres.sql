-- The second wall knows the section kept apart: whatever else names them, who is said to harm in a family finds nothing of it.
CREATE FUNCTION wall_alleged() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT ARRAY(SELECT m.family_id FROM family_members m WHERE m.person_id = wall_person() AND m."until" IS NULL AND m.alleged) $$;

CREATE POLICY kept_apart ON entries AS RESTRICTIVE FOR SELECT
    USING (NOT kept_apart OR (SELECT wall_person()) IS NULL OR (SELECT wall_free()) OR family_id <> ALL ((SELECT wall_alleged())::uuid[]));

CREATE POLICY kept_apart ON attachments AS RESTRICTIVE FOR SELECT
    USING (NOT kept_apart OR (SELECT wall_person()) IS NULL OR (SELECT wall_free()) OR family_id <> ALL ((SELECT wall_alleged())::uuid[]));
