-- The second wall around whoever speaks for a child: they find what a decision names that stands, as long as it is released
-- to that child and kept from neither of them. Until now it opened everything that was released to the child.
CREATE FUNCTION wall_spoken(speaker uuid, today date) RETURNS TABLE (thing uuid, child uuid) LANGUAGE plpgsql STABLE AS
$$
BEGIN
    RETURN QUERY SELECT t.thing_id, d.person_id FROM decidings d
        JOIN people p ON p.id = d.person_id
        JOIN spoken_things t ON t.deciding_id = d.id
        JOIN releases r ON r.thing_id = t.thing_id AND r.person_id = d.person_id AND r.ended_at IS NULL
        WHERE d.speaker_id = speaker AND d.kind = 2 AND d.ended_at IS NULL
            AND today < CASE
                WHEN d."on" < (p.born_earliest + interval '16 years')::date THEN (p.born_earliest + interval '16 years')::date
                WHEN d."on" < (p.born_earliest + interval '18 years')::date THEN (p.born_earliest + interval '18 years')::date END
            AND NOT EXISTS (SELECT FROM hidings h WHERE h.thing_id = t.thing_id AND h.person_id = d.person_id AND h.ended_at IS NULL)
            AND NOT EXISTS (SELECT FROM family_members m JOIN hidings h ON h.thing_id = m.id AND h.person_id = speaker AND h.ended_at IS NULL WHERE m.person_id = d.person_id);
END
$$;

CREATE OR REPLACE FUNCTION wall_enter(who uuid, person uuid, today date, moment timestamptz, claimed uuid[], begun uuid[]) RETURNS void
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
        members := ARRAY[person] || ARRAY(SELECT DISTINCT s.child FROM wall_spoken(person, today) s);
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

CREATE OR REPLACE FUNCTION wall_released() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 300 SET search_path = public, pg_temp AS
$$
DECLARE
    who uuid := wall_worker();
    person uuid := wall_person();
    today date := wall_day();
BEGIN
    IF person IS NOT NULL THEN
        RETURN QUERY SELECT r.thing_id FROM releases r WHERE r.person_id = person AND r.ended_at IS NULL
            UNION SELECT s.thing FROM wall_spoken(person, today) s;
    ELSIF who IS NOT NULL THEN
        RETURN QUERY SELECT r.thing_id FROM releases r WHERE r.worker_id = who AND r.ended_at IS NULL
            UNION SELECT t.thing_id FROM sharings s JOIN shared_things t ON t.sharing_id = s.id
                WHERE s.partner_id = who AND s.ended_at IS NULL AND s."from" <= today AND (s."until" IS NULL OR s."until" >= today);
    END IF;
END
$$;

-- What a decision names is there for whoever finds the decision.
ALTER TABLE spoken_things ENABLE ROW LEVEL SECURITY;
ALTER TABLE spoken_things FORCE ROW LEVEL SECURITY;
CREATE POLICY wall ON spoken_things USING ((SELECT wall_free()) OR EXISTS (SELECT FROM decidings d WHERE d.id = deciding_id))
    WITH CHECK ((SELECT wall_free()) OR (SELECT wall_worker()) IS NOT NULL);
