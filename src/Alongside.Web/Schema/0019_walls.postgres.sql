-- The second wall: whoever asks is said anew in each transaction, and the database itself leaves out what is not theirs.
-- It is coarser than the decision at the door, and stands where somebody forgets to ask it. See decision 0027.

-- One of the program's own named acts; or inside the functions below, which run as the owner and must look before
-- anybody reaches anything.
CREATE FUNCTION wall_free() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('alongside.act', true), '') <> '' OR current_user <> session_user $$;

CREATE FUNCTION wall_worker() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('alongside.worker', true), '')::uuid $$;
CREATE FUNCTION wall_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('alongside.person', true), '')::uuid $$;
CREATE FUNCTION wall_day() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('alongside.day', true), '')::date $$;
CREATE FUNCTION wall_moment() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('alongside.moment', true), '')::timestamptz $$;

-- Of the families that stand open those that the database itself finds within reach, and who is in them.
CREATE FUNCTION wall_open() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('alongside.open', true), '')::uuid[] $$;
CREATE FUNCTION wall_members() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('alongside.members', true), '')::uuid[] $$;

-- What is hidden by name from whoever asks; nothing when nobody does.
CREATE FUNCTION wall_hidden() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(nullif(current_setting('alongside.hidden', true), ''), '{}')::uuid[] $$;

-- A worker reads what their teams write; a person of a family and another agency only what names them.
CREATE FUNCTION wall_reads() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(current_setting('alongside.reads', true), '') = 'yes' $$;

-- The teams of whoever asks. In a language that keeps its plans: this runs before every question.
CREATE FUNCTION wall_teams(who uuid, today date) RETURNS uuid[] LANGUAGE plpgsql STABLE AS
$$
BEGIN
    RETURN ARRAY(SELECT m.team_id FROM memberships m WHERE m.worker_id = who AND m."from" <= today AND (m."until" IS NULL OR m."until" >= today));
END
$$;

