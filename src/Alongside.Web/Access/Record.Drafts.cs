using System.Data.Common;
using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Web.Features.Drafts;
using Alongside.Web.Keeping;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>The family whose record stands open in this request, if it is one.</summary>
    internal Id<Family>? OpenFamily => opened.Count == 1 ? opened.Keys.First() : null;

    /// <summary>
    /// What the reader has begun to write and not saved, newest first, where they may still go on. It names families:
    /// whoever shows it says so with <see cref="Showed"/>.
    /// </summary>
    public async Task<IReadOnlyList<UnfinishedDraft>> MyDraftsAsync() => await AskAsync(MyDraftsKept);

    private static readonly Query<int, int, UnfinishedDraft> MyDraftsKept = Query.Of(door => door.MyDrafts());

    private static readonly Query<string, int, Draft> DraftsOf = Query.Of((Record door, string form) => door.Drafts().Where(d => d.Form == form));

    private IQueryable<Draft> Drafts()
    {
        var seen = Here();
        return db.Set<Draft>().AsNoTracking().Where(d => d.Whose == seen.Id);
    }

    private IQueryable<UnfinishedDraft> MyDrafts()
    {
        listed = true;
        var (seen, reach) = (Here(), ReachedFamilies());
        return db.Set<Draft>().Where(d => d.Whose == seen.Id && !d.Aside && (d.FamilyId == null || reach.Contains(d.FamilyId)))
            .OrderByDescending(d => d.At).Select(d => new UnfinishedDraft(d.Address, d.Title, d.At, d.FamilyId));
    }

    /// <summary>The reader's own words in a form, and those they set aside when they began afresh.</summary>
    internal async Task<(Draft? Kept, Draft? Aside)> DraftsAsync(string form)
    {
        var drafts = await AskAsync(DraftsOf, form);
        return (drafts.Find(d => !d.Aside), drafts.Find(d => d.Aside));
    }

    /// <summary>The reader's own words in several forms of one page.</summary>
    internal async Task<IReadOnlyList<Draft>> DraftsAsync(IReadOnlyList<string> forms) =>
        forms is [var one] ? await AskAsync(DraftsOf, one) : await Drafts().Where(d => forms.Contains(d.Form)).ToListAsync();

    /// <summary>Keeps what somebody has typed so far.</summary>
    /// <returns>Null when it is kept; where the draft stands when somebody's later words are kept already.</returns>
    /// <exception cref="SavedBefore">The form itself has been saved: these words came late.</exception>
    internal async Task<long?> KeepAsync(OpenedForm opened, string fields, long sequence, string page)
    {
        var draft = new Draft
        {
            Whose = caller.Id, Form = opened.Form!, Fields = fields, Sequence = sequence, Page = page,
            Address = opened.Address, Title = opened.Title, FamilyId = opened.Family, At = Now,
        };
        long? newer = null;
        await engine.WriteAsync(AtTheWall(), async (connection, transaction) =>
        {
            newer = null;
            await OneAtATimeAsync(connection, transaction, draft.Form);
            await using var sent = Command(connection, transaction, "SELECT led_to FROM sent WHERE once = @once", ("@once", engine.Kept(opened.Once)));
            if (await sent.ExecuteScalarAsync() is string ledTo) throw new SavedBefore(ledTo, sameWords: false);
            await using (var kept = DraftCommand(connection, transaction, "SELECT sequence, page FROM drafts WHERE whose = @whose AND form = @form AND aside = @aside", draft.Form, aside: false))
            await using (var reader = await kept.ExecuteReaderAsync())
            {
                if (await reader.ReadAsync() && !draft.Follows(reader.GetInt64(0), reader.GetString(1))) newer = reader.GetInt64(0);
            }
            if (newer is null) await PutAsync(connection, transaction, draft);
        });
        return newer;
    }

    /// <summary>Begins a form afresh; the words so far are set aside, not lost.</summary>
    internal Task BeginAfreshAsync(string form) => SwapAsync(form, toAside: true);

    /// <summary>Brings back the words that were set aside; those typed since are set aside in their place.</summary>
    internal Task BringBackAsync(string form) => SwapAsync(form, toAside: false);

    private async Task SwapAsync(string form, bool toAside)
    {
        var (kept, aside) = await DraftsAsync(form);
        if (toAside ? kept is null : aside is null) return;
        await engine.WriteAsync(AtTheWall(), async (connection, transaction) =>
        {
            await OneAtATimeAsync(connection, transaction, form);
            await ForgetDraftAsync(connection, transaction, form);
            // Brought back they follow on what was kept, so that the page which is open now can go on.
            if (!toAside) await PutAsync(connection, transaction, Moved(aside!, aside: false, (kept?.Sequence ?? aside!.Sequence) + 1));
            if (kept is not null) await PutAsync(connection, transaction, Moved(kept, aside: true, kept.Sequence));
        });
    }

    private static Draft Moved(Draft draft, bool aside, long sequence) => new()
    {
        Whose = draft.Whose, Form = draft.Form, Aside = aside, Fields = draft.Fields, Sequence = sequence, Page = draft.Page,
        Address = draft.Address, Title = draft.Title, FamilyId = draft.FamilyId, At = draft.At,
    };

    private async Task PutAsync(DbConnection connection, DbTransaction transaction, Draft draft)
    {
        await using var put = DraftCommand(connection, transaction, """
            INSERT INTO drafts (whose, form, aside, fields, sequence, page, address, title, family_id, at)
            VALUES (@whose, @form, @aside, @fields, @sequence, @page, @address, @title, @family, @at)
            ON CONFLICT (whose, form, aside) DO UPDATE
            SET fields = @fields, sequence = @sequence, page = @page, address = @address, title = @title, family_id = @family, at = @at
            """, draft.Form, draft.Aside,
            ("@fields", draft.Fields), ("@sequence", draft.Sequence), ("@page", draft.Page), ("@address", draft.Address), ("@title", draft.Title),
            ("@family", draft.FamilyId is { } family ? engine.Kept(family.Value) : DBNull.Value), ("@at", engine.Kept(draft.At)));
        await put.ExecuteNonQueryAsync();
    }

    /// <summary>A saved form leaves no draft behind, in the same commit.</summary>
    private async Task ForgetDraftAsync(DbConnection connection, DbTransaction transaction, string form)
    {
        await OneAtATimeAsync(connection, transaction, form);
        await using var forget = Command(connection, transaction, "DELETE FROM drafts WHERE whose = @whose AND form = @form",
            ("@whose", engine.Kept(caller.Id)), ("@form", form));
        await forget.ExecuteNonQueryAsync();
    }

    /// <summary>A draft that arrives while its form is being saved must see the save. The gate of SQLite sees to it by itself.</summary>
    private async Task OneAtATimeAsync(DbConnection connection, DbTransaction transaction, string form)
    {
        if (engine is not PostgresEngine) return;
        await using var wait = Command(connection, transaction, "SELECT pg_advisory_xact_lock(hashtextextended(@form, 0))",
            ("@form", caller.Id.ToString("N", CultureInfo.InvariantCulture) + form));
        await wait.ExecuteNonQueryAsync();
    }

    private DbCommand DraftCommand(DbConnection connection, DbTransaction transaction, string sql, string form, bool aside, params (string Name, object Value)[] also) =>
        Command(connection, transaction, sql, [("@whose", engine.Kept(caller.Id)), ("@form", form), ("@aside", engine.Kept(aside)), .. also]);

    private static DbCommand Command(DbConnection connection, DbTransaction transaction, string sql, params (string Name, object Value)[] with)
    {
        var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        foreach (var (name, value) in with)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
