using System.CommandLine;
using Alongside.Domain.Accountability;
using Alongside.Web.Access;
using Alongside.Web.Audit;
using Alongside.Web.Look;
using Alongside.Web.Schema;

namespace Alongside.Web.Commands;

internal static class AuditCommand
{
    public static Command Make() => new("audit", "The audit chain: who opened what, who changed what, and that nobody rewrote it.") { Verify(), Accept() };

    private static Command Verify()
    {
        var (database, key, heads) = (Shared.Database(), Shared.AuditKey(), Shared.AuditHeads());
        var command = new Command("verify", "Checks the whole chain, and says where it breaks.") { database, key, heads };
        command.SetAction((parsed, _) => VerifyAsync(parsed.GetValue(database)!, parsed.GetValue(key), parsed.GetValue(heads), TimeProvider.System, Console.Out, Shared.Bar()));
        return command;
    }

    private static Command Accept()
    {
        var (database, key, heads) = (Shared.Database(), Shared.AuditKey(), Shared.AuditHeads());
        var why = new Option<string>("--why") { Description = "What happened: \"The disk broke; this is last night's backup\".", Required = true };
        var command = new Command("accept", "After a backup was brought back, or the key or second store was lost: signs that the chain is taken as it stands now.") { database, key, heads, why };
        command.SetAction((parsed, _) => AcceptAsync(parsed.GetValue(database)!, parsed.GetValue(key), parsed.GetValue(heads), parsed.GetValue(why)!, TimeProvider.System));
        return command;
    }

    internal static async Task<int> VerifyAsync(string database, string? key, string? heads, TimeProvider clock, TextWriter told, Action<double>? bar = null)
    {
        await using var engine = Engine.At(database);
        var place = AuditPlace.Of(engine, key, heads);
        if (await WhyNotAsync(engine) is { } not) return Shared.Refuse(not);
        if (Keys(place) is not { } keys) return Shared.Refuse($"The key of the audit is not at {place.KeyFile}. Say where it is with --audit-key: without it nothing can be checked.");
        var check = await Verifying.CheckAsync(engine, place, keys, clock.GetUtcNow(), (done, of) => bar?.Invoke((double)done / of));
        var phrases = Phrases.Load("en");
        foreach (var found in check.Breaks) await told.WriteLineAsync(ChainInWords.Of(found, phrases));
        if (check.Breaks.Count == ChainCheck.MostTold) await told.WriteLineAsync(phrases["audit-breaks-more"]);
        if (check.Erased > 0) await told.WriteLineAsync(phrases["audit-erased", ("n", check.Erased)]);
        if (check.Unchecked > 0) await told.WriteLineAsync(phrases["audit-unchecked", ("n", check.Unchecked)]);
        foreach (var head in check.Accepted) await told.WriteLineAsync(phrases["audit-accepted", ("seal", head.Number), ("at", ChainInWords.Said(head.At, phrases)), ("why", head.Accepted!)]);
        await told.WriteLineAsync(phrases[check.Breaks.Count > 0 ? "audit-breaks" : "audit-holds", ("seals", check.Seals), ("rows", check.Rows)]);
        return check.Breaks.Count == 0 ? 0 : 1;
    }

    internal static async Task<int> AcceptAsync(string database, string? key, string? heads, string why, TimeProvider clock)
    {
        if (why.Length is 0 or > Head.AcceptedLimit) return Shared.Refuse($"Say why in at most {Head.AcceptedLimit} characters.");
        await using var engine = Engine.At(database);
        var place = AuditPlace.Of(engine, key, heads);
        if (await WhyNotAsync(engine) is { } not) return Shared.Refuse(not);
        if (await Sealer.AcceptAsync(engine, place, why, clock.GetUtcNow()) is not { } head) return Shared.Refuse("Nothing is sealed yet, so there is nothing to accept.");
        Console.WriteLine($"Taken as it stands at seal {head.Number}, with {head.Count} rows. Serve again, and it goes on from there.");
        return 0;
    }

    private static async Task<string?> WhyNotAsync(Engine engine) =>
        await engine.IsEmptyAsync() ? "There is no record there." : (await Runner.MissingAsync(engine)).Count > 0 ? "This record was written by an older Alongside. Serve or migrate it first." : null;

    private static AuditKeys? Keys(AuditPlace place)
    {
        try
        {
            return place.Keys();
        }
        catch (Exception failure) when (failure is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