-- Within reach of a worker: their team or they themselves hold a relationship (one that has ended keeps its door open),
-- they gave a reason, or their agency was asked; the nearest first, for hardly anybody needs the later ones. A restricted
-- record only by name.
CREATE FUNCTION wall_reaches(who uuid, teams uuid[], today date, moment timestamptz, family uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS
$$
BEGIN
    IF EXISTS (SELECT FROM restrictions x WHERE x.family_id = family AND x.ended_at IS NULL
            AND NOT EXISTS (SELECT FROM restriction_workers w WHERE w.restriction_id = x.id AND w.worker_id = who)) THEN
        RETURN false;
    END IF;
    RETURN EXISTS (SELECT FROM relationships r WHERE r.family_id = family AND r.team_id = ANY (teams))
        OR EXISTS (SELECT FROM relationships r JOIN holdings h ON h.relationship_id = r.id
            WHERE r.family_id = family AND h.worker_id = who AND (r.ended_on IS NOT NULL OR h."until" IS NULL OR h."until" >= today))
        OR EXISTS (SELECT FROM reasons e WHERE e.worker_id = who AND e.family_id = family AND e.at <= moment AND e."until" > moment)
        OR EXISTS (SELECT FROM sharings s WHERE s.family_id = family AND s.partner_id = who AND s.ended_at IS NULL AND s."from" <= today AND (s."until" IS NULL OR s."until" >= today));
END
$$;

-- Said first in every transaction. What stands open at the door is looked at again here, once for all that follows:
-- a family handed over is still written in until the commit that hands it over.
CREATE FUNCTION wall_enter(who uuid, person uuid, today date, moment timestamptz, claimed uuid[], begun uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
    teams uuid[];
    standing uuid[] := begun;
    hidden uuid[];
    members uuid[] := '{}';
BEGIN
    IF person IS NOT NULL THEN
        standing := ARRAY(SELECT m.family_id FROM family_members m WHERE m.person_id = person AND m."until" IS NULL AND NOT m.kept_out) || begun;
        hidden := ARRAY(SELECT h.thing_id FROM hidings h WHERE h.person_id = person AND h.ended_at IS NULL);
        members := ARRAY[person] || ARRAY(SELECT d.person_id FROM decidings d WHERE d.speaker_id = person AND d.reads AND d.ended_at IS NULL);
    ELSE
        hidden := ARRAY(SELECT h.thing_id FROM hidings h WHERE h.worker_id = who AND h.ended_at IS NULL);
        IF claimed <> '{}' THEN
            teams := wall_teams(who, today);
            standing := ARRAY(SELECT f FROM unnest(claimed) f WHERE wall_reaches(who, teams, today, moment, f)) || begun;
        END IF;
    END IF;
    IF standing <> '{}' THEN
        members := members || ARRAY(SELECT m.person_id FROM family_members m WHERE m.family_id = ANY (standing) AND m.id <> ALL (hidden));
    END IF;
    PERFORM set_config('alongside.worker', coalesce(who::text, ''), true), set_config('alongside.person', coalesce(person::text, ''), true),
        set_config('alongside.day', today::text, true), set_config('alongside.moment', moment::text, true),
        set_config('alongside.open', standing::text, true), set_config('alongside.members', members::text, true), set_config('alongside.hidden', hidden::text, true),
        set_config('alongside.reads', CASE WHEN who IS NOT NULL AND NOT EXISTS (SELECT FROM workers w WHERE w.id = who AND w.role = 7) THEN 'yes' ELSE '' END, true),
        set_config('alongside.act', '', true);
END
$$;

-- Every family within reach, for lists; asked for only where what stands open does not answer already.
CREATE FUNCTION wall_families() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 300 SET search_path = public, pg_temp AS
$$
DECLARE
    who uuid := wall_worker();
    today date := wall_day();
    teams uuid[];
BEGIN
    IF who IS NULL THEN RETURN; END IF;
    teams := wall_teams(who, today);
    RETURN QUERY
        SELECT reached.family FROM (
            SELECT r.family_id AS family FROM relationships r WHERE r.team_id = ANY (teams)
            UNION SELECT r.family_id FROM holdings h JOIN relationships r ON r.id = h.relationship_id WHERE h.worker_id = who AND (r.ended_on IS NOT NULL OR h."until" IS NULL OR h."until" >= today)
            UNION SELECT e.family_id FROM reasons e WHERE e.worker_id = who AND e.at <= wall_moment() AND e."until" > wall_moment()
            UNION SELECT s.family_id FROM sharings s WHERE s.partner_id = who AND s.ended_at IS NULL AND s."from" <= today AND (s."until" IS NULL OR s."until" >= today)) reached
        WHERE reached.family IS NOT NULL AND NOT EXISTS (SELECT FROM restrictions x WHERE x.family_id = reached.family AND x.ended_at IS NULL
            AND NOT EXISTS (SELECT FROM restriction_workers w WHERE w.restriction_id = x.id AND w.worker_id = who));
END
$$;

CREATE FUNCTION wall_people() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = public, pg_temp AS
$$ SELECT m.person_id FROM wall_families() f JOIN family_members m ON m.family_id = f WHERE m.id <> ALL (wall_hidden()) $$;

-- What names whoever asks: released to them or to a child they speak for, or named in a sharing with their agency.
CREATE FUNCTION wall_released() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 300 SET search_path = public, pg_temp AS
$$
DECLARE
    who uuid := wall_worker();
    person uuid := wall_person();
    today date := wall_day();
BEGIN
    IF person IS NOT NULL THEN
        RETURN QUERY SELECT r.thing_id FROM releases r WHERE r.person_id = person AND r.ended_at IS NULL
            UNION SELECT r.thing_id FROM releases r JOIN decidings d ON d.person_id = r.person_id WHERE d.speaker_id = person AND d.reads AND d.ended_at IS NULL AND r.ended_at IS NULL;
    ELSIF who IS NOT NULL THEN
        RETURN QUERY SELECT r.thing_id FROM releases r WHERE r.worker_id = who AND r.ended_at IS NULL
            UNION SELECT t.thing_id FROM sharings s JOIN shared_things t ON t.sharing_id = s.id
                WHERE s.partner_id = who AND s.ended_at IS NULL AND s."from" <= today AND (s."until" IS NULL OR s."until" >= today);
    END IF;
END
$$;

-- One wall for each table, built from the columns it has.
DO $$
DECLARE
    tab text;
    has text[];
    reach text;
    mine text;
    adds text;
BEGIN
    FOREACH tab IN ARRAY ARRAY[
        'families', 'family_members', 'people', 'person_names', 'name_keys', 'relationships', 'releases', 'hidings', 'decidings', 'story_reads', 'sightings',
        'about_lines', 'special_days', 'helpers', 'stories', 'homes', 'life_events', 'contact_points', 'conditions', 'encounters', 'attendances', 'entries',
        'agenda_items', 'aims', 'steps', 'promises', 'comings_back', 'reflections', 'handovers', 'endings', 'check_ins', 'ruptures', 'repairs', 'sharings',
        'attachments', 'attachment_pictures', 'asks', 'felts', 'week_lines', 'decided', 'respect_answers']
    LOOP
        has := ARRAY(SELECT c.column_name::text FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name = tab);

        -- Whose it is.
        IF tab = 'families' OR 'family_id' = ANY (has) THEN
            reach := format('%1$s = ANY ((SELECT wall_open())::uuid[]) OR %1$s IN (SELECT wall_families())', CASE tab WHEN 'families' THEN 'id' ELSE 'family_id' END);
            adds := format('%s = ANY ((SELECT wall_open())::uuid[])', CASE tab WHEN 'families' THEN 'id' ELSE 'family_id' END);
            -- In no family: how those who work here are held.
            IF tab <> 'families' THEN
                reach := reach || ' OR (family_id IS NULL AND (SELECT wall_reads()))';
                adds := adds || ' OR (family_id IS NULL AND (SELECT wall_reads()))';
            END IF;
        ELSE
            reach := format('%1$s = ANY ((SELECT wall_members())::uuid[]) OR %1$s IN (SELECT wall_people())', CASE tab WHEN 'people' THEN 'id' ELSE 'person_id' END);
            adds := '(SELECT wall_worker()) IS NOT NULL OR (SELECT wall_person()) IS NOT NULL';
        END IF;

        -- Who may read it there.
        mine := '(SELECT wall_reads())';
        IF 'audience' = ANY (has) THEN mine := mine || ' AND audience <> 1'; END IF;
        IF 'author_id' = ANY (has) AND 'audience' = ANY (has) THEN mine := mine || ' OR author_id = (SELECT wall_worker())'; END IF;
        IF 'author_person_id' = ANY (has) THEN mine := mine || ' OR author_person_id = (SELECT wall_person())'; END IF;
        IF tab = 'contact_points' THEN mine := mine || ' OR by_person_id = (SELECT wall_person())'; END IF;
        IF tab = 'check_ins' THEN mine := mine || ' OR person_id = (SELECT wall_person())'; END IF;
        IF 'id' = ANY (has) THEN mine := mine || ' OR id IN (SELECT wall_released())'; END IF;
        -- What hangs on another thing is read by whoever reads that.
        IF tab = 'attendances' THEN mine := '(SELECT wall_reads()) OR EXISTS (SELECT FROM encounters e WHERE e.id = encounter_id)'; END IF;
        IF tab = 'attachment_pictures' THEN mine := 'EXISTS (SELECT FROM attachments a WHERE a.id = attachment_id)'; END IF;
        IF tab = 'repairs' THEN mine := 'EXISTS (SELECT FROM ruptures r WHERE r.id = rupture_id)'; END IF;
        -- Of these the door shows a person of a family little, and must know of more to decide.
        IF tab IN ('families', 'family_members', 'people', 'person_names', 'name_keys', 'relationships', 'releases', 'hidings', 'decidings', 'story_reads', 'sightings') THEN mine := NULL; END IF;

        reach := format('(%s)', reach);
        IF mine IS NOT NULL THEN reach := format('%s AND (%s)', reach, mine); END IF;
        IF tab = 'sightings' THEN reach := reach || ' AND thing_id <> ALL ((SELECT wall_hidden())::uuid[])';
        ELSIF 'id' = ANY (has) THEN reach := reach || ' AND id <> ALL ((SELECT wall_hidden())::uuid[])'; END IF;
        -- What names somebody is theirs to find wherever it is.
        IF tab IN ('releases', 'hidings') THEN reach := reach || ' OR worker_id = (SELECT wall_worker()) OR person_id = (SELECT wall_person())'; END IF;
        IF tab = 'decidings' THEN reach := reach || ' OR speaker_id = (SELECT wall_person())'; END IF;
        IF tab = 'sharings' THEN reach := reach || ' OR partner_id = (SELECT wall_worker())'; END IF;

        EXECUTE format('ALTER TABLE %1$I ENABLE ROW LEVEL SECURITY; ALTER TABLE %1$I FORCE ROW LEVEL SECURITY;
            CREATE POLICY wall ON %1$I USING ((SELECT wall_free()) OR (%2$s)) WITH CHECK ((SELECT wall_free()) OR (%3$s))', tab, reach, adds);
    END LOOP;

    -- Both ends of a tie must be theirs to see.
    FOREACH tab IN ARRAY ARRAY['ties', 'restrictions', 'reasons', 'reviews', 'unnamed_answers', 'checked_sharings', 'shared_things', 'changes', 'drafts', 'own_spaces', 'journal_lines', 'fullness', 'exercise_runs', 'exercise_answers']
    LOOP
        reach := CASE tab
            WHEN 'ties' THEN '(one_id = ANY ((SELECT wall_members())::uuid[]) OR one_id IN (SELECT wall_people())) AND (other_id = ANY ((SELECT wall_members())::uuid[]) OR other_id IN (SELECT wall_people()))
                AND ((SELECT wall_reads()) OR id IN (SELECT wall_released())) AND id <> ALL ((SELECT wall_hidden())::uuid[])'
            WHEN 'changes' THEN 'worker_id = (SELECT wall_worker()) OR person_id = (SELECT wall_person()) OR ((SELECT wall_reads()) AND (family_id = ANY ((SELECT wall_open())::uuid[]) OR family_id IN (SELECT wall_families())))'
            WHEN 'drafts' THEN 'whose = (SELECT wall_worker()) OR whose = (SELECT wall_person())'
            WHEN 'own_spaces' THEN 'owner_id = (SELECT wall_person())'
            WHEN 'exercise_answers' THEN 'EXISTS (SELECT FROM exercise_runs r WHERE r.id = run_id)'
            WHEN 'checked_sharings' THEN 'EXISTS (SELECT FROM sharings s WHERE s.id = sharing_id)'
            WHEN 'shared_things' THEN 'EXISTS (SELECT FROM sharings s WHERE s.id = sharing_id)'
            ELSE 'owner_id = (SELECT wall_worker()) OR shown_to_id = (SELECT wall_worker())' END;
        adds := '(SELECT wall_worker()) IS NOT NULL OR (SELECT wall_person()) IS NOT NULL';
        -- Asked before anybody reaches anything: whoever works here may, and nobody who does not say who they are.
        IF tab IN ('restrictions', 'reasons', 'reviews', 'unnamed_answers') THEN reach := adds; END IF;
        EXECUTE format('ALTER TABLE %1$I ENABLE ROW LEVEL SECURITY; ALTER TABLE %1$I FORCE ROW LEVEL SECURITY;
            CREATE POLICY wall ON %1$I USING ((SELECT wall_free()) OR (%2$s)) WITH CHECK ((SELECT wall_free()) OR (%3$s))', tab, reach, adds);
    END LOOP;
END
$$;
