using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Microsoft.Data.Sqlite;

namespace Alongside.Bench;

/// <summary>
/// A city's supervisors hold nobody yet. In its largest teams they do here: twelve workers who hold fifteen families each,
/// a year of sessions with every one of them, and what was brought, agreed, guessed and felt in between.
/// </summary>
internal static class Supervisors
{
    private const int Workers = 12;
    private const int FamiliesEach = 15;
    private const int Sessions = 12;
    private const int DaysBetween = 28;

    /// <returns>The supervisors of so many teams at most, those with the most families first.</returns>
    public static async Task<List<Id<Worker>>> ArrangeAsync(Engine engine, int teams)
    {
        await using var connection = (SqliteConnection)await engine.OpenAloneAsync();
        var (all, done) = (new List<Id<Worker>>(), new List<string>());
        foreach (var team in Ids("SELECT r.team_id FROM relationships r WHERE r.ended_on IS NULL AND r.family_id IS NOT NULL GROUP BY r.team_id ORDER BY count(*) DESC LIMIT " + teams))
        {
            if (Ids($"SELECT worker_id FROM memberships WHERE team_id = {Hex(team)} AND role = 2 AND \"until\" IS NULL LIMIT 1") is not [var supervisor]) continue;
            var held = Ids($"SELECT id FROM relationships WHERE ended_on IS NULL AND team_id = {Hex(team)}");
            // Their own first, then others from the teams after them.
            var workers = Ids($"SELECT worker_id FROM memberships WHERE role = 1 AND \"until\" IS NULL AND team_id NOT IN ({string.Join(',', done)}) GROUP BY worker_id ORDER BY max(team_id = {Hex(team)}) DESC, team_id DESC LIMIT {Workers + 1}");
            Run("BEGIN");
            for (var n = 0; n < workers.Count - 1; n++) Run($"UPDATE memberships SET team_id = {Hex(team)} WHERE role = 1 AND worker_id = {Hex(workers[n])}");
            for (var n = 0; n < held.Count; n++) Run($"UPDATE holdings SET worker_id = {Hex(workers[Math.Min(n / FamiliesEach, workers.Count - 1)])} WHERE relationship_id = {Hex(held[n])} AND \"until\" IS NULL");
            Run("COMMIT");
            all.Add(Of<Worker>(supervisor));
            done.Add(Hex(team));
            foreach (var worker in workers.SkipLast(1))
            {
                var met = Ids($"SELECT e.id FROM holdings h JOIN encounters e ON e.relationship_id = h.relationship_id AND e.state = 2 WHERE h.worker_id = {Hex(worker)} AND h.\"until\" IS NULL LIMIT 1");
                await HoldAsync(engine, Of<Worker>(supervisor), Of<Team>(team), Of<Worker>(worker), [.. met.Select(m => new Guid(m, true))]);
            }
        }
        return all;

        List<byte[]> Ids(string sql)
        {
            using var ask = connection.CreateCommand();
            ask.CommandText = sql;
            using var rows = ask.ExecuteReader();
            var ids = new List<byte[]>();
            while (rows.Read()) ids.Add((byte[])rows[0]);
            return ids;
        }

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private static async Task HoldAsync(Engine engine, Id<Worker> supervisor, Id<Team> team, Id<Worker> worker, IReadOnlyList<Guid> met)
    {
        await using var door = new Record(engine, new Caller(new(supervisor, Role.Supervisor, [], [team]), "", null), TimeProvider.System);
        var (today, hers) = (door.Today, door.By);
        var held = new Relationship(Side.Of(worker), null, supervisor, null, "A steady hour", today.AddDays(-DaysBetween * Sessions - 1), hers);
        door.Begin(held);
        door.Add(Encounter.Plan(held, EncounterKind.Supervision, new(today.AddDays(7), null, null), null, false, null, hers));
        for (var n = 0; n < Sessions; n++)
        {
            var day = today.AddDays(-DaysBetween * (Sessions - n) + 7);
            var at = hers with { At = hers.At.AddDays(day.DayNumber - today.DayNumber), Day = day };
            var theirs = new By(worker, at.At, null) { Day = day };
            var session = Encounter.Record(held, EncounterKind.Supervision, new(day, null, null), null, at);
            door.Add(session);
            for (var thing = 0; thing < 3; thing++)
            {
                var item = new AgendaItem(held, Whose.Theirs, $"Something that stayed with me after visit {n * 3 + thing}", null, null, null, true, false, Audience.MyTeam, theirs);
                item.Reached(session.Id);
                var talk = new Talk(item, session, at);
                talk.Say("I asked four times, and it went quiet.", "Cross, and then ashamed of it.", "Asking may be what makes it quiet.", "One walk without a question.", (TalkEnd)(thing + 1), "We try less, and see what comes.", null);
                if (n < Sessions - 2) talk.SayWhatBecame("It was easier the next time.", at);
                door.Add(item);
                door.Add(talk);
                if (thing == 0 && n >= Sessions - 2) door.Add(new Hypothesis(talk, "The questions feel like a test.", "It talks when nobody asks.", at));
            }
            if (n % 3 == 0) door.Add(CheckIn.FromThem(held, session.Id, null, CheckInForm.Adult, 7, 7, 9, 9, false, null, Audience.MyTeam, theirs));
            if (n % 3 == 1) door.Add(CheckIn.FromUs(held, session.Id, 7, 7, 5, null, null, Audience.MyTeam, at));
        }
        var waits = new AgendaItem(held, Whose.Theirs, "Thursdays. I sit in the car before I ring the bell.", "From a visit", null, null, true, false, Audience.MyTeam, new(worker, hers.At, null));
        door.Add(waits);
        foreach (var thing in met) door.Add(new Carried(waits, CarriedFrom.Encounter, thing, hers));
        door.Add(new AgendaItem(held, Whose.Theirs, "School wants me to say no for them.", null, null, null, true, false, Audience.MyTeam, new(worker, hers.At, null)));
        door.Add(new AgendaItem(held, Whose.Ours, "The two court days", "Nobody can be in both.", null, null, false, false, Audience.MyTeam, hers));
        door.Add(new Rupture(held, null, today.AddDays(-12), Whose.Theirs, RuptureKind.PulledBack, "We went on to the figures.", null, Audience.MyTeam, new(worker, hers.At, null)));
        await door.SaveAsync();
    }

    private static Id<T> Of<T>(byte[] id) => new(new Guid(id, true));

    private static string Hex(byte[] id) => $"x'{Convert.ToHexString(id)}'";
}
