using System.Data.Common;
using Alongside.Domain;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Alongside.Web.Access;

/// <summary>
/// Two records become one, or two again, inside one commit: every row that names the one that goes names the one that
/// stays, and each is written down, so that all of them find their way back. What it moves is read from the model, so
/// that a new table moves with the others by itself.
/// </summary>
/// <param name="said">What was said of the two; it stands, or has just been taken apart.</param>
/// <param name="today">The day on which one of two belongings to the same family ends.</param>
/// <param name="names">Names of the one that stays, without those that move.</param>
/// <param name="moving">Names that move, or move back.</param>
/// <param name="codes">The code of each in another system, where they have one.</param>
/// <param name="model">The tables.</param>
internal sealed class TwoRecords(SamePerson said, DateOnly today, IReadOnlyList<GoesBy> names, IReadOnlyList<GoesBy> moving, IReadOnlyDictionary<Id<Person>, string?> codes, IModel model)
{
    /// <summary>What a moved name is written down as.</summary>
    public const string OfNames = "person_names.person_id";

    private const string OfMembers = "family_members";

    // A way in, and what was sent to it, stays with the record it was opened for; what was said of two records stays said of those.
    private static readonly HashSet<string> Stay = ["people", "same_people", "invitations", "own_devices", "own_spaces", "wishes", "messages", "waiting"];

    // What the one that stays does not say of itself, and the other does.
    private static readonly string[][] Said = [["born_earliest", "born_precision"], ["pronouns"], ["languages"], ["interpreter"], ["faith_and_culture"]];

