using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Alongside.Bench;

/// <summary>Opens forms and fills them in, as a browser would: what is hidden in them is sent back.</summary>
internal static partial class Forms
{
    /// <summary>As many filled-in forms as asked, each opened for itself: a form is saved once.</summary>
    public static async Task<List<byte[]>> FilledAsync(int port, IReadOnlyList<Target> targets, int many, Func<int, (string Name, string Value)[]> said)
    {
        var each = await Task.WhenAll(Enumerable.Range(0, Load.Connections).Select(async number =>
        {
            using var connection = new Connection(port);
            await connection.ConnectAsync();
            var forms = new List<byte[]>();
            for (var n = number; n < many; n += Load.Connections)
            {
                var target = targets[n % targets.Count];
                var status = await connection.AskAsync(Load.Get(target));
                if (status != 200) throw new InvalidOperationException($"{status} for the form at {target.Address}.");
                forms.Add(Post(target, connection.Body(), said(n)));
            }
            return forms;
        }));
        return [.. each.SelectMany(f => f)];
    }

    /// <summary>The cookie that goes with forms, added to each worker's others.</summary>
    public static async Task<List<Target>> WithFormCookieAsync(int port, IReadOnlyList<Target> targets)
    {
        using var connection = new Connection(port);
        await connection.ConnectAsync();
        var known = new Dictionary<string, string>();
        foreach (var target in targets)
        {
            if (known.ContainsKey(target.Cookie)) continue;
            await connection.AskAsync(Load.Get(target));
            var given = FormCookie().Match(Encoding.UTF8.GetString(connection.Answer.Span));
            known[target.Cookie] = given.Success ? $"{target.Cookie}; {given.Groups[1].Value}" : target.Cookie;
        }
        return [.. targets.Select(t => t with { Cookie = known[t.Cookie] })];
    }

    private static byte[] Post(Target target, string page, (string Name, string Value)[] said)
    {
        // The page's own form is the longest: small ones lie about it, to sign out or to begin afresh.
        var form = Form().Matches(page).Select(f => f.Value).MaxBy(f => f.Length) ?? throw new InvalidOperationException($"There is no form at {target.Address}.");
        var stands = Input().Matches(form).Select(i => i.Value).Where(IsSent)
            .Select(i => (Name: WebUtility.HtmlDecode(NameOf().Match(i).Groups[1].Value), Value: WebUtility.HtmlDecode(ValueOf().Match(i).Groups[1].Value)))
            .Where(i => i.Name.Length > 0 && !i.Name.Contains("__i__", StringComparison.Ordinal) && said.All(s => s.Name != i.Name));
        var body = string.Join('&', stands.Concat(said).Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"));
        return Encoding.UTF8.GetBytes($"POST {target.Address} HTTP/1.1\r\nHost: localhost\r\nCookie: {target.Cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    private static bool IsSent(string input) =>
        !(input.Contains("type=\"radio\"", StringComparison.Ordinal) || input.Contains("type=\"checkbox\"", StringComparison.Ordinal)) || input.Contains(" checked", StringComparison.Ordinal);

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex NameOf();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex ValueOf();

    [GeneratedRegex("Set-Cookie: (__Host-form=[^;]+)")]
    private static partial Regex FormCookie();
}
