using System.CommandLine;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Audit;
using Alongside.Web.Post;
using Alongside.Web.Schema;
using Alongside.Web.SignIn;

namespace Alongside.Web.Commands;

internal static class ServeCommand
{
    public static Command Make()
    {
        var (database, urls) = (Shared.Database(), Shared.Urls());
        var proxy = new Option<bool>("--behind-proxy") { Description = "TLS ends at a proxy in front of this server." };
        var (certificate, auditKey, auditHeads) = (Shared.KeysCertificate(), Shared.AuditKey(), Shared.AuditHeads());
        var exercises = new Option<string?>("--exercises") { Description = "A folder of the organisation's own exercises (*.txt); see docs/operations.md." };
        var (smtp, smtpFrom) = (Shared.Smtp(), Shared.SmtpFrom());
        var command = new Command("serve", "Serves the record. On SQLite it is brought up to date first, after a backup.") { database, urls, proxy, certificate, auditKey, auditHeads, exercises, smtp, smtpFrom };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(database)!, parsed.GetValue(urls)!, parsed.GetValue(proxy), parsed.GetValue(certificate), (parsed.GetValue(auditKey), parsed.GetValue(auditHeads)), parsed.GetValue(exercises), (parsed.GetValue(smtp), parsed.GetValue(smtpFrom)), stop));
        return command;
    }

    private static async Task<int> RunAsync(string database, string urls, bool behindProxy, string? certificate, (string? Key, string? Heads) outside, string? exercises, (string? Server, string? From) smtp, CancellationToken stop)
    {
        if (!behindProxy && !urls.Split(';').All(Shared.IsLoopback))
            return Shared.Refuse("Plain http beyond this machine would show the record to the network. Serve on 127.0.0.1, use https, or say --behind-proxy.");
        if (KnownFlaws.WhyNot(KnownFlaws.Here) is { } old) return Shared.Refuse(old);
        if ((Features.Own.Exercises.WhyNot(exercises) ?? Features.Together.Ways.WhyNot(exercises)) is { } unreadable) return Shared.Refuse(unreadable);
        var (mail, why) = SmtpPlace.Read(smtp.Server, smtp.From, Environment.GetEnvironmentVariable(SmtpPlace.PasswordFrom));
        if (why is not null) return Shared.Refuse(why);
        using var keys = Keys.Read(certificate);
        await using var engine = Engine.At(database);
        var missing = await Runner.MissingAsync(engine);
        if (missing.Count > 0 && engine is PostgresEngine)
            return Shared.Refuse($"This record lacks {missing.Count} schema steps. Run: alongside migrate --owner \"postgres:OWNER CONNECTION STRING\"");
        if (engine is SqliteEngine sqlite && await Runner.MigrateAfterBackupAsync(sqlite, TimeProvider.System, keys) is { } copy)
            Console.WriteLine($"The record was brought up to date. It lies as it was before in {copy}");
        if (await engine.WhyUnsafeAsync() is { } unsafely) return Shared.Refuse(unsafely);
        if (Keys.WhyNot(engine, keys) is { } weak) return Shared.Refuse(weak);
        if (Keys.SealAnew(engine, keys)) Console.WriteLine("The keys for cookies lay open in the record. New ones are sealed now, and everybody signs in again.");
        if (engine is PostgresEngine && keys is null && (behindProxy || !urls.Split(';').All(Shared.IsHere)))
            return Shared.Refuse("Whoever reads the database could sign in as anybody: the keys for cookies lie in it unsealed. Say --keys-certificate PATH.pfx; docs/operations.md tells how to make one.");
        if (engine is PostgresEngine && outside.Key is null && (behindProxy || !urls.Split(';').All(Shared.IsHere)))
            return Shared.Refuse("Say where the key of the audit is: --audit-key PATH, the same key for every node. docs/operations.md tells how to keep it.");
        var audit = AuditPlace.Of(engine, outside.Key, outside.Heads);
        if (audit.WhyUnsafe() is { } readable) return Shared.Refuse(readable);
        await using var app = Site.Build(engine, new(TimeProvider.System, BehindProxy: behindProxy, KeysCertificate: keys) { Audit = audit, Exercises = exercises, Carriers = Carriers(mail) }, Also);
        foreach (var url in urls.Split(';')) app.Urls.Add(url);
        await app.StartAsync(stop);
        if (keys is null) Console.WriteLine("The keys for cookies lie open in the record: whoever has a copy of it can sign in as anybody. --keys-certificate seals them.");
        Console.WriteLine($"Alongside is open at {urls}");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static Dictionary<ContactKind, Carry> Carriers(SmtpPlace? mail)
    {
        var carriers = new Dictionary<ContactKind, Carry>();
        if (mail is not null) carriers[ContactKind.Email] = new Smtp(mail).CarryAsync;
        return carriers;
    }

    private static void Also(WebApplicationBuilder builder)
    {
        SealsEachMinute.Add(builder);
        CarriesEachMinute.Add(builder);
    }
}