    /// <summary>Every table that names a person, with the columns in which it does.</summary>
    public static IEnumerable<(string Table, string[] Columns)> Naming(IModel model) =>
        model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()).Where(f => f.PrincipalEntityType.ClrType == typeof(Person))
            .GroupBy(f => f.DeclaringEntityType.GetTableName()!, f => f.Properties[0].GetColumnName()).Where(t => !Stay.Contains(t.Key))
            .Select(t => (t.Key, t.Distinct().Order(StringComparer.Ordinal).ToArray())).OrderBy(t => t.Key, StringComparer.Ordinal);

    public async Task MoveAsync(Engine engine, DbConnection connection, DbTransaction transaction)
    {
        var values = new (string, object)[] { ("same", engine.Kept(said.Id.Value)), ("stays", engine.Kept(said.StaysId.Value)), ("goes", engine.Kept(said.GoesId.Value)), ("today", today) };
        Task Do(string sql, params (string, object)[] also) => engine.RunAsync(connection, transaction, sql, [.. values.Where(v => sql.Contains('@' + v.Item1, StringComparison.Ordinal)).Select(v => ('@' + v.Item1, v.Item2)), .. also]);
        await (said.Stands ? TogetherAsync(Do, engine) : ApartAsync(Do));
        await Do("DELETE FROM name_keys WHERE person_id = @stays OR person_id = @goes");
        foreach (var (person, theirs) in said.Stands ? new[] { (said.StaysId, names.Concat(moving)) } : [(said.StaysId, names), (said.GoesId, moving)])
            foreach (var key in NameKeys.Of(theirs.Select(n => n.Name)).Concat(NameKeys.Of(codes.GetValueOrDefault(person))).Distinct())
                await Do("INSERT INTO name_keys (key, kind, person_id) VALUES (@key, @kind, @person)", ("@key", key.Text), ("@kind", (int)key.Kind), ("@person", engine.Kept(person.Value)));
    }

    private async Task TogetherAsync(Func<string, (string, object)[], Task> act, Engine engine)
    {
        Task Do(string sql, params (string, object)[] also) => act(sql, also);
        // Both belong to one family: one belonging is enough, and what must be known about safety stands on it.
        await Do($"""{Into} SELECT @same, '{OfMembers}.until', m.id FROM family_members m WHERE m.person_id = @goes AND m."until" IS NULL AND {BothIn("@stays")}""");
        foreach (var flag in new[] { "kept_out", "alleged" })
        {
            await Do($"""{Into} SELECT @same, '{OfMembers}.{flag}', m.id FROM family_members m WHERE m.person_id = @stays AND m."until" IS NULL AND NOT m.{flag} AND {BothIn("@goes", $"AND o.{flag}")}""");
            await Do($"UPDATE family_members SET {flag} = NOT {flag} WHERE {Moved($"{OfMembers}.{flag}")}");
        }
        await Do($"""UPDATE family_members SET "until" = @today WHERE {Moved($"{OfMembers}.until")}""");
        foreach (var columns in Said)
        {
            var what = $"people.{columns[0]}";
            await Do($"{Into} SELECT @same, '{what}', s.id FROM people s, people g WHERE s.id = @stays AND g.id = @goes AND s.{columns[0]} IS NULL AND g.{columns[0]} IS NOT NULL");
            await Do($"UPDATE people SET {string.Join(", ", columns.Select(c => $"{c} = (SELECT g.{c} FROM people g WHERE g.id = @goes)"))} WHERE {Moved(what)}");
        }
        foreach (var (table, columns) in All())
        {
            foreach (var column in columns) await Do($"{Into} SELECT @same, '{table}.{column}', id FROM {table} WHERE {column} = @goes{Unless(table)}");
            await Do($"UPDATE {table} SET {string.Join(", ", columns.Select(c => $"{c} = CASE WHEN {c} = @goes THEN @stays ELSE {c} END"))} WHERE ({string.Join(" OR ", columns.Select(c => $"{c} = @goes"))}){Unless(table)}");
        }
        // Their names are earlier ones now: the one that stays keeps the name it goes by.
        if (names.Count == 0) return;
        var before = names.Min(n => n.At);
        foreach (var (name, at) in moving.OrderByDescending(n => (n.At, n.Id)).Select((n, i) => (n, before.AddMilliseconds(-1 - i))))
        {
            await Do("INSERT INTO moved_rows (same_id, what, row_id, was) VALUES (@same, 'person_names.at', @name, @was)", ("@name", engine.Kept(name.Id.Value)), ("@was", engine.Kept(name.At)));
            await Do("UPDATE person_names SET at = @at WHERE id = @name", ("@name", engine.Kept(name.Id.Value)), ("@at", engine.Kept(at)));
        }
    }

    private async Task ApartAsync(Func<string, (string, object)[], Task> act)
    {
        Task Do(string sql) => act(sql, []);
        await Do($"UPDATE person_names SET at = (SELECT m.was FROM moved_rows m WHERE m.same_id = @same AND m.what = 'person_names.at' AND m.row_id = person_names.id) WHERE {Moved("person_names.at")}");
        foreach (var (table, columns) in All())
            await Do($"UPDATE {table} SET {string.Join(", ", columns.Select(c => $"{c} = CASE WHEN {c} = @stays AND {Moved($"{table}.{c}")} THEN @goes ELSE {c} END"))} WHERE {string.Join(" OR ", columns.Select(c => Moved($"{table}.{c}")))}");
        foreach (var columns in Said)
            await Do($"UPDATE people SET {string.Join(", ", columns.Select(c => $"{c} = NULL"))} WHERE {Moved($"people.{columns[0]}")} AND {columns[0]} = (SELECT g.{columns[0]} FROM people g WHERE g.id = @goes)");
        await Do($"""UPDATE family_members SET "until" = NULL WHERE {Moved($"{OfMembers}.until")}""");
        foreach (var flag in new[] { "kept_out", "alleged" }) await Do($"UPDATE family_members SET {flag} = NOT {flag} WHERE {flag} AND {Moved($"{OfMembers}.{flag}")}");
        await Do("DELETE FROM moved_rows WHERE same_id = @same");
    }

    // A relationship names its side by what kind of side it is.
    private IEnumerable<(string Table, string[] Columns)> All() => Naming(model).Append(("relationships", ["one_who"]));

    // A tie between the two stays between the two, and is not seen while they are one.
    private static string Unless(string table) => table switch
    {
        "ties" => " AND NOT (one_id = @stays OR other_id = @stays)",
        "relationships" => " AND one_kind = 1",
        _ => "",
    };

    private const string Into = "INSERT INTO moved_rows (same_id, what, row_id)";

    private static string Moved(string what) => $"id IN (SELECT moved.row_id FROM moved_rows moved WHERE moved.same_id = @same AND moved.what = '{what}')";

    private static string BothIn(string other, string and = "") => $"""EXISTS (SELECT 1 FROM family_members o WHERE o.person_id = {other} AND o.family_id = m.family_id AND o."until" IS NULL {and})""";
}
