using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Alongside.Tests.House;

/// <summary>Everything that somebody can reach by links, byte by byte: for comparing before and after.</summary>
internal static partial class Walk
{
    /// <summary>Every page that can be reached from these, with its headers, by its address.</summary>
    /// <param name="follows">Whether a link on the one page that leads to the other is followed.</param>
    /// <param name="took">How long each answer took, by its address, from the first byte asked to the last one read.</param>
    /// <param name="first">Done before each answer, within its time: what a slower server would do.</param>
    public static async Task<SortedDictionary<string, string>> OfAsync(Someone who, IEnumerable<string> from, Func<string, string, bool> follows, Dictionary<string, TimeSpan>? took = null, Func<Task>? first = null)
    {
        var (seen, next) = (new SortedDictionary<string, string>(StringComparer.Ordinal), new Queue<string>(from));
        while (next.TryDequeue(out var address))
        {
            if (seen.ContainsKey(address)) continue;
            var began = TimeProvider.System.GetTimestamp();
            if (first is not null) await first();
            var answer = await who.SendAsync(new(HttpMethod.Get, address), follow: false);
            var body = await answer.Content.ReadAsStringAsync();
            if (took is not null) took[address] = TimeProvider.System.GetElapsedTime(began);
            seen[address] = Normal(answer, body);
            foreach (Match link in Href().Matches(body))
            {
                var to = WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0];
                if (to.StartsWith('?')) to = address.Split('?')[0] + to;
                if (follows(address, to) && !seen.ContainsKey(to)) next.Enqueue(to);
            }
        }
        return seen;
    }

    /// <summary>The same pages, each with the same bytes, and the secret in none of them.</summary>
    public static void Same(SortedDictionary<string, string> before, SortedDictionary<string, string> after, string secret, string what)
    {
        Assert.True(before.Keys.SequenceEqual(after.Keys), $"{what}: pages came or went: {string.Join(", ", before.Keys.Except(after.Keys).Concat(after.Keys.Except(before.Keys)))}");
        var other = before.Where(page => page.Value != after[page.Key]).ToList();
        if (other.Count > 0) Assert.Fail($"{what}: {string.Join(", ", other.Select(p => p.Key))} is not the same.\n{Around(other[0].Value, after[other[0].Key])}");
        Assert.All(after, page => Assert.DoesNotContain(secret, page.Value, StringComparison.Ordinal));
    }

    private static string Around(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(c => c.First == c.Second).Count();
        string Part(string text) => text.Substring(Math.Max(0, at - 120), Math.Min(300, text.Length - Math.Max(0, at - 120)));
        return $"before: {Part(one)}\n after: {Part(other)}";
    }

    /// <summary>The answer without what is new in each: tokens, seals, cookies and nonces. Nothing else may differ.</summary>
    private static string Normal(HttpResponseMessage answer, string body)
    {
        var told = new StringBuilder($"{(int)answer.StatusCode}\n");
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "Set-Cookie")).OrderBy(h => h.Key, StringComparer.Ordinal))
            told.Append(CultureInfo.InvariantCulture, $"{header.Key}: {Nonce().Replace(string.Join(", ", header.Value), "'nonce'")}\n");
        return told.Append(Seal().Replace(Token().Replace(body, "token"), "seal")).ToString();
    }

    [GeneratedRegex("""href="([^"]+)""")]
    private static partial Regex Href();

    [GeneratedRegex("""CfDJ8[\w-]+""")]
    private static partial Regex Token();

    [GeneratedRegex("""(?<=name="Once"[^>]*value=")[^"]*|(?<=drafts/)[\w-]+|(?<=challenge&quot;:&quot;)[\w-]+""")]
    private static partial Regex Seal();

    [GeneratedRegex("""'nonce-[^']+'""")]
    private static partial Regex Nonce();
}
