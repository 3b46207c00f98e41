using Alongside.Web.Post;

namespace Alongside.Tests.Features;

/// <summary>Letters handed to a mail server that nobody of us wrote, over TLS and with a password: <c>tests/mail-server/run</c> starts one.</summary>
public sealed class RealMailServerTests
{
    private static readonly string[]? There = Environment.GetEnvironmentVariable("ALONGSIDE_SMTPD")?.Split(' ');

    public static bool IsThere => There is not null;

    [Fact(SkipUnless = nameof(IsThere), Skip = "tests/mail-server/run starts a mail server and asks this.")]
    public async Task It_takes_a_letter_over_either_kind_of_TLS_from_whoever_has_the_password_and_nothing_else()
    {
        var (smtps, smtp, letters) = (int.Parse(There![0], null), int.Parse(There[1], null), There[2]);
        SmtpPlace Of(int port, bool isSealed) => new() { Host = "localhost", Port = port, Sealed = isSealed, User = "notes", Password = Environment.GetEnvironmentVariable("ALONGSIDE_SMTPD_PASSWORD"), From = "notes@example.org", Longest = TimeSpan.FromSeconds(20) };

        foreach (var way in new[] { Of(smtps, isSealed: true), Of(smtp, isSealed: false) })
        {
            Assert.Equal(Carried.Yes, await CarriesAsync(way));
            Assert.Equal(Carried.NoSuchAddress, await CarriesAsync(way, to: "nobody@example.org"));
            Assert.Equal(Carried.NobodyThere, await CarriesAsync(way with { Password = "umbrella violin gravel" }));
            Assert.Equal(Carried.NobodyThere, await CarriesAsync(way with { Password = null, User = null, Sealed = !way.Sealed }));
            // The certificate is for another name: whoever answers there is not the one we meant.
            Assert.Equal(Carried.NobodyThere, await CarriesAsync(way with { Host = "127.0.0.1" }));
        }

        var arrived = await ArrivedAsync(letters, 2);
        Assert.Equal(2, arrived.Count);
        Assert.All(arrived, letter =>
        {
            Assert.Contains("Subject: Something new waits", letter, StringComparison.Ordinal);
            Assert.Contains("Auto-Submitted: auto-generated", letter, StringComparison.Ordinal);
            Assert.Matches(@"Received: [^:]+\(TLS1\.", letter);
            Assert.DoesNotContain(Environment.MachineName, letter.Split("\n\n")[0].Split('\n').First(l => l.StartsWith("Message-ID", StringComparison.OrdinalIgnoreCase)), StringComparison.Ordinal);
        });
    }

    private static Task<Carried> CarriesAsync(SmtpPlace place, string to = "leanne@example.org") =>
        new Smtp(place).CarryAsync(() => Task.FromResult<Letter?>(LetterTo(to)), CancellationToken.None);

    private static Letter LetterTo(string to) => new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddYears(56)), to, "Notes", "Something new waits", "Something new waits for you in Notes.", DateTimeOffset.UnixEpoch.AddYears(56));

    private static async Task<IReadOnlyList<string>> ArrivedAsync(string letters, int many)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var here = Directory.Exists(Path.Combine(letters, "new")) ? Directory.GetFiles(Path.Combine(letters, "new")) : [];
            if (here.Length >= many) return [.. here.Select(File.ReadAllText)];
            await Task.Delay(100);
        }
        return [];
    }
}
